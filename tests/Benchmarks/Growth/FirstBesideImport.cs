using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Regulations.Cli.Generating;
using Regulations.EventStore.Codec;

namespace Regulations.Benchmarks.Growth;

/// <summary>
/// What the first answers under a <c>known</c> never asked cost of a large code beside its import into an empty register,
/// over HTTP: round by round a register of its own, made, filled and asked.
/// </summary>
internal static class FirstBesideImport
{
    private const int Rounds = 7;
    private const int Questions = 3;
    private const string Moment = "2021-06-01T00:00";
    private static readonly DateOnly LastOrder = new(2002, 9, 1);

    /// <param name="url">A host that runs on this machine.</param>
    /// <param name="articles">Of the code; twice as many clauses amend it.</param>
    public static async Task Run(Uri url, int articles)
    {
        using var client = new HttpClient { BaseAddress = url, Timeout = TimeSpan.FromMinutes(10) };
        var code = Encoding.UTF8.GetBytes(string.Concat(LargeLaw.Code(1, articles, 2 * articles)
            .Select(entry => Encoding.UTF8.GetString(EntryWriter.Write(entry)) + "\n")));
        var kinds = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = 0; round <= Rounds; round++)
        {
            var register = $"/registers/code-{round}-{Environment.ProcessId}";
            (await client.PutAsJsonAsync(register, new Dictionary<string, string> { ["title"] = "Code" })).EnsureSuccessStatusCode();
            var import = await Timed(() => client.PostAsync($"{register}/entries", Lines(code)));
            for (var i = 0; i < Questions; i++)
            {
                var (rulesKnown, verdictKnown) = (Known(round, 2 * i), Known(round, (2 * i) + 1));
                Note("rules", import, await Timed(() => client.GetAsync($"{register}/facilities/f1/rules?at={Moment}&known={rulesKnown}")));
                Note("verdict", import, await Timed(() => client.PostAsync($"{register}/facilities/f1/verdict", Asked(verdictKnown))));
            }

            void Note(string kind, double import, double time)
            {
                // The first round measures the compiler.
                if (round == 0) return;
                if (!kinds.TryGetValue(kind, out var ratios)) kinds[kind] = ratios = [];
                ratios.Add(time / import);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                        $"round {round}: import {import:n0} ms, {kind} {time:n0} ms, ratio {time / import:0.000}"));
            }
        }

        foreach (var (kind, ratios) in kinds)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind}: in the middle {ratios.Order().ElementAt(ratios.Count / 2):0.000} of the import, at most {ratios.Max():0.000}"));
    }

    private static string Known(int round, int question) =>
        LastOrder.AddDays(-((round * 10) + question)).ToString("O", CultureInfo.InvariantCulture);

    private static StringContent Asked(string known) => new(
        $$"""{ "at": "{{Moment}}", "activity": "visit", "facts": {}, "known": "{{known}}" }""", Encoding.UTF8, "application/json");

    private static ByteArrayContent Lines(byte[] lines)
    {
        var content = new ByteArrayContent(lines);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        return content;
    }

    private static async Task<double> Timed(Func<Task<HttpResponseMessage>> ask)
    {
        var clock = Stopwatch.StartNew();
        using var response = await ask();
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return clock.Elapsed.TotalMilliseconds;
    }
}
