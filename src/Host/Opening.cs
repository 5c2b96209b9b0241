using Regulations.EventStore.Log;
using Regulations.Host.Embedded;
using Regulations.Host.Messages;
using Regulations.Host.Registers;

namespace Regulations.Host;

/// <summary>Finds the database, or starts the host's own, and opens the registers while the host already answers that it lives.</summary>
internal sealed class Opening(
    HostSettings settings, OpenRegisters registers, MessageHost messages, IHostApplicationLifetime host, ILogger<Opening> log)
    : BackgroundService, IAsyncDisposable
{
    private EmbeddedPostgres? _server;

    /// <summary>The registers before the server they are in.</summary>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await (ExecuteTask ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await messages.DisposeAsync();
        await registers.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
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
            await registers.Start(settings.Connections ?? await StartServer(stoppingToken), stoppingToken);
            await messages.Start(stoppingToken);
            registers.BecomeReady();
            log.LogInformation("Ready: {Registers} registers", registers.All.Count);
            if (_server is not null) await _server.Ended.WaitAsync(stoppingToken);
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

    private async Task<ServerConnections> StartServer(CancellationToken cancellation)
    {
        _server = await EmbeddedPostgres.Start(settings.DataDirectory, settings.Embedded, log, cancellation);
        return new(_server.Connections.Application, _server.Connections.Owner);
    }
}
