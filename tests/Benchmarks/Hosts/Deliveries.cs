using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regulations.Benchmarks.Store;

namespace Regulations.Benchmarks.Hosts;

/// <summary>
/// How many deliveries a second one subscription and eight get, of statements that one entry overtakes, beside the same bodies posted
/// to the same receiver one after the other, as many at a time, with nothing kept of it.
/// </summary>
internal static class Deliveries
{
    private const int Statements = 400;

    private static readonly int[] Subscriptions = [1, 8];

    public static async Task Run(Workplace workplace)
    {
        using var host = await ServedHost.Start(workplace);
        await using var receiver = await CountingReceiver.Start();
        await Told(host, receiver, "/registers/told-first", 1);
        foreach (var subscriptions in Subscriptions)
        {
            var rate = await Told(host, receiver, string.Create(CultureInfo.InvariantCulture, $"/registers/told-{subscriptions}"),
                subscriptions);
            var floor = await Posted(receiver, subscriptions);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{subscriptions} subscriptions: {rate:n0} deliveries a second   floor {floor:n0}/s   ratio {rate / floor:0.00}"));
        }
    }

    private static async Task<double> Told(ServedHost host, CountingReceiver receiver, string register, int subscriptions)
    {
        (await host.Client.PutAsJsonAsync(register, new Dictionary<string, string> { ["title"] = "Register" })).EnsureSuccessStatusCode();
        await Record(host, register, ManyRegisters.Law);
        for (var i = 0; i < Statements; i++)
            (await host.Client.PostAsync($"{register}/statements", Json(
                """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit", "facts": {}}"""))).EnsureSuccessStatusCode();
        for (var i = 0; i < subscriptions; i++)
            (await host.Client.PostAsync($"{register}/subscriptions", Json(
                $$"""{"url": "{{receiver.Url}}", "secret": "a-secret-of-measurements"}"""))).EnsureSuccessStatusCode();
        receiver.Expect(Statements * subscriptions);
        var clock = Stopwatch.StartNew();
        await Record(host, register, """{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Recorded by mistake"}""");
        await receiver.All;
        return Statements * subscriptions / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> Posted(CountingReceiver receiver, int subscriptions)
    {
        using var client = new HttpClient();
        var body = new byte[receiver.BodyLength];
        receiver.Expect(Statements * subscriptions);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, subscriptions).Select(async _ =>
        {
            for (var i = 0; i < Statements; i++)
            {
                using var content = new ByteArrayContent(body);
                (await client.PostAsync(receiver.Url, content)).EnsureSuccessStatusCode();
            }
        }));
        return Statements * subscriptions / clock.Elapsed.TotalSeconds;
    }

    private static async Task Record(ServedHost host, string register, string lines)
    {
        using var entries = new StringContent(lines, Encoding.UTF8, "application/x-ndjson");
        (await host.Client.PostAsync($"{register}/entries", entries)).EnsureSuccessStatusCode();
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    /// <summary>Answers 200 to whatever is posted, and tells when as many came as were expected.</summary>
    private sealed class CountingReceiver : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private TaskCompletionSource _all = new();
        private int _left;

        private CountingReceiver()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            _app = builder.Build();
            _app.Run(Count);
        }

        public string Url => _app.Urls.Single() + "/hook";

        public long BodyLength { get; private set; }

        public Task All => _all.Task;

        public static async Task<CountingReceiver> Start()
        {
            var receiver = new CountingReceiver();
            await receiver._app.StartAsync();
            return receiver;
        }

        public void Expect(int posts) => (_all, _left) = (new(TaskCreationOptions.RunContinuationsAsynchronously), posts);

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task Count(HttpContext context)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            BodyLength = context.Request.ContentLength ?? 0;
            if (Interlocked.Decrement(ref _left) == 0) _all.SetResult();
        }
    }
}
