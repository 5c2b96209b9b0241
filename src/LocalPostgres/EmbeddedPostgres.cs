using Microsoft.Extensions.Logging;
namespace Regulations.LocalPostgres;

/// <summary>
/// A private PostgreSQL cluster under a data directory, reached through a Unix socket by its host alone. It starts and ends
/// with the host, however the host ends, and recovers by itself at the next start.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    readonly HostLock directory;
    readonly Postmaster server;

    EmbeddedPostgres(HostLock directory, Postmaster server, EmbeddedConnections connections)
    {
        this.directory = directory;
        this.server = server;
        Connections = connections;
    }

    public EmbeddedConnections Connections { get; }

    /// <summary>
    /// Completes when the server is stopped; faulted with <see cref="PostgresUnavailableException"/> if it died and could not be
    /// brought back. A server that died and came back is not seen here: its connections broke.
    /// </summary>
    public Task Ended => server.Ended;

    /// <exception cref="PostgresUnavailableException">No server binaries, a directory in use or out of reach, a server that will
    /// not start.</exception>
    public static async Task<EmbeddedPostgres> Start(
        string dataDirectory, EmbeddedOptions options, ILogger log, CancellationToken cancellation = default)
    {
        var data = DataDirectory.At(dataDirectory);
        var held = HostLock.Take(data);
        var postmaster = new Postmaster(() => Cluster.At(data, options), options.Durable, log);
        try
        {
            return new EmbeddedPostgres(held, postmaster, await postmaster.Ready.WaitAsync(cancellation));
        }
        catch
        {
            await postmaster.DisposeAsync();
            held.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        directory.Dispose();
    }
}

/// <summary>How the private server's database <c>postgres</c> is reached.</summary>
/// <param name="Application">As the user who adds events and changes none.</param>
/// <param name="Owner">As the cluster's superuser.</param>
public sealed record EmbeddedConnections(string Application, string Owner);
