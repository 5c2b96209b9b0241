using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Supervising;

/// <summary>The Danish data at noon on 20 April 2020, when visits are forbidden almost everywhere.</summary>
public sealed class PortfolioTests(ExampleRegister example) : IClassFixture<ExampleRegister>
{
    private const string Noon = "/portfolio?at=2020-04-20T12:00";

    [Fact]
    public async Task All_facilities_stand_by_id() => (await Ids(Noon)).ShouldBe([
        "eks-aalborg-akut", "eks-aarhus-midl", "eks-ballerup-botilbud", "eks-esbjerg-krise", "eks-greve-botilbud", "eks-hilleroed-region",
        "eks-hjoerring-botilbud", "eks-jammerbugt-botilbud", "eks-kbh-herberg", "eks-kbh-vaerested", "eks-kolding-klub", "eks-odense-doegn",
        "eks-randers-egne-vaerelser", "eks-roskilde-dag", "eks-silkeborg-opholdssted", "eks-slagelse-misbrug", "eks-solroed-dagtilbud",
        "eks-viborg-vaerksted",
    ]);

    [Theory]
    [InlineData("&area=1085", "eks-greve-botilbud eks-roskilde-dag eks-slagelse-misbrug eks-solroed-dagtilbud")]
    [InlineData("&area=0253&area=0751", "eks-aarhus-midl eks-greve-botilbud")]
    [InlineData("&kind=sel-104", "eks-greve-botilbud eks-roskilde-dag")]
    [InlineData("&kind=sel-104&area=0265", "eks-roskilde-dag")]
    [InlineData("&facility=eks-odense-doegn", "eks-odense-doegn")]
    [InlineData("&facility=eks-odense-doegn&status=closed", "")]
    [InlineData("&facility=nobody", "nobody")]
    [InlineData("&facility=nobody&status=open", "")]
    [InlineData("&kind=sel-104&sort=-municipality", "eks-roskilde-dag eks-greve-botilbud")]
    [InlineData("&kind=sel-104&sort=name", "eks-roskilde-dag eks-greve-botilbud")]
    [InlineData("&limit=2&offset=1", "eks-aarhus-midl eks-ballerup-botilbud")]
    [InlineData("&rule=no/such", "")]
    public async Task It_is_narrowed_sorted_and_parted(string asked, string facilities) =>
        (await Ids(Noon + asked)).ShouldBe(facilities.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_rule_is_found_by_its_ref_and_by_its_instrument()
    {
        var row = (await example.Dk.Ask($"{Noon}&facility=eks-greve-botilbud"))["facilities"]![0]!;
        var rule = (string)row["rules"]![0]!["ref"]!;
        (await Ids($"{Noon}&facility=eks-greve-botilbud&rule={Uri.EscapeDataString(rule)}")).ShouldBe(["eks-greve-botilbud"]);
        (await Ids($"{Noon}&facility=eks-greve-botilbud&rule={Uri.EscapeDataString(rule[..rule.IndexOf(' ')])}"))
            .ShouldBe(["eks-greve-botilbud"]);
        (await Ids($"{Noon}&facility=eks-greve-botilbud&rule={Uri.EscapeDataString(rule[..^1])}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_row_says_is_what_the_facility_s_own_questions_say()
    {
        var row = (await example.Dk.Ask(
            $"{Noon}&facility=eks-greve-botilbud&activity=visit.indoors&activity=visit.outdoors"))["facilities"]![0]!;
        var state = (await example.Dk.Ask("/facilities/eks-greve-botilbud/rules?at=2020-04-20T12:00"));
        row["rules"]!.AsArray().Select(r => (string)r!["ref"]!).ShouldBe(state["rules"]!.AsArray().Select(r => (string)r!["ref"]!));
        foreach (var verdict in row["verdicts"]!.AsArray())
        {
            var asked = await Register.Json(await example.Dk.PostJson("/facilities/eks-greve-botilbud/verdict",
                $$"""{ "at": "2020-04-20T12:00", "activity": "{{verdict!["activity"]}}" }"""), HttpStatusCode.OK);
            ((string)verdict["verdict"]!).ShouldBe((string)asked["verdict"]!);
            verdict["missing"]!.ToJsonString().ShouldBe(asked["missing"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task The_same_is_asked_in_a_body_with_facts()
    {
        var asked = await Register.Json(await example.Dk.PostJson("/portfolio",
            """{ "at": "2020-04-20T12:00", "area": ["1085"], "kind": "sel-104", "activity": ["visit.indoors"],"""
                + """ "facts": { "persons": 1 }, "limit": 1 }"""), HttpStatusCode.OK);
        ((int)asked["total"]!).ShouldBe(2);
        ((int)asked["next"]!).ShouldBe(1);
        asked["facilities"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reservations_of_several_activities_stand_once_by_kind_and_in_the_language_asked()
    {
        var asked = $"{Noon}&facility=eks-greve-botilbud&activity=visit.indoors&activity=assembly";
        var danish = await Reservations(asked);
        var english = await Reservations(asked + "&language=en");

        danish.Select(r => ((string)r["kind"]!, (string)r["about"]!))
            .ShouldBe(english.Select(r => ((string)r["kind"]!, (string)r["about"]!)));
        string[] kinds = ["basis-not-held", "inferred", "gap", "not-covered", "unrecorded", "unknown-word"];
        danish.Select(r => Array.IndexOf(kinds, (string)r["kind"]!)).ShouldBeInOrder();
        danish.Select(r => r.ToJsonString()).ShouldBeUnique();
        danish.First(r => (string)r["kind"]! == "inferred")["text"]!.GetValue<string>()
            .ShouldEndWith("er udledt og ikke bekræftet af en kilde.");
        english.First(r => (string)r["kind"]! == "inferred")["text"]!.GetValue<string>()
            .ShouldEndWith("are inferred and not confirmed by a source.");
    }

    private async Task<JsonNode[]> Reservations(string asked) =>
        [.. (await example.Dk.Ask(asked))["facilities"]![0]!["reservations"]!.AsArray().Select(r => r!)];

    [Fact]
    public async Task As_a_table_several_values_share_a_field()
    {
        var lines = await Csv(example, $"{Noon}&facility=eks-greve-botilbud&activity=visit.indoors");
        lines[0].ShouldBe("facility;name;status;municipality;kinds;operator;rules;pending;gaps;reservations;verdict.visit.indoors;missing.visit.indoors");
        lines[1].ShouldStartWith("eks-greve-botilbud;Eksempel: Botilbud i Greve;open;0253;sel-108 | sel-104;;");
        lines[^1].ShouldBeEmpty();
        lines.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("", "missing-parameter", "at")]
    [InlineData("?at=2020-04-20", "unreadable-parameter", "at")]
    [InlineData("?at=2020-04-20T12:00&sort=size", "unreadable-parameter", "sort")]
    [InlineData("?at=2020-04-20T12:00&sort=verdict", "missing-parameter", "activity")]
    [InlineData("?at=2020-04-20T12:00&verdict=forbidden", "missing-parameter", "activity")]
    [InlineData("?at=2020-04-20T12:00&activity=visit&verdict=maybe", "unreadable-parameter", "verdict")]
    [InlineData("?at=2020-04-20T12:00&activity=vizzit", "undefined-word", "activity")]
    [InlineData("?at=2020-04-20T12:00&status=asleep", "unreadable-parameter", "status")]
    [InlineData("?at=2020-04-20T12:00&hasGap=perhaps", "unreadable-parameter", "hasGap")]
    [InlineData("?at=2020-04-20T12:00&area=", "unreadable-parameter", "area")]
    [InlineData("?at=2020-04-20T12:00&limit=0", "unreadable-parameter", "limit")]
    [InlineData("?at=2020-04-20T12:00&offset=-1", "unreadable-parameter", "offset")]
    [InlineData("?at=2020-04-20T12:00&town=0253", "unknown-parameter", "town")]
    [InlineData("?at=2020-04-20T12:00&area=0000", "unreadable-parameter", "area")]
    [InlineData("?at=2020-04-20T12:00&kind=sel-180", "unreadable-parameter", "kind")]
    [InlineData("?at=2020-04-20T12:00&operator=Ingen", "unreadable-parameter", "operator")]
    [InlineData("?at=-2020-04-20T12:00", "unreadable-parameter", "at")]
    [InlineData("?at=0000-04-20T12:00", "unreadable-parameter", "at")]
    [InlineData("?at=2020-04-20T12:00&recorded=9999", "position-beyond-head", "recorded")]
    [InlineData("?at=2020-04-20T12:00&sort=name&sort=facility", "unreadable-parameter", "sort")]
    public async Task What_cannot_be_read_is_refused_by_name(string asked, string type, string parameter)
    {
        var problem = await Register.Json(await example.Dk.Get("/portfolio" + asked), HttpStatusCode.BadRequest);
        ((string)problem["type"]!).ShouldBe($"/problems/{type}");
        ((string)problem["parameter"]!).ShouldBe(parameter);
    }

    [Theory]
    [InlineData("""{ "at": "2020-04-20T12:00", "area": 253 }""", "area")]
    [InlineData("""{ "at": "2020-04-20T12:00", "area": ["0253", 1] }""", "area")]
    [InlineData("""{ "at": "2020-04-20T12:00", "facts": [] }""", "facts")]
    [InlineData("""{ "at": "2020-04-20T12:00", "fact": {} }""", "fact")]
    [InlineData("""{ "at": "2020-04-20T12:00", "facts": { "persons": 1 } }""", "activity")]
    [InlineData("""{ "at": "2020-04-20T12:00", "kind": "sel-180" }""", "kind")]
    public async Task A_body_is_held_to_the_same(string body, string parameter)
    {
        var problem = await Register.Json(await example.Dk.PostJson("/portfolio", body), HttpStatusCode.BadRequest);
        ((string)problem["parameter"]!).ShouldBe(parameter);
    }

    internal static async Task<string[]> Csv(ExampleRegister example, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        var response = await example.Dk.Send(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var table = System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        table.ShouldStartWith("\uFEFF");
        return table[1..].Split("\r\n");
    }

    private async Task<string[]> Ids(string asked) =>
        [.. (await example.Dk.Ask(asked))["facilities"]!.AsArray().Select(f => (string)f!["facility"]!["id"]!)];
}
