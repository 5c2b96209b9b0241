using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using Regulations.Benchmarks.Store;

namespace Regulations.Benchmarks.Hosts;

/// <summary>
/// What a host with 1, 50 and 300 registers takes: to start, to answer first, to have answered from each, in memory and in
/// connections, and how long one more register takes to be made.
/// </summary>
internal static class ManyRegisters
{
    internal const string Law = """
        {"entry": "land", "type": "area.defined", "area": "DK", "kind": "country", "name": "Danmark"}
        {"entry": "by", "type": "area.defined", "area": "0101", "kind": "municipality", "name": "København", "within": "DK"}
        {"entry": "home", "type": "facility.registered", "facility": "home", "name": "Tilbud", "kinds": ["sel-107"], "municipality": "0101", "from": "2015-01-01"}
        {"entry": "o1", "type": "instrument.published", "instrument": "order/1", "kind": "executive-order", "title": "Bekendtgørelse", "published": "2020-04-04", "inForce": "2020-04-05", "provisions": [{"address": "§ 1", "text": "Besøg er forbudt.", "norms": [{"modality": "forbid", "activity": "visit"}]}]}
        """;

    private static readonly int[] Sizes = [1, 50, 300];

    public static async Task Run(Workplace workplace)
    {
        var made = 0;
        foreach (var size in Sizes)
        {
            var making = new List<double>();
            using (var maker = await ServedHost.Start(workplace))
                for (; made < size; made++)
                    making.Add(await Make(maker, made));
            using var host = await ServedHost.Start(workplace);
            var (started, empty) = (host.StartedIn.TotalSeconds, host.Megabytes);
            var first = await Ask(host, 0);
            var clock = Stopwatch.StartNew();
            for (var register = 0; register < size; register++) await Ask(host, register);
            var (seconds, connections) = (clock.Elapsed.TotalSeconds, await Connections(workplace));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size,3} registers: one made in {making.Order().ElementAt(making.Count / 2):n0} ms; a host ready in {started:n1} s with "
                + $"{empty} MB; first answer {first:n0} ms; one from each {seconds:n1} s, then {host.Megabytes} MB and "
                + $"{connections} connections"));
        }
    }

    private static async Task<double> Make(ServedHost host, int number)
    {
        var clock = Stopwatch.StartNew();
        (await host.Client.PutAsJsonAsync(Address(number),
            new Dictionary<string, string> { ["title"] = "Register" })).EnsureSuccessStatusCode();
        var made = clock.Elapsed.TotalMilliseconds;
        using var entries = new StringContent(Law, Encoding.UTF8, "application/x-ndjson");
        (await host.Client.PostAsync($"{Address(number)}/entries", entries)).EnsureSuccessStatusCode();
        return made;
    }

    private static async Task<double> Ask(ServedHost host, int number)
    {
        var clock = Stopwatch.StartNew();
        await host.Client.GetByteArrayAsync($"{Address(number)}/facilities/home/rules?at=2020-05-01T12:00");
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"/registers/many-{number}");

    private static async Task<long> Connections(Workplace workplace)
    {
        await using var command = workplace.Source.CreateCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
