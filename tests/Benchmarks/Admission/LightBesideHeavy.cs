using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Regulations.Benchmarks.Admission;

/// <summary>
/// How long a light question takes while many ask for what is dear: the rules of one facility at a moment, alone and beside
/// callers who ask for the portfolio of all facilities over and over, each from an address of the loopback of its own.
/// </summary>
internal static class LightBesideHeavy
{
    private const int HeavyCallers = 16;
    private const int Questions = 2_000;
    private const string Moment = "2021-06-01T12:00";

    /// <param name="url">A host that runs on this machine.</param>
    /// <param name="register">One with many facilities.</param>
    public static async Task Run(Uri url, string register)
    {
        using var light = Client(url, 1);
        var facilities = await Facilities(light, register);
        await Ask(light, register, facilities);
        var quiet = await Ask(light, register, facilities);
        using var stopping = new CancellationTokenSource();
        var answered = 0;
        var heavy = Enumerable.Range(2, HeavyCallers).Select(Heavy).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(2));
        var beside = await Ask(light, register, facilities);
        await stopping.CancelAsync();
        await Task.WhenAll(heavy);
        var again = await Ask(light, register, facilities);
        Console.WriteLine(Text($"quiet            {quiet}"));
        Console.WriteLine(Text($"beside {HeavyCallers} callers {beside}   p99 × {beside.P99 / quiet.P99:0.0}   ({answered} portfolios)"));
        Console.WriteLine(Text($"quiet again      {again}   p99 × {again.P99 / quiet.P99:0.0}"));

        async Task Heavy(int caller)
        {
            using var client = Client(url, caller);
            while (!stopping.IsCancellationRequested)
                try
                {
                    await client.GetByteArrayAsync($"/registers/{register}/portfolio?at={Moment}&activity=visit", stopping.Token);
                    Interlocked.Increment(ref answered);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
        }
    }

    private static async Task<Times> Ask(HttpClient client, string register, IReadOnlyList<string> facilities)
    {
        var times = new double[Questions];
        for (var i = 0; i < Questions; i++)
        {
            var since = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync($"/registers/{register}/facilities/{facilities[i % facilities.Count]}/rules?at={Moment}");
            times[i] = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        }

        Array.Sort(times);
        return new(times[Questions / 2], times[Questions * 99 / 100], times[^1]);
    }

    private static async Task<IReadOnlyList<string>> Facilities(HttpClient client, string register)
    {
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync($"/registers/{register}/facilities?limit=500"));
        return [.. answer.RootElement.GetProperty("facilities").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];
    }

    private static HttpClient Client(Uri url, int caller) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse(Text($"127.0.0.{caller}")), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = url, Timeout = TimeSpan.FromMinutes(5) };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Times(double Median, double P99, double Longest)
    {
        public override string ToString() => Text($"median {Median,6:0.00} ms   p99 {P99,6:0.00} ms   longest {Longest,7:0.00} ms");
    }
}
