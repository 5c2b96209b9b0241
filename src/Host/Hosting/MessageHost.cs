using Regulations.Host.Auditing;
using Regulations.Host.Messages;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Host.Subscribing;

namespace Regulations.Host.Hosting;

/// <summary>Carries what follows from the log: messages, and what is done with them.</summary>
internal sealed class MessageHost(
    HostSettings settings, OpenRegisters registers, RegisterWriters writers, DeliveryWalk walk, AuditWork audits, Sweeping sweeping,
    Outbox outbox, ILoggerFactory logs)
    : IAsyncDisposable
{
    private IHost? _host;

    /// <summary>Once the database is there and has its form.</summary>
    public async Task Start(CancellationToken cancellation)
    {
        var host = MessageServices.Build(settings, registers.Connections, logs, Add);
        _host = host;
        outbox.Open(host.Services);
        await host.StartAsync(cancellation);
    }

    /// <summary>Ends what is under way, or leaves it to be gone on with.</summary>
    public async Task Stop()
    {
        if (Interlocked.Exchange(ref _host, null) is not { } host) return;
        outbox.Close();
        await walk.Stop();
        await audits.Stop();
        await host.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await Stop();

    private void Add(IServiceCollection services) =>
        services.AddSingleton(writers).AddSingleton(walk).AddSingleton(audits).AddSingleton(sweeping);
}
