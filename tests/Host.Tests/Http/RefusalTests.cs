using System.Net;
using System.Net.Http.Json;

namespace Regulations.Host.Tests.Http;

public sealed class RefusalTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData("rules?at=2020-04-05T10:00&known=2020-02-30", "unreadable-parameter", "known")]
    [InlineData("rules?at=2020-04-05T10:00&known=", "unreadable-parameter", "known")]
    [InlineData("rules?at=2020-04-05T10:00&decided=yesterday", "unreadable-parameter", "decided")]
    [InlineData("rules?at=2020-04-05T10:00&recorded=-1", "unreadable-parameter", "recorded")]
    [InlineData("rules?at=2020-04-05T10:00&recorded=2020-04-05T10:00", "unreadable-parameter", "recorded")]
    [InlineData("rules?at=2020-04-05T10:00&atLeast=soon", "unreadable-parameter", "atLeast")]
    [InlineData("rules?at=2020-04-05T10:00&at=2020-04-06T10:00", "unreadable-parameter", "at")]
    [InlineData("rules?at=2020-04-05", "unreadable-parameter", "at")]
    [InlineData("rules?at=2020-03-29T02:30", "unreadable-parameter", "at")]
    [InlineData("rules?at=2020-10-25T02:30", "unreadable-parameter", "at")]
    [InlineData("rules?on=2020-04-05T10:00", "unreadable-parameter", "on")]
    [InlineData("rules", "missing-parameter", "at")]
    [InlineData("rules?at=2020-04-05T10:00&on=2020-04-05", "conflicting-parameters", "on")]
    [InlineData("rules?at=2020-04-05T10:00&knwon=2020-04-05", "unknown-parameter", "knwon")]
    [InlineData("timeline?from=2020-04-05&until=2020-04-05", "unreadable-parameter", "until")]
    [InlineData("timeline?from=2020-13-01&until=2020-04-05", "unreadable-parameter", "from")]
    [InlineData("no-basis?from=2020-04-05&until=2020-04-01", "unreadable-parameter", "until")]
    [InlineData("status?address=1&at=2020-04-05T10:00", "missing-parameter", "instrument")]
    [InlineData("status?instrument=order/1&address=%C2%A7%201,,&at=2020-04-05T10:00", "unreadable-parameter", "address")]
    [InlineData("status?instrument=order/1", "missing-parameter", "at")]
    public async Task A_parameter_that_cannot_be_read_is_named(string question, string type, string parameter)
    {
        var register = await shared.Law;

        var problem = await register.Problem($"/facilities/home/{question}");

        $"{problem["type"]} {problem["parameter"]}".ShouldBe($"/problems/{type} {parameter}");
    }

    [Theory]
    [InlineData("""{"activity": "visit"}""", "missing-parameter", "at")]
    [InlineData("""{"at": "2020-04-10T12:00"}""", "missing-parameter", "activity")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "Visit!"}""", "unreadable-parameter", "activity")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": ""}""", "unreadable-parameter", "activity")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "knwon": "2020-04-10"}""", "unknown-parameter", "knwon")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "recorded": 99}""", "position-beyond-head", "recorded")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "facts": []}""", "unreadable-parameter", "facts")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "facts": {"relation": null}}""", "unreadable-parameter",
        "facts.relation")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "facts": {"residentAge": "twelve"}}""", "fact-not-a-number",
        "residentAge")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "facts": {"residentAge": true}}""", "fact-not-a-number", "residentAge")]
    [InlineData("""{"at": "2020-04-10T12:00", "at": "2020-04-10T12:00", "activity": "visit"}""", "unreadable-body", "")]
    [InlineData("""["at"]""", "unreadable-body", "")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit\ud800"}""", "unreadable-body", "")]
    [InlineData("""{"at": "2020-04-10T12:00", "activity": "visit", "facts": {"relation\udc00": "\ud83d\ude00"}}""", "unreadable-body", "")]
    [InlineData("""{"at": """, "unreadable-body", "")]
    public async Task A_verdict_asked_for_wrongly_is_refused_and_the_member_named(string body, string type, string parameter)
    {
        var register = await shared.Law;

        var problem = await Register.Problem(await register.PostJson("/facilities/home/verdict", body), HttpStatusCode.BadRequest);

        $"{problem["type"]} {problem["parameter"]}".ShouldBe($"/problems/{type} {parameter}");
    }

    [Theory]
    [InlineData("/facilities/home/verdict", "")]
    [InlineData("/facilities/home/verdict?explain=da", "")]
    [InlineData("/statements", "\"facility\": \"home\", ")]
    [InlineData("/portfolio", "")]
    public async Task A_text_where_norms_ask_for_true_or_false_is_refused_in_every_question(string path, string who)
    {
        const string Order = """{"entry": "o3", "type": "instrument.published", "instrument": "order/3", "kind": "executive-order","""
            + """ "title": "Udbrud", "published": "2020-01-01", "inForce": "2020-01-02", "source": "Lovtidende","""
            + """ "provisions": [{"address": "§ 1", "text": "Udflugter er forbudt under udbrud.", "norms": [{"modality": "forbid","""
            + """ "activity": "outing", "when": [{"fact": "outbreak", "is": true}]}]}]}""";
        var register = await shared.RegisterOf([.. Lines.Law, Order]);

        var question = "{" + who + "\"at\": \"2020-04-10T12:00\", \"activity\": \"outing\", \"facts\": {\"outbreak\": \"ja\"}}";

        var problem = await Register.Problem(await register.PostJson(path, question), HttpStatusCode.BadRequest);

        $"{problem["type"]} {problem["parameter"]}".ShouldBe("/problems/fact-not-true-or-false outbreak");
    }

    [Theory]
    [InlineData("/entries?after=-1", "after")]
    [InlineData("/entries?limit=0", "limit")]
    [InlineData("/facilities?limit=10001", "limit")]
    public async Task A_page_that_cannot_be_is_refused(string path, string parameter)
    {
        var register = await shared.Empty;

        (await register.Problem(path))["parameter"]!.GetValue<string>().ShouldBe(parameter);
    }

    [Fact]
    public async Task Recording_takes_no_positions_but_true_and_false_and_no_recorder_without_a_name()
    {
        var register = await shared.EmptyRegister();

        var positions = await Register.Problem(await register.Post(Lines.Municipality, "?positions=yes"), HttpStatusCode.BadRequest);
        var recorder = await Register.Problem(
            await register.Post(Lines.Municipality, recordedBy: new string('x', 201)), HttpStatusCode.BadRequest);

        positions["parameter"]!.GetValue<string>().ShouldBe("positions");
        recorder["parameter"]!.GetValue<string>().ShouldBe("X-Recorded-By");
    }

    [Theory]
    [InlineData("GET", "/registers/nowhere", 404, "unknown-register")]
    [InlineData("GET", "/registers/NOT-A-NAME/facilities/x/rules?at=2020-04-05T10:00", 404, "unknown-register")]
    [InlineData("POST", "/registers/nowhere/entries", 404, "unknown-register")]
    [InlineData("GET", "/nowhere", 404, "unknown-route")]
    [InlineData("GET", "/problems/none", 404, "unknown-route")]
    [InlineData("DELETE", "/registers", 405, "method-not-allowed")]
    public async Task What_is_not_there_is_answered_with_a_problem(string method, string path, int status, string type)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST") request.Content = new StringContent(string.Empty, System.Text.Encoding.UTF8, "application/x-ndjson");

        var problem = await Register.Problem(
            await shared.Host.Client.SendAsync(request, TestContext.Current.CancellationToken), (HttpStatusCode)status);

        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
    }

    [Fact]
    public async Task A_body_that_is_not_UTF_8_is_refused()
    {
        var register = await shared.EmptyRegister();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/facilities/home/verdict")
        {
            Content = new StringContent(
                """{"at": "2020-04-10T12:00", "activity": "visit", "facts": {"relation": "sønnesøn"}}""", System.Text.Encoding.Latin1,
                "application/json"),
        };

        (await Register.Problem(await register.Send(request), HttpStatusCode.BadRequest))["type"]!.GetValue<string>()
            .ShouldBe("/problems/unreadable-body");
    }

    [Theory]
    [InlineData("DK", """{"title": "Danmark"}""", 400, "register-name")]
    [InlineData("ok", "{}", 400, "missing-parameter")]
    [InlineData("ok", """{"title": " "}""", 400, "unreadable-parameter")]
    [InlineData("ok", """{"title": 5}""", 400, "unreadable-parameter")]
    [InlineData("ok", """{"title": "Danmark", "name": "x"}""", 400, "unknown-parameter")]
    [InlineData("ok", "title", 400, "unreadable-body")]
    public async Task A_register_that_cannot_be_made_is_refused(string name, string body, int status, string type)
    {
        var cancellation = TestContext.Current.CancellationToken;

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var problem = await Register.Problem(
            await shared.Host.Client.PutAsync($"/registers/{name}", content, cancellation), (HttpStatusCode)status);

        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
    }

    [Fact]
    public async Task A_register_made_again_stays_as_it_is_and_keeps_its_title()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var client = shared.Host.Client;

        var made = await client.PutAsJsonAsync("/registers/training", new { title = "Øvelse" }, cancellation);
        var again = await client.PutAsJsonAsync("/registers/training", new { title = "Øvelse" }, cancellation);
        var other = await client.PutAsJsonAsync("/registers/training", new { title = "Noget andet" }, cancellation);

        (await Register.Json(made, HttpStatusCode.Created)).ToJsonString(Json.Relaxed)
            .ShouldBe("""{"register":"training","title":"Øvelse","head":0}""");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Register.Problem(other, HttpStatusCode.Conflict))["type"]!.GetValue<string>().ShouldBe("/problems/title-differs");
        var listed = await Register.Json(await client.GetAsync("/registers", cancellation), HttpStatusCode.OK);
        listed["registers"]!.AsArray().Select(r => r!["register"]!.GetValue<string>()).ShouldContain("training");
    }

    [Fact]
    public async Task What_one_register_holds_no_other_sees()
    {
        await shared.RegisterOf(Lines.Law);
        var other = await shared.EmptyRegister();

        var state = await other.Ask("/facilities/home/rules?at=2020-04-05T10:00");

        state["facility"]!["status"]!.GetValue<string>().ShouldBe("unknown");
    }
}
