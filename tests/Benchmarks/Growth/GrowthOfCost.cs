using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Benchmarks.Growth;

/// <summary>
/// How the cost of a question grows with what it is asked of: the same at n, 2n and 4n, as ratios of the medians to that at
/// n. Each is asked of a book that was asked nothing before.
/// </summary>
internal static class GrowthOfCost
{
    private const int Rounds = 5;

    /// <param name="what">Only what says it is about this; empty: all.</param>
    public static void Run(string what = "")
    {
        foreach (var grown in Grown.All.Where(g => g.What.Contains(what, StringComparison.Ordinal)))
        {
            // Code that ran once is compiled: the first round of each size would measure the compiler.
            Measure(grown, grown.Least / 4);
            var at = Array.ConvertAll([1, 2, 4], times => Measure(grown, grown.Least * times));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{grown.What,-52} n {grown.Least,6}   {at[0].Milliseconds,8:n1} ms {at[0].Megabytes,7:n1} MB   2n "
                    + $"×{at[1].Milliseconds / at[0].Milliseconds:0.0}   4n "
                    + $"×{at[2].Milliseconds / at[0].Milliseconds:0.0}   4n keeps {at[2].Megabytes:n1} MB"));
        }
    }

    internal static RegisterBook Compiled(IEnumerable<Entry> entries)
    {
        var (book, names) = (new RegisterBook(), new RegisterState());
        foreach (var entry in entries)
        {
            var about = names.StreamOf(entry);
            names.TakeIn(entry, default);
            book.Extend(new(book.Head + 1, entry), about, Instant.FromUnixTimeSeconds(book.Head + 1));
        }

        return book;
    }

    private static Cost Measure(Grown grown, int size)
    {
        var entries = grown.Made(size).ToList();
        var costs = new List<Cost>(Rounds);
        for (var round = 0; round < Rounds; round++) costs.Add(Once(grown, entries));
        return costs.OrderBy(c => c.Milliseconds).ElementAt(Rounds / 2);
    }

    private static Cost Once(Grown grown, List<Entry> entries)
    {
        var book = grown.CountsCompiling ? null : Compiled(entries);
        if (book is not null) grown.Before?.Invoke(book);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        book ??= Compiled(entries);
        grown.Ask(book);
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(book);
        return new(milliseconds, kept / 1e6);
    }

    private readonly record struct Cost(double Milliseconds, double Megabytes);
}
