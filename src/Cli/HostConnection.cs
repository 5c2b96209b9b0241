using System.Text;

namespace Regulations.Cli;

/// <summary>The host a command speaks to: one that runs, or one of the command's own that ends with it.</summary>
internal sealed class HostConnection : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly RunningHost? _own;

    private HostConnection(Uri address, RunningHost? own)
    {
        _own = own;
        // Names of registrars may hold any letter; a proxy knows nothing of this machine's own hosts.
        var handler = new SocketsHttpHandler
        {
            RequestHeaderEncodingSelector = static (_,
            _) => Encoding.UTF8, UseProxy = !address.IsLoopback
        };
        _client = new HttpClient(handler) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <exception cref="CommandFailure">The registers can be reached in no way; the message says what to do.</exception>
    public static async Task<HostConnection> Open(HostTarget place, CancellationToken cancellation)
    {
        if (place.Url is { } url) return new(url, own: null);
        if (place.Connection is null && HostAddress.Of(place.DataDirectory) is { } running) return new(running, own: null);
        var own = await RunningHost.Start(
            place.Settings with
            {
                Urls = ["http://127.0.0.1:0"],
                LeastLogged = place.IsVerbose ? LogLevel.Information : LogLevel.None,
            },
            cancellation);
        return new(own.Address, own);
    }

    /// <summary>A whole answer, good or bad.</summary>
    public async Task<Reply> Send(
        HttpMethod method, string path, HttpContent? body, CancellationToken cancellation, string? recordedBy = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (recordedBy is not null) request.Headers.Add("X-Recorded-By", recordedBy);
        using var response = await Send(request, cancellation);
        return await Reply.Read(response, cancellation);
    }

    public Task<Reply> Get(string path, CancellationToken cancellation) => Send(HttpMethod.Get, path, body: null, cancellation);

    /// <summary>An answer that is read as it comes.</summary>
    public async Task<HttpResponseMessage> Stream(string path, string accept, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        return await Send(request, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_own is not null) await _own.DisposeAsync();
    }

    private Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation) =>
        _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
}
