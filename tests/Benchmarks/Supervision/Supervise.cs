using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Regulations.Cli.Generating;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Benchmarks.Supervision;

/// <summary>A supervisor's questions about a generated register, in memory.</summary>
internal static class Supervise
{
    public static void Run(RegisterSize size)
    {
        var book = Compiled(size);
        var noon = LegalCalendar.StartOf(new(2021, 3, 1));
        var under = Coordinates.At(book.Head);
        foreach (var round in (string[])["first", "second"])
        {
            Timed($"portfolio of all, {round}",
                () => ((PortfolioAnswer.Given)new Portfolio(Selection.Everything, noon, under, ["visit.indoors"], new Dictionary<string,
                    FactValue>()).In(book, default)).Rows.Sum(r => r.Rules.Count));
            Timed($"findings of all over 2020 to 2022, {round}",
                () => new PortfolioFindings(Selection.Everything,
                    new(LegalCalendar.StartOf(new(2020, 1, 1)), LegalCalendar.StartOf(new(2023, 1, 1))), under, [], null).In(book,
                        default).Count);
            Timed($"watch of all over 30 days, {round}",
                () => new PortfolioWatch(Selection.Everything, new(noon, LegalCalendar.PlusDays(noon, 30)), under).In(book, default).Count);
        }

        Points(book, under);
    }

    internal static RegisterBook Compiled(RegisterSize size)
    {
        var (book, names) = (new RegisterBook(), new RegisterState());
        var entries = GeneratedRegister.Of(size).ToList();
        Timed($"{entries.Count} entries compiled", () =>
        {
            var position = 0L;
            foreach (var entry in entries)
            {
                var about = names.StreamOf(entry);
                names.TakeIn(entry, default);
                book.Extend(new(++position, entry), about, Instant.FromUnixTimeSeconds(position));
            }

            return (int)position;
        });
        return book;
    }

    /// <summary>On one core: rules at moments all over 2020 to 2022, of facilities in turn.</summary>
    private static void Points(RegisterBook book, Coordinates under)
    {
        var facilities = book.Facilities.Order(StringComparer.Ordinal).ToArray();
        var clock = Stopwatch.StartNew();
        var (asked, rules) = (0, 0L);
        while (clock.Elapsed < TimeSpan.FromSeconds(8))
        {
            var time = LegalCalendar.StartOf(new LocalDate(2020, 1, 1).PlusDays(asked * 37 % 1_096));
            rules += State.At(book.About(facilities[asked * 101 % facilities.Length], under), time).Rules.Count;
            asked++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"points: {asked / clock.Elapsed.TotalSeconds:N0} a second, {(double)rules / asked:N1} rules each"));
    }

    private static void Timed(string what, Func<int> run)
    {
        var clock = Stopwatch.StartNew();
        var result = run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:N2} s, {result}"));
    }
}
