using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Regulations.Cli.Generating;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Benchmarks.Growth;

/// <summary>
/// What an answer under a <c>known</c> never asked before costs of a large code, by its parts: medians over many such, in
/// memory, each with what it allocates. The first are left out, since they measure the compiler.
/// </summary>
internal static class NeverAsked
{
    private const int LeftOut = 20;
    private const int Asked = 60;

    private static readonly LegalTime Moment = LegalCalendar.StartOf(new(2021, 6, 1));
    private static readonly LocalDate LastOrder = new LocalDate(2000, 1, 1).PlusDays(1_000);

    public static void Run()
    {
        var book = GrowthOfCost.Compiled(LargeLaw.Code(1, 15_000, 30_000));
        var parts = new Dictionary<string, List<Cost>>();
        for (var day = 0; day < Asked; day++)
            foreach (var (part, cost) in Parts(book, LastOrder.PlusDays(-day)))
            {
                if (!parts.TryGetValue(part, out var costs)) parts[part] = costs = [];
                if (day >= LeftOut) costs.Add(cost);
            }

        foreach (var (part, costs) in parts)
        {
            var median = costs.OrderBy(c => c.Milliseconds).ElementAt(costs.Count / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{part,-30} {median.Milliseconds,8:n1} ms, at least "
                    + $"{costs.Min(c => c.Milliseconds),8:n1} ms, {median.Megabytes,6:n1} MB"));
        }
    }

    private static IEnumerable<(string Part, Cost Cost)> Parts(RegisterBook book, LocalDate known)
    {
        var under = new Coordinates(new WrittenTime(LegalCalendar.StartOf(known), HasTimeOfDay: false), book.Head, null);
        Matter matter = null!;
        State state = null!;
        yield return ("clauses executed", Of(() => matter = book.About("f1", under, Moment)));
        yield return ("versions over time", Of(() => _ = matter.Bodies[0].At(Moment)));
        yield return ("rules, and for how long", Of(() => state = UnchangedPeriod.Around(matter, Moment)));
        yield return ("reservations", Of(() => _ = ReservationsOf.State(matter, state, Moment)));
        yield return ("a verdict besides, weighed", Of(() => _ = Given(matter).Weighed.Count));
    }

    private static Verdict Given(Matter matter) =>
        ((VerdictAnswer.Given)Verdict.Of(matter, Moment, "visit", new Dictionary<string, FactValue>())).Verdict;

    private static Cost Of(Action part)
    {
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        part();
        return new(clock.Elapsed.TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6);
    }

    private readonly record struct Cost(double Milliseconds, double Megabytes);
}
