using System.Text;
using Regulations.Cli.Generating;
using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Supervising;
using Regulations.EventStore.Codec;
using Regulations.Host.Tests.Commands;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Tests.Supervising;

public sealed class GeneratedRegisterTests
{
    private static readonly RegisterSize Size = new(Seed: 7, Facilities: 20, Instruments: 12, Decisions: 200);

    private static readonly Books Taken = Books.Of(Lines(Size));

    [Fact]
    public void Every_entry_is_one_the_register_takes() => Taken.Book.Head.ShouldBeGreaterThan(300);

    [Fact]
    public void The_same_seed_makes_the_same_register_and_another_another()
    {
        Lines(Size).ShouldBe(Lines(Size));
        Lines(Size with { Seed = 8 }).ShouldNotBe(Lines(Size));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    [InlineData(20_000)]
    public void It_is_of_about_the_size_asked_for(int entries) =>
        GeneratedRegister.Of(RegisterSize.OfEntries(1, entries)).Count().ShouldBeInRange((int)(entries * 0.8), (int)(entries * 1.25) + 110);

    [Fact]
    public void Restrictions_without_a_basis_are_those_the_rules_of_each_moment_show()
    {
        var (book, under) = (Taken.Book, Coordinates.At(Taken.Book.Head));
        var span = new Period(BookAnswers.Time("2020-01-01"), BookAnswers.Time("2023-01-01"));
        var found = new PortfolioFindings(Selection.Everything, span, under, [FindingKind.NoBasis], null)
            .In(book, TestContext.Current.CancellationToken);
        var told = found.SelectMany(f => f.Finding.Periods.Select(p => $"{f.Finding.Facility} {f.Finding.Subject} {p}"))
            .Order(StringComparer.Ordinal);
        var asked = book.Facilities.SelectMany(f => NoBasis.In(book.About(f, under), span).Select(n => $"{f} {n.Restriction} {n.Period}"))
            .Order(StringComparer.Ordinal).ToList();
        asked.ShouldBe(book.Facilities.SelectMany(f => Unsupported(book.About(f, under), span)).Order(StringComparer.Ordinal));
        told.ShouldBe(asked);
        found.ShouldNotBeEmpty();
    }

    /// <summary>By the rules of every moment at which anything may change.</summary>
    private static IEnumerable<string> Unsupported(Matter matter, Period span)
    {
        var open = new Dictionary<string, LegalTime>();
        foreach (var moment in new ChangeMoments(matter).Within(span).Append(span.Until))
        {
            var rules = Rules.At(matter, matter.Facility.At(moment), moment);
            var now = moment == span.Until ? [] : rules.OfType<Rule.OfDecision>()
                .Where(r => r.Norms.Any(n => Support.IsNeeded(n, r) && Support.Of(n, r, Support.Among(rules), moment).Count == 0))
                    .Select(r => r.Ref).ToHashSet();
            foreach (var (restriction, from) in open.Where(o => !now.Contains(o.Key)).ToList())
            {
                yield return $"{matter.Facility.Id} {restriction} {new Period(from, moment)}";
                open.Remove(restriction);
            }

            foreach (var restriction in now) open.TryAdd(restriction, moment);
        }
    }

    [Fact]
    public void There_is_something_to_find_of_every_kind()
    {
        var book = Books.Of(Lines(new(Seed: 1, Facilities: 60, Instruments: 80, Decisions: 1_500))).Book;
        var span = new Period(BookAnswers.Time("2019-07-01"), BookAnswers.Time("2023-01-01"));
        var found = new PortfolioFindings(Selection.Everything, span, Coordinates.At(book.Head), [], null)
            .In(book, TestContext.Current.CancellationToken);
        found.Select(f => f.Finding.Kind).Distinct().Order().ShouldBe(Enum.GetValues<FindingKind>().Order());
    }

    [Fact]
    public void What_is_to_come_is_what_the_rules_just_before_and_at_each_moment_show() => ShouldTellWhatRulesShow(Taken.Book, 100);

    [Fact]
    public void So_it_is_of_the_Danish_data() => ShouldTellWhatRulesShow(Books.Of(DanishData.Files.SelectMany(File.ReadLines)).Book, 40);

    private static void ShouldTellWhatRulesShow(RegisterBook book, int atLeast)
    {
        var (under, span) = (Coordinates.At(book.Head), new Period(BookAnswers.Time("2020-01-01"), BookAnswers.Time("2023-01-01")));
        var told = 0;
        foreach (var matter in book.Facilities.Select(f => book.About(f, under)))
        {
            var coming = Coming.In(matter, span)
                .ToLookup(c => c.At, c => $"{c.Ref} {(c.Kind is ComingKind.Commences or ComingKind.Replaced ? c.Kind : "Ends")}");
            foreach (var moment in new ChangeMoments(matter).Within(span))
                coming[moment].Order(StringComparer.Ordinal)
                    .ShouldBe(Shown(matter, moment).Order(StringComparer.Ordinal), $"{matter.Facility.At(moment).Id} at {moment}");
            told += coming.Count;
        }

        told.ShouldBeGreaterThan(atLeast);
    }

    /// <summary>
    /// What becomes of the rules of the facility as it is at a moment. Of one that is replaced beyond its reach the rules alone
    /// cannot tell.
    /// </summary>
    private static IEnumerable<string> Shown(Matter matter, LegalTime moment)
    {
        var facility = matter.Facility.At(moment);
        var before = Rules.At(matter, facility, new(moment.Seconds - 1)).ToDictionary(r => r.Ref, r => r.Version);
        var after = Rules.At(matter, facility, moment).ToDictionary(r => r.Ref, r => r.Version);
        foreach (var reference in before.Keys.Union(after.Keys))
        {
            var (old, now) = (before.GetValueOrDefault(reference), after.GetValueOrDefault(reference));
            if (old != now) yield return $"{reference} {(old is null ? "Commences" : now is null ? "Ends" : "Replaced")}";
        }
    }

    private static List<string> Lines(RegisterSize size) =>
        [.. GeneratedRegister.Of(size).Select(e => Encoding.UTF8.GetString(EntryWriter.Write(e)))];
}
