using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Regulations.Host;

namespace Regulations.Testing;

/// <summary>A host in this process, on a free port and a database of its own unless one is given, ready to be asked.</summary>
public sealed class HostUnderTest : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HostUnderTest(WebApplication app, string connectionString)
    {
        _app = app;
        ConnectionString = connectionString;
        var utf8 = new SocketsHttpHandler { RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        Client = new HttpClient(utf8) { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(10) };
    }

    /// <summary>Speaks to this host.</summary>
    public HttpClient Client { get; }

    /// <summary>Of the database, for a second host on it or the next one after it.</summary>
    public string ConnectionString { get; }

    /// <param name="connectionString">Absent: a new, empty database.</param>
    /// <param name="with">Changes the options.</param>
    public static async Task<HostUnderTest> Start(string? connectionString = null, Func<HostSettings, HostSettings>? with = null)
    {
        connectionString ??= await PostgresServer.CreateMigratedDatabase();
        var options = new HostSettings
        { Connections = PostgresServer.ConnectionsOf(connectionString), Urls = ["http://127.0.0.1:0"], LeastLogged = LogLevel.Error };
        var app = RegulationsHost.Build(with is null ? options : with(options));
        await app.StartAsync();
        await RegulationsHost.Ready(app);
        return new HostUnderTest(app, connectionString);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
