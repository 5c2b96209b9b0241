using Regulations.Conformance;
using Regulations.Domain.Entries;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Tests.Statements;

/// <summary>A statement of the rules, issued while the register held that the order was annulled.</summary>
public sealed class The_entry_that_did_it
{
    private const string AnnulmentRetracted =
        """{"entry": "c1", "type": "entry.retracted", "retracts": "n1", "reason": "No such judgment"}""";
    private const string AnnulledAfterAll =
        """{"entry": "a2", "type": "instrument.annulled", "instrument": "order/1", "by": "Court", "published": "2020-06-02"}""";
    private static readonly string _another = Order("c2", "order/2");

    private static readonly string[] _before =
    [
        """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""",
        """{"entry": "f1", "type": "facility.registered", "facility": "home", "name": "Home", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2015-01-01"}""",
        Order("o1", "order/1"),
        """{"entry": "n1", "type": "instrument.annulled", "instrument": "order/1", "by": "Court", "published": "2020-06-01"}""",
        """{"entry": "statement/2026-000001", "type": "statement.issued", "statement": "2026-000001", "facility": "home","""
            + """ "at": "2020-05-01T12:00", "position": 5, "content": "{}"}""",
    ];

    [Fact]
    public void Is_the_one_that_changed_the_answer_first() => Listed(AnnulmentRetracted).ShouldBe(("c1", "c1"));

    [Fact]
    public void Is_a_later_one_that_made_the_answer_another_again() => Listed(AnnulmentRetracted, _another).ShouldBe(("c2", "c1"));

    [Fact]
    public void Is_the_one_whose_change_is_left_where_the_first_is_undone() =>
        Listed(AnnulmentRetracted, _another, AnnulledAfterAll).ShouldBe(("c2", "c1"));

    [Fact]
    public void Is_the_first_again_where_the_later_one_is_undone() =>
        Listed(AnnulmentRetracted, _another,
            """{"entry": "x2", "type": "entry.retracted", "retracts": "c2", "reason": "Twice"}""").ShouldBe(("c1", "c1"));

    [Fact]
    public void Is_none_where_both_are_undone() =>
        Listed(AnnulmentRetracted, AnnulledAfterAll).ShouldBe((null, null));

    [Fact]
    public void Is_told_once_each_time_the_answer_is_another_because_of_it()
    {
        var books = Books.Of([.. _before, AnnulmentRetracted, _another, AnnulledAfterAll]);
        var statements = new OvertakenStatements(books.Book);

        Enumerable.Range(0, books.About.Count).SelectMany(i => statements.Take(i + 1, books.About[i])).Select(o =>
            (o.By, o.First)).ShouldBe([(6, 6), (7, 6)]);
    }

    /// <summary>Entry by entry, and by one that starts later with all of it: the same.</summary>
    private static (string? By, string? First) Listed(params string[] lines)
    {
        var books = new Books();
        var following = new OvertakenStatements(books.Book);
        foreach (var line in _before.Concat(lines))
        {
            books.Take(line);
            following.Take(books.Book.Head, books.About[^1]);
        }

        var restarted = new OvertakenStatements(books.Book);
        for (var i = 0; i < books.About.Count; i++) restarted.Take(i + 1, books.About[i]);
        restarted.All.ShouldBe(following.All);
        var overtaken = following.All.SingleOrDefault();
        return (Named(overtaken?.By), Named(overtaken?.First));

        string? Named(long? position) => position is { } at ? books.Log[(int)at - 1].Entry.Id : null;
    }

    private static string Order(string entry, string instrument) =>
        $$"""{"entry": "{{entry}}", "type": "instrument.published", "instrument": "{{instrument}}", "kind": "executive-order","""
            + $$""" "title": "Order", "published": "2020-04-04", "inForce": "2020-04-05", "provisions": [{"address": "§ 1","""
            + $$""" "text": "No visits.", "norms": [{"modality": "forbid", "activity": "visit"}]}]}""";
}
