using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regulations.Cli.Generating;
using Regulations.Host;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Projections.Tables;

namespace Regulations.Benchmarks.Store;

/// <summary>
/// The tables that reports are made from, in a host: how long they take to be filled, and how far they are behind the log, after
/// an entry about one facility and after an order that reaches all. The law is about as large as the Danish one.
/// </summary>
internal static class KeptTables
{
    private const int Entries = 60;
    private const int Instruments = 100;

    /// <summary>How often it is looked how far they are: seldom enough not to hold up what is measured.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    public static async Task Run(Workplace workplace, int facilities)
    {
        var (log, schema) = await workplace.EmptyRegister();
        var entries = await Start.Fill(log, new RegisterSize(1, facilities, Instruments, facilities));
        await using var app = RegulationsHost.Build(new()
        {
            Connections = new(workplace.Settings.ConnectionString, workplace.Settings.ConnectionString),
            Urls = ["http://127.0.0.1:0"],
            LeastLogged = LogLevel.Error,
        });
        await app.StartAsync();
        await RegulationsHost.Ready(app);
        var register = (await app.Services.GetRequiredService<OpenRegisters>().Find(log.Register.Value, CancellationToken.None))!;
        var writer = app.Services.GetRequiredService<RegisterWriters>().Of(register);
        var clock = Stopwatch.StartNew();
        await register.Tables.Keep(CancellationToken.None);
        await Reach(register, entries);
        Say($"{entries} entries, {facilities} facilities: filled in {clock.Elapsed.TotalSeconds:F1} s");
        await Count(workplace, schema);
        clock.Restart();
        var all = register.Book.Facilities.Order(StringComparer.Ordinal).ToList();
        RowsByTheBook.Of(register.Book, all, CancellationToken.None);
        Say($"of that evaluated by the book, in memory: {clock.Elapsed.TotalSeconds:F1} s");
        Say($"one entry about one facility: recorded {await Median(register, writer, "quiet", moves: true)}");
        await Order(register, writer, facilities);
        await app.StopAsync();
    }

    /// <summary>Records entries about one facility, one at a time.</summary>
    /// <returns>How long each took, and how long until it was worked in, in the middle of all.</returns>
    private static async Task<string> Median(OpenRegister register, RegisterWriter writer, string named, bool moves)
    {
        var (recorded, workedIn) = (new List<double>(), new List<double>());
        for (var n = 0; n < Entries; n++)
        {
            var clock = Stopwatch.StartNew();
            var head = await Record(writer, Facility($"{named}-{n}"));
            recorded.Add(clock.Elapsed.TotalMilliseconds);
            if (!moves) continue;
            await Reach(register, head);
            workedIn.Add(clock.Elapsed.TotalMilliseconds - recorded[^1]);
        }

        return $"{Middle(recorded):F1} ms" + (moves ? $", worked in {Middle(workedIn):F1} ms later" : string.Empty);
    }

    private static async Task Order(OpenRegister register, RegisterWriter writer, int facilities)
    {
        var clock = Stopwatch.StartNew();
        var head = await Record(writer,
            """{"entry": "to-all", "type": "instrument.published", "instrument": "to-all", "kind": "executive-order","""
            + """ "title": "To all", "published": "2021-04-04", "inForce": "2021-04-05","""
            + """ "provisions": [{"address": "§ 1", "norms": [{"modality": "forbid", "activity": "visit"}]}]}""");
        Say($"an order that reaches {facilities} facilities: recorded {clock.Elapsed.TotalMilliseconds:F1} ms");
        Say($"meanwhile entries were recorded in {await Median(register, writer, "busy", moves: false)}");
        await Reach(register, head);
        Say($"all rows as of the order: {clock.Elapsed.TotalSeconds:F1} s");
    }

    private static async Task<long> Record(RegisterWriter writer, string line)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(line.Trim()));
        var entries = new EntryBody(body, body.Length, BodyForm.Lines, 1);
        return await writer.Record(entries, "benchmark", false, CancellationToken.None) switch
        {
            WriteOutcome.Accepted accepted => accepted.Head,
            WriteOutcome.Refused refused => throw new InvalidDataException(refused.Refusals[0].Message),
            _ => throw new UnreachableException(),
        };
    }

    private static string Facility(string id) =>
        $$"""{"entry": "reg-{{id}}", "type": "facility.registered", "facility": "{{id}}", "name": "Tilbud {{id}}","""
        + """ "kinds": ["sel-107"], "municipality": "K06", "from": "2015-01-01"}""";

    private static async Task Reach(OpenRegister register, long position)
    {
        while ((await register.Tables.Find(CancellationToken.None))!.Position < position) await Task.Delay(Look);
    }

    private static async Task Count(Workplace workplace, string schema)
    {
        await using var command = workplace.Source.CreateCommand(
            $"select count(*), pg_size_pretty(pg_total_relation_size('{schema}.rules_in_force')) from {schema}.rules_in_force");
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        Say($"{row.GetInt64(0)} rows of rules, {row.GetString(1)} with their indexes");
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
