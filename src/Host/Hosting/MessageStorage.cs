using Marten;
using Npgsql;
using Regulations.EventStore;
using Regulations.Host.Auditing;
using Weasel.Core.Migrations;
using Wolverine.Postgresql.Transport;
using Wolverine.Runtime;

namespace Regulations.Host.Hosting;

/// <summary>Where messages, and what is remembered between them, are stored.</summary>
internal sealed class MessageStorage(HostSettings settings) : IHostStorage
{
    public string MessageSchema => MessageSettings.Schema;

    public void Configure(StoreOptions options) => options.AddDocument<AuditSaga>("audit_saga").UseNumericRevisions(true);

    public async Task<MessageTables> Messages(NpgsqlDataSource source)
    {
        // A host alone has no queues in the database, but the next on it may not be alone.
        var host = MessageServices.Build(
            settings with { Connections = new(string.Empty, null) }, source, null, MessageServices.AddUnstarted);
        var runtime = host.Services.GetRequiredService<IWolverineRuntime>();
        await runtime.Options.Transports.GetOrCreate<PostgresqlTransport>().ConfigureAsync(runtime);
        return new((IDatabase)runtime.Storage, (IAsyncDisposable)host);
    }
}
