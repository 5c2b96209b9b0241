using System.Diagnostics;
using System.Globalization;
using System.Text;
using Regulations.Benchmarks.Supervision;
using Regulations.Cli.Generating;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing;
using Regulations.Projections.Audits;

namespace Regulations.Benchmarks.Audits;

/// <summary>Judges a generated list of decisions, chunk by chunk on all processors as the host does, without a database.</summary>
internal static class AuditRate
{
    private const int DecisionsPerChunk = 500;

    public static void Run(RegisterSize size, int decisions)
    {
        var book = Supervise.Compiled(size);
        var lines = TakenDecisions.Of(size, decisions).ToList();
        var form = new AuditForm(IsCsv: true, ',', lines[0].OfType<string>().ToList());
        var chunks = lines.Skip(1).Chunk(DecisionsPerChunk)
            .Select((c, i) => new AuditChunk(i, 2 + (i * DecisionsPerChunk),
                Encoding.UTF8.GetBytes(string.Join('\n', c.Select(l => string.Join(',', l))) + "\n"))).ToArray();
        var judge = new DecisionJudge(book, book.Head);
        var classes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(chunks, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, chunk =>
        {
            var judged = new ChunkJudging(judge, form, profiled: null).Judge(chunk);
            lock (classes)
                foreach (var (count, found) in judged.Counts.Where(c => c.Key.Dimension == "class"))
                    classes[count.Class] = classes.GetValueOrDefault(count.Class) + found;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{decisions} decisions audited: "
            + $"{clock.Elapsed.TotalSeconds:N1} s, {decisions / clock.Elapsed.TotalSeconds:N0} a second"));
        Console.WriteLine(string.Join(", ", classes.Select(c => $"{c.Key} {c.Value}")));
    }
}
