using Marten;
using Npgsql;
using Regulations.EventStore;
using Regulations.Host.Auditing;
using Regulations.Host.Recording;
using Regulations.Host.Subscribing;
using Wolverine;
using Wolverine.Marten;

namespace Regulations.Host.Hosting;

/// <summary>
/// Composes the host of messages within the host. It is one of its own because it needs the database before it starts, while
/// the host already answers that it lives.
/// </summary>
internal static class MessageServices
{
    /// <param name="settings">Of the host.</param>
    /// <param name="source">Connections to the catalog's database.</param>
    /// <param name="logs">Where it logs.</param>
    /// <param name="add">Adds what handlers ask for.</param>
    public static IHost Build(HostSettings settings, NpgsqlDataSource source, ILoggerFactory? logs, Action<IServiceCollection> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        builder.Services.AddSingleton<IHostLifetime, WithinAnother>();
        if (logs is not null) builder.Services.AddSingleton(logs);
        add(builder.Services);
        builder.Services.AddMarten(options =>
        {
            CatalogStore.Configure(options, source);
            new MessageStorage(settings).Configure(options);
        }).UseLightweightSessions().IntegrateWithWolverine(wolverine =>
        {
            wolverine.MessageStorageSchemaName = MessageSettings.Schema;
            wolverine.TransportSchemaName = MessageSettings.Schema;
        });
        builder.UseWolverine(options => MessageSettings.Configure(options, settings));
        return builder.Build();
    }

    /// <summary>For the commands of Marten and Wolverine, which look at it and start nothing.</summary>
    public static IHost Unstarted() => Build(new(), NpgsqlDataSource.Create("Host=nowhere"), null, AddUnstarted);

    /// <summary>What handlers ask for where none is run.</summary>
    public static void AddUnstarted(IServiceCollection services) => services
        .AddSingleton<RegisterWriters>()
        .AddSingleton<DeliveryWalk>(_ => throw new InvalidOperationException("Nothing is delivered here."))
        .AddSingleton<Sweeping>(_ => throw new InvalidOperationException("Nothing is swept here."))
        .AddSingleton<AuditWork>(_ => throw new InvalidOperationException("Nothing is audited here."));

    /// <summary>Starts and stops with the host around it, and hears no signals of its own.</summary>
    private sealed class WithinAnother : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
