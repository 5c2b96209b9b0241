using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

public sealed class StatementTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Question =
        """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit.indoors", "facts": {"residentAge": 40}}""";

    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Year =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"))
        .Year.ToString(CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync() => _register = await shared.RegisterOf(Lines.Law);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_statement_holds_the_question_the_answer_and_what_it_stands_on()
    {
        var statement = await Issue(Question);

        statement["statement"]!.GetValue<string>().ShouldBe($"{Year}-000001");
        statement["position"]!.GetValue<long>().ShouldBe(5);
        statement["verdict"]!["verdict"]!.GetValue<string>().ShouldBe("forbidden");
        statement["coordinates"]!.ToJsonString().ShouldBe("""{"at":"2020-05-01T12:00","known":null,"recorded":4,"decided":null}""");
        statement["reliedOn"]!.AsArray().Select(e => $"{e!["position"]} {e["entry"]}").ShouldBe(["1 a1", "2 f1", "3 o1", "4 o2"]);
        statement["text"]!["da"]!.GetValue<string>().ShouldContain("Aktiviteten var forbudt.");
        statement["text"]!["en"]!.GetValue<string>().ShouldContain("The activity was forbidden.");
    }

    [Fact]
    public async Task The_texts_of_its_reservations_are_read_in_the_language_asked_and_all_else_stays()
    {
        await _register.Record("""{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Mangler"}""");
        await Issue(Question);

        var danish = System.Text.Encoding.UTF8.GetString(await Fetch(shared.Host, "format=json", "application/json"));
        var english = System.Text.Encoding.UTF8.GetString(await Fetch(shared.Host, "format=json&language=en", "application/json"));

        english.ShouldContain("\"text\": \"The register has a gap here (bilag): Mangler\"");
        english.ShouldBe(danish.Replace(
            "\"text\": \"Registeret har et hul her (bilag): Mangler\"", "\"text\": \"The register has a gap here (bilag): Mangler\"",
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_just_issued_is_answered_in_the_language_asked()
    {
        await _register.Record("""{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Mangler"}""");

        var issued = await Register.Json(await _register.PostJson("/statements?language=en", Question), System.Net.HttpStatusCode.Created);

        issued["reservations"]![0]!["text"]!.GetValue<string>().ShouldBe("The register has a gap here (bilag): Mangler");
        var refused = await Register.Json(
            await _register.PostJson("/statements?language=fr", Question), System.Net.HttpStatusCode.BadRequest);
        refused["parameter"]!.GetValue<string>().ShouldBe("language");
    }

    [Fact]
    public async Task Numbers_have_no_gaps_however_many_ask_at_once()
    {
        var statements = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Issue(Question)));

        statements.Select(s => s["statement"]!.GetValue<string>()).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Year}-{i:D6}")));
    }

    [Theory]
    [InlineData("format=json", "application/json")]
    [InlineData("format=text&language=da", "text/plain")]
    [InlineData("format=text&language=en", "text/plain")]
    [InlineData("format=pdf&language=da", "application/pdf")]
    [InlineData("format=pdf&language=en", "application/pdf")]
    public async Task A_statement_is_fetched_byte_for_byte_as_it_was_whatever_is_recorded_later_and_after_a_restart(
        string query, string type)
    {
        await Issue(Question);
        var first = await Fetch(shared.Host, query, type);
        await _register.Record("""{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Test"}""");

        (await Fetch(shared.Host, query, type)).ShouldBe(first);
        await using var next = await HostUnderTest.Start(shared.Host.ConnectionString);
        (await Fetch(next, query, type)).ShouldBe(first);
    }

    [Fact]
    public async Task The_accept_header_chooses_the_form()
    {
        await Issue(Question);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/registers/{_register.Name}/statements/{Year}-000001");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/plain"));

        using var response = await shared.Host.Client.SendAsync(request, Cancellation);

        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith($"Udtalelse {Year}-000001\n");
    }

    [Fact]
    public async Task A_statement_of_the_rules_has_no_verdict()
    {
        var statement = await Issue("""{"facility": "home", "at": "2020-05-10T12:00"}""");

        statement["verdict"].ShouldBeNull();
        statement["state"]!["rules"]!.AsArray().Select(r => $"{r!["ref"]} {r["version"]}").ShouldBe(["order/1 § 1 o2#1", "order/1 § 2 o1"]);
        statement["reliedOn"]!.AsArray().Select(e => $"{e!["entry"]}").ShouldBe(["a1", "f1", "o1", "o2"]);
    }

    [Fact]
    public async Task A_statement_posted_by_a_client_is_refused_unless_it_stands_where_an_export_puts_it()
    {
        await Issue(Question);
        var export = (await _register.Ask("/entries?after=4"))["entries"]!.AsArray().Select(e => e!["entry"]!.ToJsonString()).Single();

        (await _register.Record(export))["unchanged"]!.GetValue<int>().ShouldBe(1);
        var forged = export.Replace("000001", "000002", StringComparison.Ordinal);
        await IsRefused(forged, "position", "statement-of-the-register");

        var restored = new Register(shared.Host.Client, $"restored-{_register.Name}");
        (await shared.Host.Client.PutAsync(
            $"/registers/restored-{_register.Name}", new StringContent("""{"title": "R"}""", System.Text.Encoding.UTF8, "application/json"),
            Cancellation)).EnsureSuccessStatusCode();
        (await restored.Record([.. Lines.Law, export]))["accepted"]!.GetValue<int>().ShouldBe(5);
    }

    [Theory]
    [InlineData("""{"entry": "x1", "type": "entry.retracted", "retracts": "statement/YEAR-000001", "reason": "Wrong"}""", "retracts")]
    [InlineData("""{"entry": "x1", "type": "entry.corrected", "corrects": "statement/YEAR-000001", "reason": "Wrong","""
        + """ "replacement": {"entry": "statement/YEAR-000001", "type": "statement.issued", "statement": "YEAR-000001","""
        + """ "facility": "home", "at": "2020-05-01T12:00", "position": 5, "content": "{}"}}""", "corrects")]
    public async Task A_statement_is_never_mended(string line, string field)
    {
        await Issue(Question);

        await IsRefused(line.Replace("YEAR", Year, StringComparison.Ordinal), field, "statement-is-final");
    }

    [Theory]
    [InlineData("""{"at": "2020-05-01T12:00"}""", "missing-parameter", "facility")]
    [InlineData("""{"facility": "home"}""", "missing-parameter", "at")]
    [InlineData("""{"facility": "home", "at": "2020-05-01"}""", "unreadable-parameter", "at")]
    [InlineData("""{"facility": "home", "at": "2020-05-01T12:00", "facts": {"residentAge": 1}}""", "missing-parameter", "activity")]
    [InlineData("""{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit", "facts": {"residentAge": "old"}}""",
        "fact-not-a-number", "residentAge")]
    [InlineData("""{"facility": "home", "at": "2020-05-01T12:00", "actvity": "visit"}""", "unknown-parameter", "actvity")]
    [InlineData("""{"facility": "home", "at": "2020-05-01T12:00", "recorded": 99}""", "position-beyond-head", "recorded")]
    public async Task What_cannot_be_answered_is_not_issued(string question, string problem, string parameter)
    {
        var refused = await Register.Json(await _register.PostJson("/statements", question), HttpStatusCode.BadRequest);

        refused["type"]!.GetValue<string>().ShouldBe($"/problems/{problem}");
        refused["parameter"]!.GetValue<string>().ShouldBe(parameter);
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task A_personal_number_among_the_facts_is_not_put_on_record()
    {
        var refused = await Register.Json(
            await _register.PostJson(
                "/statements", """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit","""
                    + """ "facts": {"visitor": "010203-1234"}}"""),
            HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => e!["rule"]!.GetValue<string>()).Distinct().ShouldBe(["personal-number"]);
    }

    [Theory]
    [InlineData("format=text&language=da")]
    [InlineData("format=text&language=en")]
    public async Task No_fact_and_no_name_can_pass_for_a_line_of_the_statement(string query)
    {
        await _register.Record("""{"entry": "f2", "type": "facility.changed", "facility": "home", "from": "2016-01-01","""
            + """ "name": "Bo\n\nSVAR\nStedet\u202e"}""");
        await Issue("""{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit","""
            + """ "facts": {"note": "intet\r\n\r\nSVAR\nAktiviteten var tilladt.\u2028\u0085"}}""");

        var text = System.Text.Encoding.UTF8.GetString(await Fetch(shared.Host, query, "text/plain"));

        var lines = text.Split('\n');
        lines.Count(l => l is "SVAR" or "ANSWER").ShouldBe(1);
        lines.ShouldNotContain("Aktiviteten var tilladt.");
        lines.ShouldContain(l => l.EndsWith(@": note = intet\r\n\r\nSVAR\nAktiviteten var tilladt.\u2028\u0085", StringComparison.Ordinal));
        lines.ShouldContain(l => l.EndsWith(@": Bo\n\nSVAR\nStedet\u202E (home)", StringComparison.Ordinal));
        text.ShouldNotContain('\u202e');
    }

    [Fact]
    public async Task A_statement_stands_on_what_annulled_a_rule_that_would_be_in_force_and_on_what_a_restriction_rests_on()
    {
        await _register.Record(
            """{"entry": "n1", "type": "instrument.annulled", "instrument": "order/1", "by": "Court", "published": "2020-06-01"}""",
            """{"entry": "o9", "type": "instrument.published", "instrument": "act/9", "kind": "act", "title": "Lov","""
                + """ "published": "2020-01-01", "inForce": "2020-01-02", "scope": {"kinds": ["sel-107"]},"""
                + """ "provisions": [{"address": "§ 1", "text": "Hjemmel."}]}""",
            """{"entry": "r1", "type": "restriction.issued", "restriction": "r/1", "level": "local-decision", "issuer": "Leder","""
                + """ "published": "2020-04-10", "inForce": "2020-04-11", "expires": "2020-06-01", "basis": [{"instrument": "act/9","""
                + """ "address": "§ 1"}], "scope": {"facilities": ["home"]}, "text": "Ingen besøg.","""
                + """ "norms": [{"modality": "forbid", "activity": "visit"}]}""",
            """{"entry": "r2", "type": "restriction.lifted", "restriction": "r/1", "published": "2020-05-02", "from": "2020-05-03"}""");

        var statement = await Issue("""{"facility": "home", "at": "2020-05-01T12:00"}""");

        statement["reliedOn"]!.AsArray().Select(e => $"{e!["position"]} {e["entry"]}")
            .ShouldBe(["1 a1", "2 f1", "5 n1", "6 o9", "7 r1", "8 r2"]);
    }

    [Fact]
    public async Task A_date_of_effect_before_the_commencement_is_called_so_and_a_failed_condition_says_what_was_given()
    {
        await _register.Record(
            """{"entry": "o8", "type": "instrument.published", "instrument": "order/8", "kind": "executive-order", "title": "Musik","""
                + """ "published": "2020-04-20", "inForce": "2020-05-01", "effectFrom": "2020-04-10", "provisions": [{"address": "§ 1","""
                + """ "text": "Forbud.", "norms": [{"modality": "forbid", "activity": "music","""
                + """ "when": [{"fact": "relation", "is": "parent"}]}]}]}""");

        var text = (await Issue("""{"facility": "home", "at": "2020-05-01T12:00", "activity": "music", "facts": {"relation": "friend"}}"""))["text"]!;

        text["da"]!.GetValue<string>().ShouldContain(
            "- order/8 § 1 (bekendtgørelse, med virkning fra 10. april 2020) forbyder music, når relation er parent. Betingelsen „relation "
                + "er parent“ er ikke opfyldt; oplyst: friend.\n");
        text["da"]!.GetValue<string>().ShouldContain("I kraft: med virkning fra 10. april 2020 indtil videre\n");
        text["da"]!.GetValue<string>().ShouldContain("Betegnelse i registeret: order/8 § 1 [o8]\n");
        text["en"]!.GetValue<string>()
            .ShouldContain("(executive order, with effect from 10 April 2020) forbids music, where relation is parent. The condition "
                + "\"relation is parent\" does not hold; given: friend.\n");
        text["en"]!.GetValue<string>().ShouldContain("In force: from 5 April 2020 at 10:00 to 8 May 2020 inclusive\n");
        text["en"]!.GetValue<string>().ShouldContain("Name in the register: order/1 § 1 [o1]\n");
    }

    [Fact]
    public async Task An_explanation_says_a_name_in_one_line()
    {
        await _register.Record("""{"entry": "f2", "type": "facility.changed", "facility": "home","""
            + """ "from": "2016-01-01", "name": "Bo\nStedet"}""");

        var answer = await Register.Json(
            await _register.PostJson(
                "/facilities/home/verdict?explain=da", """{"at": "2020-05-01T12:00", "activity": "visit", "facts": {"residentAge": 40}}"""),
                HttpStatusCode.OK);

        answer["explanation"]!["asked"]!.GetValue<string>().ShouldBe(@"Spurgt om visit på Bo\nStedet, 1. maj 2020 kl. 12.00.");
    }

    [Theory]
    [InlineData("/statements/2020-000001", HttpStatusCode.NotFound, "unknown-statement")]
    [InlineData("/statements/nonsense", HttpStatusCode.NotFound, "unknown-statement")]
    [InlineData("/statements/2020-000001?format=docx", HttpStatusCode.BadRequest, "unreadable-parameter")]
    [InlineData("/statements/2020-000001?language=de", HttpStatusCode.BadRequest, "unreadable-parameter")]
    public async Task What_was_not_issued_is_not_shown(string path, HttpStatusCode status, string problem) =>
        (await Register.Json(await _register.Get(path), status))["type"]!.GetValue<string>().ShouldBe($"/problems/{problem}");

    private async Task<JsonNode> Issue(string question) =>
        await Register.Json(await _register.PostJson("/statements", question), HttpStatusCode.Created);

    private async Task<byte[]> Fetch(HostUnderTest host, string query, string type)
    {
        using var response = await host.Client.GetAsync($"/registers/{_register.Name}/statements/{Year}-000001?{query}", Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancellation));
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private async Task IsRefused(string line, string field, string rule)
    {
        var refused = await Register.Json(await _register.Post(line), HttpStatusCode.UnprocessableEntity);
        refused["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}").ShouldContain($"{field} {rule}");
    }
}
