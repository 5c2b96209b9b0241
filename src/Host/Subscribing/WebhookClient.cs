using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly.Timeout;
using Regulations.EventStore.Subscriptions;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscribing;

/// <summary>
/// Posts deliveries. It follows no redirect, uses no proxy, reads next to nothing of an answer, and connects only to what is
/// permitted.
/// </summary>
internal sealed class WebhookClient : IDisposable
{
    private const string NotPermitted = "The address leads to a network this host may not send to.";
    private const int LongestAnswerKiB = 16;
    private static readonly TimeSpan LongestDrain = TimeSpan.FromSeconds(2);

    private readonly HostSettings _settings;
    private readonly PermittedTargets _targets;
    private readonly HttpClient _client;
    private readonly Receivers _receivers;

    public WebhookClient(HostSettings settings, PermittedTargets targets)
    {
        (_settings, _targets) = (settings, targets);
        _receivers = new(settings);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = LongestAnswerKiB, MaxResponseDrainSize = LongestAnswerKiB * 1024,
            ResponseDrainTimeout = LongestDrain,
            // A name may lead elsewhere tomorrow.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = Connect,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <param name="delivery">With its secret as it signs.</param>
    /// <param name="body">What is posted.</param>
    /// <param name="begin">Counts the attempt; false where there is none to be made any more.</param>
    /// <param name="cancellation">Leaves the attempt as one that was made.</param>
    public Task<Attempt> Post(
        Delivery delivery, byte[] body, Func<CancellationToken, Task<bool>> begin, CancellationToken cancellation) =>
        _receivers.Guard(delivery.Url, async token =>
            await begin(token) ? await Try(delivery, body, token) : new Attempt.Withdrawn(), cancellation);

    public void Dispose()
    {
        _client.Dispose();
        _receivers.Dispose();
    }

    private async Task<Attempt> Try(Delivery delivery, byte[] body, CancellationToken cancellation)
    {
        try
        {
            return await _receivers.InTime(token => Send(delivery, body, token), cancellation);
        }
        catch (TimeoutRejectedException)
        {
            return new Attempt.Failed(null, string.Create(CultureInfo.InvariantCulture,
                $"No answer within {_settings.Deliveries.Timeout.TotalSeconds} seconds."));
        }
        catch (HttpRequestException fault) when (fault.InnerException is NotPermittedException)
        {
            return new Attempt.Hopeless(NotPermitted);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Whatever a receiver brings about, its deliveries go on.
            return new Attempt.Failed(null, ReceiverText.Cleaned(fault.Message));
        }
    }

    private async Task<Attempt> Send(Delivery delivery, byte[] body, CancellationToken cancellation)
    {
        var timestamp = _settings.Now.ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            Headers =
            {
                { "User-Agent", "Regulations" },
                { "X-Regulations-Delivery", delivery.Id.ToString() },
                { "X-Regulations-Timestamp", timestamp.ToString(CultureInfo.InvariantCulture) },
                { "X-Regulations-Signature", Signature.Of(delivery.Key, timestamp, body) },
            },
        };
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.Gone) return new Attempt.Gone();
        return response.IsSuccessStatusCode ? new Attempt.Taken() : new Attempt.Failed(status, $"The receiver answered {status}.");
    }

    /// <summary>What a name leads to is looked at where it is connected to, so that it cannot change in between.</summary>
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var permitted = addresses.Where(_targets.Permits).ToArray();
        if (permitted.Length == 0) throw new NotPermittedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(permitted, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class NotPermittedException : Exception;
}
