using Microsoft.AspNetCore.Builder;

namespace Regulations.Cli;

/// <summary>A host that is ready, in this process.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningHost(WebApplication app) => _app = app;

    public Uri Address => HostAddress.FromHere(_app.Urls.First());

    public IEnumerable<string> Urls => _app.Urls;

    /// <exception cref="CommandFailure">It cannot start; the message says why.</exception>
    public static async Task<RunningHost> Start(HostSettings settings, CancellationToken cancellation)
    {
        var app = RegulationsHost.Build(settings);
        try
        {
            await app.StartAsync(cancellation);
            await RegulationsHost.Ready(app).WaitAsync(cancellation);
            return new(app);
        }
        catch (Exception fault)
        {
            await app.DisposeAsync();
            if (fault is OperationCanceledException && cancellation.IsCancellationRequested) throw;
            throw new CommandFailure(ExitCode.OutOfReach, fault.Message, fault);
        }
    }

    /// <summary>Until it is told to stop.</summary>
    /// <exception cref="CommandFailure">It stopped by itself, since it could not go on.</exception>
    public async Task Run(CancellationToken cancellation)
    {
        await _app.WaitForShutdownAsync(cancellation);
        if (RegulationsHost.Fault(_app) is { } fault) throw new CommandFailure(ExitCode.OutOfReach, fault.Message, fault);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
