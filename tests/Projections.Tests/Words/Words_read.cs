using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Words;

namespace Regulations.Projections.Tests.Words;

/// <summary>A question is held to the vocabulary as it stood at the position asked; without one, unknown words are named.</summary>
public sealed class Words_read
{
    private const string Order =
        """{"entry":"o","type":"instrument.published","instrument":"o","kind":"executive-order","title":"T","published":"2020-04-01","""
            + """ "inForce":"2020-04-02","provisions":[{"address":"§ 1","norms":[{"modality":"forbid","activity":"visit","""
            + """ "when":[{"fact":"relation","in":["friend","other"]},{"fact":"age","atLeast":18},{"fact":"ill","is":false}]}]}]}""";
    private const string Visit = """{"entry":"w1","type":"activity.defined","activity":"visit","label":{"da":"besøg","en":"visit"}}""";
    private const string Relation =
        """{"entry":"w2","type":"fact.defined","fact":"relation","kind":"choice","values":[{"value":"friend","label":{"da":"ven","""
            + """ "en":"friend"}}],"label":{"da":"relation","en":"relation"}}""";
    private const string Ill = """{"entry":"w3","type":"fact.defined","fact":"ill","kind":"yes-no","label":{"da":"syg","en":"ill"}}""";
    private const string Age = """{"entry":"w4","type":"fact.defined","fact":"age","kind":"number","label":{"da":"alder","en":"age"}}""";

    [Fact]
    public void In_a_register_without_a_vocabulary_what_no_norm_uses_is_named_with_the_nearest_that_one_does()
    {
        var read = Read([Order], "vist", ("relatoin", "friend"), ("relation", "frend"), ("age", 17), ("ill", true), ("colour", "red"));

        read.Unknown.Select(Said).ShouldBe(
            ["Activity vist: visit", "Fact relatoin: relation", "Value frend of relation: friend", "Fact colour: "]);
        read.Undefined.ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_below_an_activity_that_is_used_is_known() => Read([Order], "visit.indoors").Unknown.ShouldBeEmpty();

    [Fact]
    public void A_text_given_for_a_fact_compared_with_numbers_alone_is_named() =>
        Read([Order], "visit", ("age", "old")).Unknown.Select(Said).ShouldBe(["Value old of age: "]);

    [Fact]
    public void What_was_published_or_recorded_later_is_not_known_yet()
    {
        var books = Books.Of([Order]);
        var march = new WrittenTime(BookAnswers.Time("2020-03-31"), HasTimeOfDay: false);

        foreach (var under in new[] { new Coordinates(march, 1, null), new Coordinates(null, 1, march), Coordinates.At(0) })
            WordsRead.Of(books.Book.Words, under, "visit", new Dictionary<string, FactValue>()).Unknown.ShouldHaveSingleItem()
                .Nearest.ShouldBeEmpty();
    }

    [Fact]
    public void A_register_with_a_vocabulary_defines_what_may_be_asked()
    {
        var read = Read([Visit, Relation, Ill, Age], "vist", ("relatoin", "friend"), ("relation", "frend"), ("ill", "perhaps"),
            ("age", "17"));

        read.Undefined.Select(w => Said(w.Unknown)).ShouldBe(
            ["Activity vist: visit", "Fact relatoin: relation", "Value frend of relation: friend", "Value perhaps of ill: ",
                "Value 17 of age: "]);
        read.Undefined[3].Message.ShouldStartWith("'perhaps' is neither true nor false, as 'ill' asks;");
        read.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Case_and_surrounding_blanks_of_words_and_values_are_forgiven()
    {
        var read = Read([Visit, Relation, Ill], " Visit", ("RELATION", " Friend "), ("ill", "TRUE"));

        read.Undefined.ShouldBeEmpty();
        (read.Activity, read.Facts["relation"], read.Facts["ill"])
            .ShouldBe(("visit", new FactValue.Text("friend"), new FactValue.Truth(true)));
    }

    [Fact]
    public void The_vocabulary_counts_by_position_alone()
    {
        var books = Books.Of([Order, Visit, """{"entry":"x","type":"entry.retracted","retracts":"w1","reason":"r"}"""]);
        var march = new WrittenTime(BookAnswers.Time("2020-03-31"), HasTimeOfDay: false);

        Enumerable.Range(0, 4)
            .Select(p => WordsRead.Of(books.Book.Words, new(march, p, null), "stay", new Dictionary<string, FactValue>()).Undefined.Count)
            .ShouldBe([0, 0, 1, 0]);
    }

    private static WordsRead Read(string[] lines, string activity, params (string Fact, object Value)[] facts)
    {
        var book = Books.Of(lines).Book;
        return WordsRead.Of(book.Words, Coordinates.At(book.Head), activity, facts.ToDictionary(f => f.Fact, f => Value(f.Value)));
    }

    private static FactValue Value(object value) => value switch
    {
        string text => new FactValue.Text(text),
        bool truth => new FactValue.Truth(truth),
        _ => new FactValue.Number((int)value),
    };

    private static string Said(UnknownWord word) =>
        $"{word.Kind} {word.Word}{(word.Fact is null ? string.Empty : $" of {word.Fact}")}: {string.Join(", ", word.Nearest)}";
}
