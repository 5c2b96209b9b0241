using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits;

/// <summary>Where audits are brought, done one after the other, and waited for. Another host's audits are gone on with when it died.</summary>
internal sealed class AuditDesk(OpenRegisters registers, HostSettings settings, ILogger<AuditDesk> log) : BackgroundService
{
    private readonly SemaphoreSlim _bell = new(0);
    private volatile TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when this host has taken an audit on, or ended one, after the asking.</summary>
    public Task Moved => _moved.Task;

    /// <summary>There is something to do.</summary>
    public void Ring() => _bell.Release();

    /// <summary>Tells those who wait that an audit has got on.</summary>
    public void Announce() => Interlocked.Exchange(ref _moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public override void Dispose()
    {
        _bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Ready.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested && registers.Ready.IsCompletedSuccessfully)
        {
            var worked = false;
            foreach (var register in registers.All) worked |= await WorkOn(register, stoppingToken);
            if (!worked) await Rest(stoppingToken);
        }
    }

    /// <returns>Whether there was an audit to do.</returns>
    private async Task<bool> WorkOn(OpenRegister register, CancellationToken cancellation)
    {
        try
        {
            var store = registers.AuditsOf(register);
            await using var hold = await store.Take(settings.Now, cancellation);
            if (hold is null) return false;
            Announce();
            await Do(register, store, hold, cancellation);
            Announce();
            return true;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning(fault, "An audit of {Register} was interrupted: {Reason}", register.Name, fault.Message);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task Do(OpenRegister register, AuditStore store, AuditHold hold, CancellationToken cancellation)
    {
        var audit = await store.Find(hold.Id, cancellation) ?? throw new InvalidDataException($"Audit {hold.Id} is gone.");
        try
        {
            if (!await register.Reaches(audit.Position, settings.LongestWait, cancellation)) return;
            await new AuditRun(register, hold, settings).ToItsEnd(audit, cancellation);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or Npgsql.NpgsqlException))
        {
            log.LogError(fault, "Audit {Audit} of {Register} failed", audit.Id, register.Name);
            await hold.Fail(fault.Message, settings.Now, cancellation);
        }
    }

    /// <summary>Until somebody rings, or it is time to look for what a host that died has left.</summary>
    private async Task Rest(CancellationToken cancellation)
    {
        using var backstop = new CancellationTokenSource(settings.Patience.Backstop, settings.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(backstop.Token, cancellation);
        await _bell.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
