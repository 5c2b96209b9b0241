using Regulations.LocalPostgres;

namespace Regulations.Cli;

/// <summary>The PostgreSQL that a host without a connection string runs for itself.</summary>
internal static class DatabaseOfItsOwn
{
    public static async Task<OwnDatabase> Start(string dataDirectory, ILogger log, CancellationToken cancellation)
    {
        var server = await EmbeddedPostgres.Start(dataDirectory, EmbeddedOptions.FromEnvironment(), log, cancellation);
        return new(new(server.Connections.Application, server.Connections.Owner), server.Ended, server);
    }
}
