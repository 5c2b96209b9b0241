using Regulations.EventStore.Log;
using Regulations.Host.Registers;

namespace Regulations.Host.Hosting;

/// <summary>
/// Connects to the database, or starts the host's own, and opens the registers while the host already answers that it lives.
/// </summary>
internal sealed class Opening(
    HostSettings settings, OpenRegisters registers, MessageHost messages, IHostApplicationLifetime host, ILogger<Opening> log)
    : BackgroundService, IAsyncDisposable
{
    private OwnDatabase? _own;

    /// <summary>The registers before the server they are in.</summary>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await (ExecuteTask ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await messages.DisposeAsync();
        await registers.DisposeAsync();
        if (_own is not null) await _own.Server.DisposeAsync();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await messages.Stop();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await registers.Start(settings.Connections ?? await StartDatabase(stoppingToken), stoppingToken);
            await messages.Start(stoppingToken);
            registers.BecomeReady();
            log.LogInformation("Ready: {Registers} registers", registers.All.Count);
            if (_own is not null) await _own.Ended.WaitAsync(stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogCritical("The host cannot go on: {Reason}", fault.Message);
            log.LogDebug(fault, "Why the host cannot go on");
            registers.Fail(fault);
            // A host stopped while it starts does not say why.
            host.ApplicationStarted.Register(host.StopApplication);
        }
        catch (Exception fault)
        {
            log.LogDebug(fault, "Told to stop before all was open");
        }
    }

    private async Task<ServerConnections> StartDatabase(CancellationToken cancellation)
    {
        var start = settings.StartDatabase ?? throw new InvalidOperationException("The host is given no database, and none to start.");
        _own = await start(log, cancellation);
        return _own.Connections;
    }
}
