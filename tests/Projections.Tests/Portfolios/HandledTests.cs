using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Projections.Portfolios;

namespace Regulations.Projections.Tests.Portfolios;

/// <summary>A finding was handled as it was then: what lets it span more since brings it back.</summary>
public sealed class HandledTests
{
    private static readonly string[] Unsupported =
    [
        """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""",
        """{"entry": "f1", "type": "facility.registered", "facility": "home", "name": "Bostedet", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2015-01-01"}""",
        """{"entry": "r1", "type": "restriction.issued", "restriction": "r", "level": "local-decision", "issuer": "Greve","""
            + """ "scope": {"facilities": ["home"]}, "norms": [{"modality": "forbid", "activity": "visit"}], "basis": [],"""
            + """ "published": "2020-03-01", "inForce": "2020-03-02", "expires": "2020-06-01"}""",
    ];

    private const string Extended =
        """{"entry": "r2", "type": "restriction.extended", "restriction": "r", "published": "2020-05-01", "expires": "2020-07-01"}""";

    private const string Lifted =
        """{"entry": "r3", "type": "restriction.lifted", "restriction": "r", "published": "2020-05-01", "from": "2020-05-10"}""";

    [Fact]
    public void What_nobody_has_handled_is_not_handled() => After().ShouldBe((false, false));

    [Fact]
    public void What_is_handled_and_stays_as_it_was_is_handled() => After(Handled("h1")).ShouldBe((true, false));

    [Fact]
    public void What_has_grown_since_is_not() => After(Handled("h1"), Extended).ShouldBe((false, true));

    [Fact]
    public void What_has_grown_and_was_handled_again_is() => After(Handled("h1"), Extended, Handled("h2")).ShouldBe((true, false));

    [Fact]
    public void What_has_shrunk_since_is() => After(Handled("h1"), Lifted).ShouldBe((true, false));

    [Fact]
    public void What_has_grown_since_a_position_is_new_since_then()
    {
        Listed(since: 3, [Extended]).IsNew.ShouldBe(true);
        Listed(since: 3, [Lifted]).IsNew.ShouldBe(false);
        Listed(since: 2, []).IsNew.ShouldBe(true);
    }

    private static string Handled(string entry)
    {
        var id = new Finding(FindingKind.NoBasis, "home", "r", string.Empty, [], []).Id;
        return $$"""{"entry": "{{entry}}", "type": "finding.handled", "finding": "{{id}}", "by": "Socialtilsyn","""
            + $$""" "published": "2020-05-02"}""";
    }

    private static (bool IsHandled, bool HasGrown) After(params string[] since) =>
        Listed(since: null, since) is var listed ? (listed.IsHandled, listed.HasGrown) : default;

    private static ListedFinding Listed(long? since, string[] lines)
    {
        var book = Books.Of([.. Unsupported, .. lines]).Book;
        var span = new Period(BookAnswers.Time("2020-01-01"), BookAnswers.Time("2021-01-01"));
        return new PortfolioFindings(Selection.Everything, span, Coordinates.At(book.Head), [FindingKind.NoBasis], since).In(book,
            TestContext.Current.CancellationToken).ShouldHaveSingleItem();
    }
}
