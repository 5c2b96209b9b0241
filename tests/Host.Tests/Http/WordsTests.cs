using System.Net;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

/// <summary>The words of a register are listed, and questions are held to them.</summary>
public sealed class WordsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Visit =
        """{"entry": "w1", "type": "activity.defined", "activity": "visit","""
            + """ "label": {"da": "besøg", "en": "visit"}, "note": "Også kort."}""";
    private const string Indoors =
        """{"entry": "w2", "type": "activity.defined", "activity": "visit.indoors","""
            + """ "label": {"da": "besøg inde", "en": "visit indoors"}}""";
    private const string Age =
        """{"entry": "w3", "type": "fact.defined", "fact": "residentAge", "kind": "number", "unit": "år","""
            + """ "label": {"da": "beboerens alder", "en": "age of the resident"}}""";
    private const string Relation =
        """{"entry": "w4", "type": "fact.defined", "fact": "relation", "kind": "choice", "values": [{"value": "friend","""
            + """ "label": {"da": "ven", "en": "friend"}}], "label": {"da": "relation", "en": "relation"}}""";
    private const string Kind =
        """{"entry": "w5", "type": "kind.defined", "kind": "sel-108", "label": {"da": "botilbud", "en": "accommodation"}}""";
    private const string Places =
        """{"entry": "w6", "type": "attribute.defined", "attribute": "riskGroup", "values": [{"value": "yes", "label": {"da": "ja","""
            + """ "en": "yes"}}], "label": {"da": "særlig risiko", "en": "at risk"}}""";
    private const string Again =
        """{"entry": "w7", "type": "activity.defined", "activity": "visit", "label": {"da": "besøg af andre", "en": "visit"}}""";

    private static IEnumerable<string> Law => [Visit, Indoors, Age, Relation, .. Lines.Law];

    [Fact]
    public async Task The_vocabulary_is_listed_as_its_last_definitions_have_it()
    {
        var register = await shared.RegisterOf(Visit, Age, Relation, Kind, Places, Again);

        (await register.Ask("/vocabulary")).ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            {
              "activities": [{"activity": "visit", "label": {"da": "besøg af andre", "en": "visit"}, "note": null}],
              "facts": [
                {
                  "fact": "relation", "kind": "choice", "values": [{"value": "friend", "label": {"da": "ven", "en": "friend"}}],
                  "unit": null,
                  "label": {"da": "relation", "en": "relation"}, "note": null
                },
                {"fact": "residentAge", "kind": "number", "values": [], "unit": "år",
                    "label": {"da": "beboerens alder", "en": "age of the resident"}, "note": null}
              ],
              "kinds": [{"kind": "sel-108", "label": {"da": "botilbud", "en": "accommodation"}, "note": null}],
              "attributes": [{"attribute": "riskGroup", "values": [{"value": "yes", "label": {"da": "ja", "en": "yes"}}],
                  "label": {"da": "særlig risiko", "en": "at risk"}, "note": null}],
              "coordinates": {"recorded": 6}
            }
            """));
        (await register.Ask("/vocabulary?recorded=1"))["activities"]![0]!.ToJsonString(Json.Relaxed)
            .ShouldBe("""{"activity":"visit","label":{"da":"besøg","en":"visit"},"note":"Også kort."}""");
    }

    [Fact]
    public async Task Coverage_is_listed_as_recorded_and_known()
    {
        var register = await shared.RegisterOf(
            Lines.Municipality, """{"entry": "c1", "type": "coverage.declared", "coverage": "visits", "activities": ["visit"],"""
                + """ "from": "2020-03-01", "until": "2021-01-01", "published": "2020-05-01", "scope": {"areas": ["0253"],"""
                + """ "except": {"kinds": ["sel-107"]}}, "note": "Besøg"}""");

        (await register.Ask("/coverage")).ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            {
              "coverage": [
                {
                  "coverage": "visits", "activities": ["visit"], "from": "2020-03-01", "until": "2021-01-01",
                  "scope": {"areas": ["0253"], "except": {"kinds": ["sel-107"]}}, "note": "Besøg"
                }
              ],
              "coordinates": {"known": null, "recorded": 2}
            }
            """));
        (await register.Ask("/coverage?known=2020-04-30"))["coverage"]!.AsArray().ShouldBeEmpty();
        (await register.Ask("/coverage?recorded=1"))["coverage"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_facility_are_those_its_rules_ask_about_at_the_moment()
    {
        var register = await shared.RegisterOf(Law);

        async Task<string> Words(string at)
        {
            var words = await register.Ask($"/facilities/home/words?at={at}");
            return string.Join(' ', words["activities"]!.AsArray().Select(a => (string)a!["activity"]!)
                .Concat(words["facts"]!.AsArray().Select(f => (string)f!["fact"]!)));
        }

        (await Words("2020-04-01T10:00")).ShouldBeEmpty();
        (await Words("2020-04-06T10:00")).ShouldBe("visit residentAge");
        (await Words("2020-05-10T10:00")).ShouldBe("visit visit.indoors residentAge");
    }

    [Theory]
    [InlineData("""{"at": "2020-04-06T12:00", "activity": "vist"}""", "undefined-word", "activity", "visit")]
    [InlineData("""{"at": "2020-04-06T12:00", "activity": "visit", "facts": {"residentage ": 12, "relatoin": "friend"}}""",
        "undefined-word", "relatoin", "relation")]
    [InlineData("""{"at": "2020-04-06T12:00", "activity": "visit", "facts": {"relation": "freind"}}""", "undefined-value", "relation",
        "friend")]
    [InlineData("""{"at": "2020-04-06T12:00", "activity": "visit", "facts": {"residentAge": "old"}}""", "undefined-value", "residentAge",
        "")]
    public async Task What_the_register_does_not_define_is_not_answered(string asked, string type, string parameter, string nearest)
    {
        var register = await shared.RegisterOf(Law);

        var problem = await Register.Problem(await register.PostJson("/facilities/home/verdict", asked), HttpStatusCode.BadRequest);
        ((string)problem["type"]!, (string)problem["parameter"]!).ShouldBe(($"/problems/{type}", parameter));
        string.Join(' ', problem["nearest"]!.AsArray()).ShouldBe(nearest);
        ((string)problem["detail"]!).ShouldContain("/vocabulary");
        var statement = JsonNode.Parse(asked)!.AsObject();
        statement["facility"] = "home";
        (await Register.Problem(await register.PostJson("/statements", statement.ToJsonString()),
            HttpStatusCode.BadRequest))["type"]!.ToString().ShouldBe($"/problems/{type}");
    }

    [Fact]
    public async Task Case_and_blanks_of_defined_words_are_forgiven()
    {
        var register = await shared.RegisterOf(Law);

        var verdict = await Register.Json(
            await register.PostJson("/facilities/home/verdict",
                """{"at": "2020-04-06T12:00", "activity": " Visit ", "facts": {"ResidentAge": 12, "relation": "FRIEND"}}"""),
                HttpStatusCode.OK);

        ((string)verdict["verdict"]!, verdict["unknownWords"]!.AsArray().Count).ShouldBe(("exempted", 0));
    }

    [Fact]
    public async Task A_register_without_a_vocabulary_answers_and_names_the_words_no_norm_uses()
    {
        var register = await shared.Law;

        var verdict = await Register.Json(
            await register.PostJson("/facilities/home/verdict",
                """{"at": "2020-04-06T12:00", "activity": "vist", "facts": {"residentage": 12, "residentAge": "old"}}"""),
                HttpStatusCode.OK);

        verdict["verdict"]!.ToString().ShouldBe("unregulated");
        verdict["unknownWords"]!.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            [
              {"kind": "activity", "word": "vist", "fact": null, "nearest": ["visit"]},
              {"kind": "fact", "word": "residentage", "fact": null, "nearest": ["residentAge"]},
              {"kind": "value", "word": "old", "fact": "residentAge", "nearest": []}
            ]
            """));
    }

    [Fact]
    public async Task A_statement_holds_the_words_no_norm_uses_and_is_about_a_facility_that_was_registered()
    {
        var register = await shared.RegisterOf(Lines.Law);

        var issued = await Register.Json(
            await register.PostJson("/statements", """{"facility": "home", "at": "2020-04-06T12:00", "activity": "vist"}"""),
                HttpStatusCode.Created);
        issued["verdict"]!["unknownWords"]![0]!["nearest"]!.ToJsonString().ShouldBe("""["visit"]""");

        var problem = await Register.Problem(
            await register.PostJson("/statements", """{"facility": "hom", "at": "2020-04-06T12:00"}"""), HttpStatusCode.BadRequest);
        (problem["type"]!.ToString(), problem["nearest"]!.ToJsonString()).ShouldBe(("/problems/unknown-facility", """["home"]"""));
    }

    [Theory]
    [InlineData("home", "id", "home")]
    [InlineData("BOSTEDET", "name", "home")]
    [InlineData("tilbud", "prefix", "1 2")]
    [InlineData("stedet", "part", "home")]
    [InlineData("bostedt", "near", "home")]
    [InlineData("xyzzy", "none", "")]
    public async Task Facilities_are_found_by_id_and_name(string search, string match, string found)
    {
        var register = await shared.RegisterOf(Lines.Municipality, Lines.Home, Lines.Facility(1), Lines.Facility(2));

        var answer = await register.Ask($"/facilities?search={search}");

        answer["match"]!.ToString().ShouldBe(match);
        string.Join(' ', answer["facilities"]!.AsArray().Select(f => f!["id"])).ShouldBe(found);
    }
}
