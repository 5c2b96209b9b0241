using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>What a register speaks of, from the command line.</summary>
public sealed class ListingTests : IAsyncLifetime
{
    private HostUnderTest _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        await (await Register.Made(_host)).Record(
        [
            """{"entry": "w1", "type": "activity.defined", "activity": "visit", "label": {"da": "besøg", "en": "visiting"}}""",
            """{"entry": "w2", "type": "activity.defined", "activity": "visit.indoors", "label": {"da": "besøg inde", "en": "indoors"}}""",
            """{"entry": "w3", "type": "fact.defined", "fact": "residentAge", "kind": "number","""
                + """ "unit": "år", "label": {"da": "alder", "en": "age"}}""",
            """{"entry": "c1", "type": "coverage.declared", "coverage": "visits", "activities": ["visit"],"""
                + """ "from": "2020-03-01", "note": "Kun besøg"}""",
            .. Lines.Law,
        ]);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_words_of_a_register_and_those_its_rules_ask_about_at_a_facility_are_shown()
    {
        Rows(await Run("vocabulary")).ShouldBe(
            ["visiting|visit|activity|", "indoors|visit.indoors|activity|", "age|residentAge|fact|number år"]);
        Rows(await Run("vocabulary", "--facility", "Bostedet", "--at", "2020-04-06T10:00"))
            .ShouldBe(["visiting|visit|activity|", "age|residentAge|fact|number år"]);
        (await Run("vocabulary", "--facility", "home")).With(2).Errors.ShouldStartWith("--facility and --at belong together.\n");
    }

    [Fact]
    public async Task What_the_register_claims_to_hold_is_shown() =>
        Rows(await Run("coverage")).ShouldBe(["visiting|from 1 March 2020 until further notice|all|Kun besøg|visits"]);

    [Fact]
    public async Task Lists_are_shown_in_Danish_where_that_is_asked_for()
    {
        Rows(await Run("vocabulary", "--language", "da"))
            .ShouldBe(["besøg|visit|aktivitet|", "besøg inde|visit.indoors|aktivitet|", "alder|residentAge|faktum|tal år"]);
        Rows(await Run("coverage", "--language", "da")).ShouldBe(["besøg|fra 1. marts 2020 indtil videre|alle|Kun besøg|visits"]);
        Rows(await Run("facilities", "--language", "da")).ShouldBe(["Bostedet|home|åbent|sel-108|Greve"]);
    }

    [Fact]
    public async Task Facilities_are_listed_and_looked_for()
    {
        Rows(await Run("facilities")).ShouldBe(["Bostedet|home|open|sel-108|Greve"]);
        Rows(await Run("facilities", "bosted")).ShouldBe(["Bostedet|home|open|sel-108|Greve"]);
        (await Run("facilities", "xyzzy")).With(0).Lines[0].ShouldBe("None.");
    }

    [Fact]
    public async Task A_list_comes_for_a_spreadsheet_under_the_headings_of_the_language_with_every_id_beside_its_name()
    {
        (await Run("facilities", "--csv", "--language", "da")).With(0).Output
            .ShouldBe("Navn;Tilbud;Status;Art;Kommune\r\nBostedet;home;åbent;sel-108;Greve\r\n");
        (await Run("coverage", "--csv", "--language", "en")).With(0).Output
            .ShouldBe("Activities;When (from);When (until);For;Note;Coverage\r\nvisiting;2020-03-01;;all;Kun besøg;visits\r\n");
        (await Run("facilities", "--csv", "--json")).With(2).Errors.ShouldStartWith("--json and --csv exclude each other");
    }

    private static IEnumerable<string> Rows(Ended ended) =>
        ended.With(0).Lines.Where(l => l.StartsWith('│')).Skip(1)
            .Select(l => string.Join('|', l.Split('│', StringSplitOptions.TrimEntries)[1..^1]));

    private Task<Ended> Run(params IEnumerable<string> command) =>
        Executable.Run([.. command, "--register", "dk", "--url", _host.Client.BaseAddress!.ToString()]);
}
