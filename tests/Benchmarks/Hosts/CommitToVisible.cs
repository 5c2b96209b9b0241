using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Regulations.Benchmarks.Store;

namespace Regulations.Benchmarks.Hosts;

/// <summary>
/// How long after an entry was acknowledged by one host another answers from it, beside the same question asked of the other when it
/// has nothing to wait for.
/// </summary>
internal static class CommitToVisible
{
    private const int Entries = 300;
    private const string Register = "/registers/visible";

    public static async Task Run(Workplace workplace)
    {
        using var writer = await ServedHost.Start(workplace);
        using var reader = await ServedHost.Start(workplace);
        (await writer.Client.PutAsJsonAsync(Register, new Dictionary<string, string> { ["title"] = "Register" })).EnsureSuccessStatusCode();
        await Record(writer, """{"entry": "land", "type": "area.defined", "area": "DK", "kind": "country", "name": "Danmark"}""");
        var (recorded, visible, again) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Entries; i++)
        {
            var clock = Stopwatch.StartNew();
            var head = await Record(writer, Facility(i));
            recorded.Add(clock.Elapsed.TotalMilliseconds);
            visible.Add(await Ask(reader, i, head));
            again.Add(await Ask(reader, i, head));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"recorded by one host in {Middle(recorded):n1} ms; answered from by another {Middle(visible):n1} ms later "
            + $"(99 %: {At(visible, 0.99):n1}), asked again {Middle(again):n1} ms (99 %: {At(again, 0.99):n1}): "
            + $"ratio {Middle(visible) / Middle(again):n1}"));
    }

    private static async Task<long> Record(ServedHost host, string line)
    {
        using var entries = new StringContent(line, Encoding.UTF8, "application/x-ndjson");
        var response = (await host.Client.PostAsync($"{Register}/entries", entries)).EnsureSuccessStatusCode();
        using var told = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return told.RootElement.GetProperty("head").GetInt64();
    }

    private static async Task<double> Ask(ServedHost host, int facility, long atLeast)
    {
        var clock = Stopwatch.StartNew();
        await host.Client.GetByteArrayAsync(string.Create(CultureInfo.InvariantCulture,
            $"{Register}/facilities/f{facility}/rules?at=2020-05-01T12:00&atLeast={atLeast}"));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Facility(int number) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"entry": "e{{number}}", "type": "facility.registered", "facility": "f{{number}}", "name": "Tilbud {{number}}","""
            + $$""" "kinds": ["sel-107"], "municipality": "DK", "from": "2015-01-01"}""");

    private static double Middle(List<double> times) => At(times, 0.5);

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));
}
