using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Projections.Portfolios;

namespace Regulations.Projections.Tests.Portfolios;

/// <summary>Which recordings stand behind what is to come, so that a calendar knows when it has changed.</summary>
public sealed class RecordingsTests
{
    private const string Area = """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""";

    private const string Home =
        """{"entry": "f1", "type": "facility.registered", "facility": "home", "name": "Bostedet", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2015-01-01"}""";

    private const string Restriction =
        """{"entry": "r1", "type": "restriction.issued", "restriction": "r", "level": "local-decision", "issuer": "Greve","""
            + """ "scope": {"facilities": ["home"]}, "norms": [], "basis": [], "published": "2020-03-01", "inForce": "2020-03-02","""
            + """ "expires": "2020-06-01"}""";

    private const string Extension =
        """{"entry": "r2", "type": "restriction.extended", "restriction": "r", "published": "2020-05-01", "expires": "2020-07-01"}""";

    [Fact]
    public void An_end_nobody_has_moved_was_recorded_with_its_entry() => Recordings(Restriction).ShouldBe([3]);

    [Fact]
    public void An_expiry_that_is_moved_was_last_recorded_with_the_entry_that_moved_it() =>
        Recordings(Restriction, Extension).ShouldBe([3, 4]);

    [Fact]
    public void One_that_is_moved_back_by_a_retraction_was_last_recorded_with_the_retraction() =>
        Recordings(Restriction, Extension,
            """{"entry": "x1", "type": "entry.retracted", "retracts": "r2", "reason": "Recorded by mistake"}""").ShouldBe([3, 4, 5]);

    [Fact]
    public void What_is_about_another_does_not_count() =>
        Recordings(Restriction, Restriction.Replace("\"r1\"", "\"s1\"", StringComparison.Ordinal).Replace("\"r\"", "\"s\"",
            StringComparison.Ordinal)).ShouldBe([3]);

    [Fact]
    public void Up_to_a_position_only_what_was_recorded_by_then_counts() => Recordings(3, Restriction, Extension).ShouldBe([3]);

    [Fact]
    public void A_clause_that_sets_an_expiry_counts_for_every_rule_of_the_instrument() => Recordings(
        Order("o1", "order", "\"expires\": \"2020-06-01\", \"provisions\": [{\"address\": \"§ 1\"}]"),
        Order("o2", "longer", "\"amendments\": [{\"op\": \"set-expiry\", \"target\": {\"instrument\": "
            + "\"order\"}, \"expires\": \"2020-06-15\"}]"),
        Order("o3", "other", "\"provisions\": []")).ShouldBe([3, 4]);

    [Fact]
    public void The_repeal_of_a_basis_counts_for_what_lapses_by_it() => Recordings(
        Order("o1", "basis", "\"provisions\": []"),
        Order("o2", "order", "\"basis\": [{\"instrument\": \"basis\"}], \"provisions\": [{\"address\": \"§ 1\"}]"),
        Order("o3", "repealing",
            "\"amendments\": [{\"op\": \"repeal\", \"target\": {\"instrument\": \"basis\"}, \"from\": \"2020-06-01\"}]")).ShouldBe([4, 5]);

    [Fact]
    public void A_change_of_an_annex_elsewhere_counts_for_the_rule_that_follows_it() => Recordings(
        Order("o1", "annexes", "\"provisions\": [{\"address\": \"bilag 1\", \"areas\": []}]"),
        Order("o2", "order", "\"provisions\": [{\"address\": \"§ 1\", \"scope\": {\"areasListedIn\": {\"instrument\": \"annexes\", "
            + "\"address\": \"bilag 1\"}}}]"),
        Order("o3", "change", "\"amendments\": [{\"op\": \"replace\", \"target\": {\"instrument\": \"annexes\", \"address\": \"bilag 1\"}, "
            + "\"areas\": [\"0253\"], \"from\": \"2020-06-01\"}]"))
        .ShouldBe([3, 4, 5]);

    private static string Order(string entry, string instrument, string more) =>
        $$"""{"entry": "{{entry}}", "type": "instrument.published", "instrument": "{{instrument}}", "kind": "executive-order","""
            + $$""" "title": "T", "published": "2020-03-01", "inForce": "2020-03-02", {{more}}}""";

    private static IReadOnlyList<long> Recordings(params string[] entries) => Recordings(2 + entries.Length, entries);

    /// <summary>Of all that is to come in the summer of 2020.</summary>
    private static IReadOnlyList<long> Recordings(long recorded, params string[] entries)
    {
        var book = Books.Of([Area, Home, .. entries]).Book;
        var summer = new Period(BookAnswers.Time("2020-06-01"), BookAnswers.Time("2020-08-01"));
        var watched = new PortfolioWatch(Selection.Everything, summer, Coordinates.At(recorded)).In(book,
            TestContext.Current.CancellationToken);
        return watched.First(w => w.Coming.Ref.StartsWith('r') || w.Coming.Ref.StartsWith("order", StringComparison.Ordinal)).Recordings;
    }
}
