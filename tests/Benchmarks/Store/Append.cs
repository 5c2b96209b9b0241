using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulations.Benchmarks.Store;

/// <summary>Clients that append one event each and wait for it, against pgbench inserting the same row.</summary>
internal static partial class Append
{
    private const int Seconds = 5;
    private const int Streams = 1000;

    public static async Task Run(Workplace workplace)
    {
        foreach (var clients in new[] { 1, 8, 64 })
        {
            var (log, schema) = await workplace.EmptyRegister();
            await using var writer = new GroupingWriter(log);
            var (_, floor) = await workplace.EmptyRegister();
            // A bare table: the floor is what PostgreSQL does with the row alone.
            await workplace.Execute($"alter table {floor}.mt_events disable trigger user");
            await workplace.Execute(
                $"insert into {floor}.mt_streams (id, version) select 'restriction/r' || n, 1 from generate_series(1, {Streams}) n");
            await Ratio.Measure($"append, {clients} clients", () => Appended(writer, clients), () => Inserted(workplace, floor, clients));
            await workplace.Drop(schema);
            await workplace.Drop(floor);
        }
    }

    private static async Task<long> Appended(GroupingWriter writer, int clients)
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            var watch = Stopwatch.StartNew();
            var count = 0;
            for (; watch.Elapsed.TotalSeconds < Seconds; count++)
                await writer.Append(Sample.Event((client * 1_000_000) + count, Streams));
            return count;
        }));
        return counts.Sum();
    }

    private static async Task<long> Inserted(Workplace workplace, string schema, int clients)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            script,
            $$"""
            \set stream random(1, {{Streams}})
            insert into {{schema}}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, headers)
            values (nextval('{{schema}}.mt_events_sequence'), gen_random_uuid(), 'restriction/r' || :stream,
                currval('{{schema}}.mt_events_sequence'), '{{Sample.Json(123456, 789)}}', 'restriction.changed', clock_timestamp(),
                '{"recordedBy": "registrar@example"}');
            """);
        var settings = workplace.Settings;
        using var pgbench = Process.Start(new ProcessStartInfo("pgbench",
        [
            "-n", "-M", "prepared", "-f", script, "-c", $"{clients}", "-j", "2", "-T", $"{Seconds}",
            "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, settings.Database!,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = pgbench.StandardError.ReadToEndAsync();
        var output = await pgbench.StandardOutput.ReadToEndAsync();
        await pgbench.WaitForExitAsync();
        File.Delete(script);
        return Processed().Match(output) is { Success: true } match
            ? long.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException(await errors);
    }

    [GeneratedRegex(@"transactions actually processed: (?<count>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Processed();
}
