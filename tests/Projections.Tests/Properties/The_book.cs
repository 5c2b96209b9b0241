using Regulations.Conformance;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Tests.Properties;

public sealed class The_book
{
    [Fact]
    public void Extended_from_any_prefix_it_answers_as_one_compiled_from_the_beginning() => Drawn.Holds(drawn =>
    {
        var whole = Books.Of(drawn.Lines);
        var extended = Books.Of(drawn.Lines.Take(drawn.Prefix));
        _ = drawn.Shown(extended, extended.Book.Head);
        foreach (var line in drawn.Lines.Skip(drawn.Prefix)) extended.Take(line);
        return drawn.Shown(whole, whole.Book.Head) == drawn.Shown(extended, extended.Book.Head);
    });

    [Fact]
    public void Asked_at_a_position_it_answers_as_if_nothing_had_been_recorded_since() => Drawn.Holds(drawn =>
    {
        var then = Books.Of(drawn.Lines.Take(drawn.Prefix));
        var since = Books.Of(drawn.Lines);
        return drawn.Shown(then, drawn.Prefix) == drawn.Shown(since, drawn.Prefix);
    });

    [Fact]
    public void Under_fixed_coordinates_its_answer_never_changes_as_entries_are_added() => Drawn.Holds(drawn =>
    {
        var books = Books.Of(drawn.Lines.Take(drawn.Prefix));
        var first = drawn.Shown(books, drawn.Prefix);
        foreach (var line in drawn.Lines.Skip(drawn.Prefix)) books.Take(line);
        return drawn.Shown(books, drawn.Prefix) == first;
    });

    [Fact]
    public void It_answers_what_a_slow_reading_of_every_entry_answers() => Drawn.Holds(drawn =>
    {
        var books = Books.Of(drawn.Lines);
        var slow = SlowReading.Of(books.Log.Select(e => e.Entry));
        var answer = BookAnswers.Shown(slow.About(drawn.Facility, drawn.At(drawn.Prefix)), Drawn.Span);
        return drawn.Shown(books, drawn.Prefix) == answer;
    });

    [Fact]
    public void Entries_about_other_facilities_change_no_answer() => Drawn.Holds(drawn =>
    {
        var books = Books.Of(drawn.Lines);
        var before = drawn.Shown(books, books.Book.Head);
        foreach (var line in AboutAnother) books.Take(line);
        return drawn.Shown(books, books.Book.Head) == before;
    });

    [Fact]
    public void The_order_in_which_independent_entries_were_recorded_changes_nothing_at_the_head()
    {
        var swapped = 0;
        Drawn.Holds(drawn =>
        {
            var lines = drawn.Lines.ToList();
            var books = Books.Of(lines);
            if (drawn.Prefix >= lines.Count
                || !AreIndependent(books.Log[drawn.Prefix - 1].Entry, books.Log[drawn.Prefix].Entry)) return true;
            (lines[drawn.Prefix - 1], lines[drawn.Prefix]) = (lines[drawn.Prefix], lines[drawn.Prefix - 1]);
            if (TryCompile(lines) is not { } other) return true;
            swapped++;
            return drawn.Shown(books, books.Book.Head) == drawn.Shown(other, other.Book.Head);
        }, times: 300);
        swapped.ShouldBeGreaterThan(50);
    }

    private static string[] AboutAnother { get; } =
    [
        """{"entry":"other-1","type":"facility.registered","facility":"other","name":"Another","kinds":["sel-108"],"""
            + """ "municipality":"0101","from":"2015-01-01"}""",
        """{"entry":"other-2","type":"facility.changed","facility":"other","from":"2020-05-01","attributes":{"riskGroup":"yes"}}""",
        """{"entry":"other-3","type":"restriction.issued","restriction":"other/1","level":"local-decision","issuer":"Leader","""
            + """ "published":"2020-04-01","inForce":"2020-04-02","scope":{"facilities":["other"]},"norms":[{"modality":"forbid","""
            + """ "activity":"visit"}],"basis":[]}""",
        """{"entry":"other-4","type":"restriction.lifted","restriction":"other/1","published":"2020-06-01","from":"2020-06-02"}""",
    ];

    /// <summary>About different things and, where both are published, at different moments: at one moment position decides.</summary>
    private static bool AreIndependent(Entry a, Entry b) =>
        a is not CorrectionEntry && b is not CorrectionEntry && a.Subject != b.Subject && a.PublishedAt != b.PublishedAt;

    /// <summary>Null where a line names what a later one brings.</summary>
    private static Books? TryCompile(List<string> lines)
    {
        try
        {
            return Books.Of(lines);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
