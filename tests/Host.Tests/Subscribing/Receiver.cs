using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>A server that is told of statements overtaken, on a free port. It answers 200 unless it was given other answers.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<RequestDelegate> _answers = new();
    private readonly WebApplication _app;

    private Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(Receive);
    }

    public string Url => _app.Urls.Single() + "/hook";

    /// <summary>How many came that nobody has looked at.</summary>
    public int Unread => _received.Reader.Count;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Receiver> Start(params IEnumerable<int> answers)
    {
        var receiver = new Receiver();
        receiver.Answer([.. answers]);
        await receiver._app.StartAsync(Cancellation);
        return receiver;
    }

    /// <summary>What it answers next, one status a request; afterwards 200 again.</summary>
    public void Answer(params IReadOnlyList<int> statuses)
    {
        foreach (var status in statuses)
            Answer(context =>
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            });
    }

    public void Answer(RequestDelegate answer) => _answers.Enqueue(answer);

    /// <summary>Waits for the next that comes.</summary>
    public async Task<Received> Next() => await _received.Reader.ReadAsync(Cancellation);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers;
        await _received.Writer.WriteAsync(
            new(context.Request.Method, context.Request.Path, context.Request.ContentType, headers["X-Regulations-Delivery"].ToString(),
                headers["X-Regulations-Timestamp"].ToString(), headers["X-Regulations-Signature"].ToString(), body.ToArray()),
            CancellationToken.None);
        if (_answers.TryDequeue(out var answer)) await answer(context);
    }
}

internal sealed record Received(
    string Method, string Path, string? ContentType, string Delivery, string Timestamp, string Signature, byte[] Body)
{
    /// <summary>The signature as a receiver works it out.</summary>
    public string SignedUnder(string secret)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(Timestamp + "."), .. Body];
        return "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }
}
