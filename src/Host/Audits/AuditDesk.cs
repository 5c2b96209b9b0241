using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits;

/// <summary>
/// Where audits are brought, done several side by side so that a long one keeps no other waiting, and waited for. Another
/// host's audits are gone on with when it died.
/// </summary>
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
        var underWay = new List<Task>();
        while (!stoppingToken.IsCancellationRequested && registers.Ready.IsCompletedSuccessfully)
        {
            underWay.RemoveAll(audit => audit.IsCompleted);
            foreach (var register in registers.All)
                while (underWay.Count < settings.AuditsAtOnce && await Take(register, stoppingToken) is { } hold)
                    underWay.Add(WorkOn(register, hold, stoppingToken));
            await Rest(stoppingToken);
        }

        await Task.WhenAll(underWay);
    }

    /// <returns>Null where there is no audit to do.</returns>
    private async Task<AuditHold?> Take(OpenRegister register, CancellationToken cancellation)
    {
        try
        {
            return await registers.AuditsOf(register).Take(settings.Now, cancellation);
        }
        catch (Exception fault)
        {
            if (!cancellation.IsCancellationRequested)
                log.LogWarning(fault, "No audit of {Register} can be taken on: {Reason}", register.Name, fault.Message);
            return null;
        }
    }

    private async Task WorkOn(OpenRegister register, AuditHold held, CancellationToken cancellation)
    {
        try
        {
            await using (held)
            {
                Announce();
                await Do(register, registers.AuditsOf(register), held, cancellation);
            }

            Announce();
            // There may be another that waits.
            Ring();
        }
        catch (Exception fault)
        {
            if (!cancellation.IsCancellationRequested)
                log.LogWarning(fault, "An audit of {Register} was interrupted: {Reason}", register.Name, fault.Message);
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
