using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>A receiver that answers with bytes no server would send, and may go on without end.</summary>
internal sealed class RawReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Queue<string> _answers;
    private readonly string? _overAndOver;
    private readonly Task _answering;

    /// <param name="answers">In Latin-1, one a connection; afterwards 200.</param>
    /// <param name="overAndOver">Sent after an answer until the host hangs up; null: nothing is, and the connection held.</param>
    public RawReceiver(IEnumerable<string> answers, string? overAndOver = null)
    {
        (_answers, _overAndOver) = (new(answers), overAndOver);
        _listener.Start();
        _answering = Run();
    }

    public string Url => $"http://{_listener.LocalEndpoint}/hook";

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task Run()
    {
        while (true)
        {
            using var connection = await _listener.AcceptTcpClientAsync(_closing.Token);
            var answer = _answers.TryDequeue(out var given) ? given : "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            try
            {
                await Answer(connection.GetStream(), answer);
            }
            catch (IOException)
            {
                // The host has hung up.
            }
        }
    }

    private async Task Answer(NetworkStream stream, string answer)
    {
        var read = new byte[64 * 1024];
        if (await stream.ReadAsync(read, _closing.Token) == 0) return;
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), _closing.Token);
        var more = _overAndOver is null ? null : Encoding.Latin1.GetBytes(_overAndOver);
        while (more is not null) await stream.WriteAsync(more, _closing.Token);
        // Until the host hangs up.
        while (await stream.ReadAsync(read, _closing.Token) > 0) { }
    }
}
