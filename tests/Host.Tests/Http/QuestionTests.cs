using System.Net;

namespace Regulations.Host.Tests.Http;

public sealed class QuestionTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Home = "/facilities/home";

    [Fact]
    public async Task At_a_moment_the_one_state_is_answered_with_how_long_it_lasts()
    {
        var register = await shared.Law;

        var state = await register.Ask($"{Home}/rules?at=2020-04-05T10:00");

        state.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            {
              "from": "2020-04-05T10:00", "until": "2020-05-08",
              "facility": {
                "id": "home", "status": "open", "name": "Bostedet", "kinds": ["sel-108"], "municipality": "0253",
                "attributes": {"places": 12, "riskGroup": "yes", "secure": true}, "operator": null
              },
              "rules": [
                {
                  "ref": "order/1 § 1", "version": "o1", "instrument": "order/1", "address": "§ 1", "kind": "executive-order", "rank": 4,
                  "title": "Besøgsforbud", "text": "Besøg er forbudt.", "norms": [{"modality": "forbid", "activity": "visit"}],
                  "from": "2020-04-05T10:00", "until": "2020-05-09", "source": "Lovtidende", "confidence": "confirmed", "basis": [], "unrecorded": []
                },
                {
                  "ref": "order/1 § 2", "version": "o1", "instrument": "order/1", "address": "§ 2", "kind": "executive-order", "rank": 4,
                  "title": "Besøgsforbud", "text": "Børn undtages.",
                  "norms": [{"modality": "exempt", "activity": "visit", "when": [{"fact": "residentAge", "atMost": 17}]}],
                  "from": "2020-04-05T10:00", "until": "2020-07-01", "source": "Lovtidende", "confidence": "confirmed", "basis": [], "unrecorded": []
                }
              ],
              "pending": [], "gaps": [], "reservations": [], "coverage": [],
              "coordinates": {"at": "2020-04-05T10:00", "known": null, "recorded": 4, "decided": null}
            }
            """));
    }

    [Fact]
    public async Task On_a_day_every_state_of_it_is_answered()
    {
        var register = await shared.Law;

        var day = await register.Ask($"{Home}/rules?on=2020-04-05");

        day["states"]!.AsArray().Select(s => $"{s!["from"]} {s["until"]} {s["rules"]!.AsArray().Count} {s["pending"]!.AsArray().Count}")
            .ShouldBe(["2020-04-05 2020-04-05T10:00 0 1", "2020-04-05T10:00 2020-04-06 2 0"]);
        day["states"]![0]!["pending"]!.ToJsonString(Json.Relaxed)
            .ShouldBe("""[{"id":"order/1","kind":"executive-order","title":"Besøgsforbud","inForce":"2020-04-05T10:00"}]""");
        day["coordinates"]!.ToJsonString().ShouldBe("""{"on":"2020-04-05","known":null,"recorded":4,"decided":null}""");
    }

    [Fact]
    public async Task A_timeline_is_the_span_cut_wherever_anything_shown_changes()
    {
        var register = await shared.Law;

        var timeline = await register.Ask($"{Home}/timeline?from=2020-04-01&until=2020-08-01");

        timeline["states"]!.AsArray().Select(s => $"{s!["from"]} {string.Join(' ', s["rules"]!.AsArray().Select(r => r!["version"]))}")
            .ShouldBe(["2020-04-01 ", "2020-04-04 ", "2020-04-05T10:00 o1 o1", "2020-05-08 o1 o1", "2020-05-09 o2#1 o1", "2020-07-01 "]);
        timeline["coordinates"]!.ToJsonString()
            .ShouldBe("""{"from":"2020-04-01","until":"2020-08-01","known":null,"recorded":4,"decided":null}""");
    }

    [Fact]
    public async Task Asked_without_a_span_the_timeline_is_that_of_all_time()
    {
        var register = await shared.Law;

        var timeline = await register.Ask($"{Home}/timeline");

        timeline["states"]!.AsArray()[0]!["from"].ShouldBeNull();
        timeline["states"]!.AsArray()[0]!["facility"]!["status"]!.GetValue<string>().ShouldBe("unknown");
        timeline["states"]!.AsArray()[^1]!["until"].ShouldBeNull();
    }

    [Fact]
    public async Task A_norm_is_shown_with_its_deadline_and_its_bound()
    {
        var register = await shared.RegisterOf(Lines.Law);
        await register.Record("""{"entry": "o3", "type": "instrument.published", "instrument": "order/3", "kind": "act","""
            + """ "title": "Frist", "published": "2020-05-30", "inForce": "2020-06-01", "provisions": [{"address": "§ 1","""
            + """ "norms": [{"modality": "require", "activity": "report", "within": 7}, {"modality": "empower","""
            + """ "activity": "visit", "maxDays": 14}]}]}""");

        var rules = await register.Ask($"{Home}/rules?at=2020-08-01T12:00");

        rules["rules"]!.AsArray().Single(r => (string)r!["ref"]! == "order/3 § 1")!["norms"]!.ToJsonString()
            .ShouldBe("""[{"modality":"require","activity":"report","within":7},{"modality":"empower","activity":"visit","maxDays":14}]""");
    }

    [Fact]
    public async Task The_status_of_a_provision_names_the_end_that_came_first_and_the_one_that_came_too_late()
    {
        var register = await shared.RegisterOf(Lines.Law);
        await register.Record("""{"entry": "o3", "type": "instrument.published", "instrument": "order/3", "kind": "executive-order","""
            + """ "title": "Ophævelse", "published": "2020-05-30", "inForce": "2020-06-01", "amendments": [{"op": "repeal","""
            + """ "target": {"instrument": "order/1"}}]}""");

        var status = await register.Ask($"{Home}/status?instrument=order/1&address=%C2%A7%201&at=2020-08-01T12:00");

        status.ToJsonString().ShouldBe(Json.Compact("""
            {
              "status": "repealed",
              "causes": [
                {"cause": "repealed", "at": "2020-06-01", "entry": "o3#1", "operative": true},
                {"cause": "expired", "at": "2020-07-01", "entry": "o1", "operative": false}
              ],
              "wouldApplyIf": [{"all": [{"part": "end", "name": null, "needs": [], "has": [], "moment": "2020-06-01", "entry": "o3#1"}, {"part": "end", "name": null, "needs": [], "has": [], "moment": "2020-07-01", "entry": "o1"}]}],
              "coordinates": {"at": "2020-08-01T12:00", "known": null, "recorded": 5, "decided": null}
            }
            """));
    }

    [Fact]
    public async Task A_verdict_shows_everything_weighed()
    {
        var register = await shared.Law;

        var verdict = await Register.Json(
            await register.PostJson($"{Home}/verdict",
                """{"at": "2020-04-10T12:00", "activity": "visit.indoors", "facts": {"residentAge": 40}}"""),
            HttpStatusCode.OK);

        verdict.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            {
              "verdict": "forbidden", "outcomes": ["forbidden"], "missing": [],
              "weighed": [
                {"ref": "order/1 § 1", "version": "o1", "norm": 0, "modality": "forbid", "activity": "visit", "rank": 4, "fate": "decisive",
                 "missing": [], "failing": [], "because": [], "why": null},
                {"ref": "order/1 § 2", "version": "o1", "norm": 0, "modality": "exempt", "activity": "visit", "rank": 4, "fate": "condition-fails",
                 "missing": [], "failing": [{"fact": "residentAge", "atMost": 17}], "because": [], "why": null}
              ],
              "reservations": [], "coverage": [], "unknownWords": [],
              "coordinates": {"at": "2020-04-10T12:00", "known": null, "recorded": 4, "decided": null}
            }
            """));
    }

    [Fact]
    public async Task A_verdict_that_hangs_on_a_fact_is_conditional_and_names_it()
    {
        var register = await shared.Law;

        var verdict = await Register.Json(
            await register.PostJson($"{Home}/verdict", """{"at": "2020-04-10T12:00", "activity": "visit"}"""), HttpStatusCode.OK);

        verdict["verdict"]!.GetValue<string>().ShouldBe("conditional");
        verdict["outcomes"]!.ToJsonString().ShouldBe("""["forbidden","exempted"]""");
        verdict["missing"]!.ToJsonString().ShouldBe("""["residentAge"]""");
    }

    [Fact]
    public async Task A_restriction_without_basis_is_found_with_its_span()
    {
        var register = await shared.RegisterOf(Lines.Law);
        await register.Record("""{"entry": "d1", "type": "restriction.issued", "restriction": "local/1", "level": "local-decision","""
            + """ "issuer": "Greve Kommune", "published": "2020-05-01", "inForce": "2020-05-02", "expires": "2020-05-10","""
            + """ "scope": {"facilities": ["home"]}, "norms": [{"modality": "forbid", "activity": "visit"}], "basis": []}""");

        var found = await register.Ask($"{Home}/no-basis?from=2020-05-05&until=2020-06-01");
        var state = await register.Ask($"{Home}/rules?at=2020-05-05T12:00");

        found.ToJsonString().ShouldBe(Json.Compact("""
            {
              "spans": [{"restriction": "local/1", "from": "2020-05-05", "until": "2020-05-10"}],
              "coordinates": {"from": "2020-05-05", "until": "2020-06-01", "known": null, "recorded": 5, "decided": null}
            }
            """));
        var restriction = state["rules"]!.AsArray().Single(r => r!["ref"]!.GetValue<string>() == "local/1")!;
        $"{restriction["kind"]} {restriction["rank"]} {restriction["title"]} {restriction["instrument"]}".ShouldBe(
            "local-decision 2 Greve Kommune ");
    }

    [Fact]
    public async Task A_facility_never_registered_is_a_state_and_no_error()
    {
        var register = await shared.Law;

        var state = await register.Ask("/facilities/nobody%2Fhere/rules?at=2020-04-05T10:00");

        state["facility"]!.ToJsonString()
            .ShouldBe("""{"id":"nobody/here","status":"unknown","name":null,"kinds":[],"municipality":null,"attributes":{}"""
                + ""","operator":null}""");
        $"{state["from"]} {state["until"]} {state["rules"]!.AsArray().Count}".ShouldBe("  0");
    }

    [Fact]
    public async Task A_facility_is_found_by_an_id_with_a_slash_and_letters_beyond_a_to_z()
    {
        var register = await shared.RegisterOf(Lines.Municipality, Lines.Facility("køge/2 §"));

        var state = await register.Ask($"/facilities/{Uri.EscapeDataString("køge/2 §")}/rules?at=2020-04-05T10:00");

        state["facility"]!["name"]!.GetValue<string>().ShouldBe("Tilbud køge/2 §");
    }

    [Fact]
    public async Task Facilities_are_listed_page_by_page_with_their_latest_facts()
    {
        var register = await shared.RegisterOf(Lines.Municipality, Lines.Home, Lines.Facility("a"), Lines.Facility("b"));
        await register.Record("""{"entry": "f2", "type": "facility.changed", "facility": "a", "from": "2030-01-01", "name": "Nyt navn"}""");

        var first = await register.Ask("/facilities?limit=2");
        var rest = await register.Ask($"/facilities?after={first["next"]}");

        first["facilities"]!.AsArray().Select(f => $"{f!["id"]} {f["name"]}").ShouldBe(["a Nyt navn", "b Tilbud b"]);
        rest["facilities"]!.AsArray().Select(f => f!["id"]!.GetValue<string>()).ShouldBe(["home"]);
        rest["next"].ShouldBeNull();
    }
}
