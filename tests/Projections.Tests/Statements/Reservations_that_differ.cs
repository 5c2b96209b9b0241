using Regulations.Conformance;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Tests.Statements;

/// <summary>A statement is overtaken also where its answer is the same and its reservations would be others now.</summary>
public sealed class Reservations_that_differ
{
    private const string Order =
        """
        "entry": "o1", "type": "instrument.published", "instrument": "order/1", "kind": "executive-order", "title": "Order", "published": "2020-04-04", "inForce": "2020-04-05", "provisions": [{"address": "§ 1", "text": "No visits.", "norms": [{"modality": "forbid", "activity": "visit"}]}]
        """;

    private static readonly string[] _issued =
    [
        """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""",
        """{"entry": "f1", "type": "facility.registered", "facility": "home", "name": "Home", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2015-01-01"}""",
        $"{{{Order}}}",
        """{"entry": "statement/2026-000001", "type": "statement.issued", "statement": "2026-000001", "facility": "home","""
            + """ "at": "2020-05-01T12:00", "activity": "visit", "facts": {}, "position": 4, "content": "{}"}""",
    ];

    [Fact]
    public void By_a_gap_that_concerns_the_activity() => Overtaken(Gap("visit")).ShouldBe("g1");

    [Fact]
    public void By_no_gap_that_concerns_another() => Overtaken(Gap("dance")).ShouldBeNull();

    [Fact]
    public void By_a_correction_that_makes_confirmed_words_inferred() => Overtaken(
        $$"""{"entry": "c1", "type": "entry.corrected", "corrects": "o1", "reason": "No source", "replacement": { {{Order}},"""
            + $$""" "confidence": "inferred"} }""")
        .ShouldBe("c1");

    private static string Gap(string activity) =>
        $$"""{"entry": "g1", "type": "gap.declared", "gap": "g", "from": "2020-04-01","""
            + $$""" "activities": ["{{activity}}"], "note": "Not found."}""";

    private static string? Overtaken(string line)
    {
        var books = Books.Of([.. _issued, line]);
        var statements = new OvertakenStatements(books.Book);
        for (var i = 0; i < books.About.Count; i++) statements.Take(i + 1, books.About[i]);
        return statements.All.SingleOrDefault() is { } overtaken ? books.Log[(int)overtaken.By - 1].Entry.Id : null;
    }
}
