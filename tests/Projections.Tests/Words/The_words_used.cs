using FsCheck;
using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Tests.Properties;

namespace Regulations.Projections.Tests.Words;

/// <summary>The index of words tells what a reading of every entry that counts tells.</summary>
public sealed class The_words_used
{
    private static readonly string[] Activities = ["visit", "visit.indoors", "visit.outdoors", "stay", "dance"];

    [Fact]
    public void Under_any_coordinates_an_activity_is_used_where_a_norm_that_counts_covers_it() => Drawn.Holds(drawn =>
    {
        var books = Books.Of(drawn.Lines);
        var under = drawn.At(drawn.Prefix);
        var norms = Norms(books.Log, under);
        return Activities.Concat(AllNorms(books.Log).Select(n => n.Activity)).Distinct()
            .All(a => books.Book.Words.Used.HoldsActivity(a, under) == norms.Exists(n => n.Covers(a)));
    });

    [Fact]
    public void Under_any_coordinates_a_fact_and_a_text_are_used_where_a_condition_that_counts_names_them() => Drawn.Holds(drawn =>
    {
        var books = Books.Of(drawn.Lines);
        var under = drawn.At(drawn.Prefix);
        var counting = Norms(books.Log, under).SelectMany(n => n.When).ToList();
        return AllNorms(books.Log).SelectMany(n => n.When).All(c =>
            books.Book.Words.Used.HoldsFact(c.Fact, under) == counting.Exists(n => n.Fact == c.Fact)
            && Texts(c).All(t => books.Book.Words.Used.HoldsValue(c.Fact, t, under) == counting.Exists(n => n.Fact == c.Fact && Texts(n)
                .Contains(t))));
    });

    [Fact]
    public void A_word_is_used_until_the_entry_that_used_it_first_is_retracted_and_again_where_a_later_one_uses_it()
    {
        var books = Books.Of(
        [
            Restriction("r1", "2020-04-02", "dance"), Restriction("r2", "2020-04-03", "dance"), Retraction("x1", "r1"),
            Retraction("x2", "r2"),
            Correction("x3", "r1", Restriction("r1", "2020-04-02", "dance")),
        ]);

        bool Holds(long recorded, string known) =>
            books.Book.Words.Used.HoldsActivity("dance",
                new(new WrittenTime(BookAnswers.Time(known), HasTimeOfDay: false), recorded, null));

        Enumerable.Range(0, 6).Select(p => Holds(p, "2020-04-02")).ShouldBe([false, true, true, false, false, true]);
        Enumerable.Range(0, 6).Select(p => Holds(p, "2020-04-03")).ShouldBe([false, true, true, true, false, true]);
    }

    [Fact]
    public void A_correction_that_moves_the_publication_moves_the_use()
    {
        var books = Books.Of([Restriction("r1", "2020-04-02", "dance"), Correction("x1", "r1", Restriction("r1", "2020-05-02", "dance"))]);
        var april = new WrittenTime(BookAnswers.Time("2020-04-30"), HasTimeOfDay: false);

        books.Book.Words.Used.HoldsActivity("dance", new(april, 1, null)).ShouldBeTrue();
        books.Book.Words.Used.HoldsActivity("dance", new(april, 2, null)).ShouldBeFalse();
        books.Book.Words.Used.HoldsActivity("dance", Coordinates.At(2)).ShouldBeTrue();
    }

    private static List<Norm> Norms(IEnumerable<RecordedEntry> log, Coordinates under)
    {
        var bodies = new Dictionary<string, Entry?>(StringComparer.Ordinal);
        foreach (var (_, entry) in log.TakeWhile(e => e.Position <= under.Recorded))
            if (entry is CorrectionEntry mending) bodies[mending.Mends] = (mending as EntryCorrected)?.Replacement;
            else bodies[entry.Id] = entry;
        return [.. bodies.Values.Where(b => b is not null && b.PublishedAt < under.KnownBefore).SelectMany(b => Norms(b!))];
    }

    private static List<Norm> AllNorms(IEnumerable<RecordedEntry> log) =>
        [.. log.SelectMany(e => Norms(e.Entry is EntryCorrected correction ? correction.Replacement : e.Entry))];

    private static IEnumerable<Norm> Norms(Entry body) => body switch
    {
        InstrumentPublished i => i.Provisions.SelectMany(p => p.Norms).Concat(i.Amendments.OfType<GiveContent>().SelectMany(c => c.Norms)),
        DecisionIssued d => d.Norms,
        DecisionChanged c => c.Norms ?? [],
        _ => [],
    };

    private static IEnumerable<FactValue> Texts(Condition condition) => (condition switch
    {
        Condition.Is c => [c.Value],
        Condition.IsNot c => [c.Value],
        Condition.In c => c.Values,
        _ => Array.Empty<FactValue>(),
    }).OfType<FactValue.Text>();

    private static string Restriction(string id, string published, string activity) =>
        $$"""{"entry":"{{id}}","type":"restriction.issued","restriction":"{{id}}","level":"agency-order","issuer":"x","""
            + $$""" "published":"{{published}}","inForce":"2020-06-01","scope":{},"basis":[],"norms":[{"modality":"forbid","""
            + $$""" "activity":"{{activity}}"}]}""";

    private static string Retraction(string id, string entry) =>
        $$"""{"entry":"{{id}}","type":"entry.retracted","retracts":"{{entry}}","reason":"r"}""";

    private static string Correction(string id, string entry, string replacement) =>
        $$"""{"entry":"{{id}}","type":"entry.corrected","corrects":"{{entry}}","reason":"r","replacement":{{replacement}}}""";
}
