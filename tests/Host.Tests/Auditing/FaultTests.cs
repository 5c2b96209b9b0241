using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>A fault of a line is told in its result, a fault of the list refuses it.</summary>
public sealed class FaultTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Good = "g,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n";

    private Register _register = null!;

    private AuditClient Audits => new(shared.Host, _register.Name);

    public async ValueTask InitializeAsync() => _register = await shared.RegisterOf(Lines.Law);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_line_at_fault_is_told_with_its_field_and_rule_and_the_others_are_judged()
    {
        string[] lines =
        [
            ",home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n",
            "2,,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n",
            "3,home,2020-04-10,2020-04-09,visit,friend,40,refused,\n",
            "4,home,10.4.2020 14.00,2020-04-09,visit,friend,40,refused,\n",
            "5,home,2020-10-25T02:30,2020-04-09,visit,friend,40,refused,\n",
            "6,home,2020-03-29T02:30,2020-04-09,visit,friend,40,refused,\n",
            "7,home,2020-04-10T14:00,2020-04-31,visit,friend,40,refused,\n",
            "8,home,2020-04-10T14:00,2020-04-09,visit!,friend,40,refused,\n",
            "9,home,2020-04-10T14:00,2020-04-09,visit,friend,40,afslag,\n",
            "10,home,2020-04-10T14:00,2020-04-09,visit,friend,tolv,refused,\n",
            "11,home,2020-04-10T14:00\n",
            "12,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,a \"quoted\" word\n",
        ];

        var results = await Audits.ResultsOf(AuditClient.Columns + Good + string.Concat(lines) + "\n" + Good);

        results.Select(Said).ShouldBe(
        [
            "2 in-accord",
            "3 cannot-be-judged case missing-field",
            "4 cannot-be-judged facility missing-field",
            "5 cannot-be-judged at time-of-day-missing",
            "6 cannot-be-judged at unreadable-time",
            "7 cannot-be-judged at unreadable-time",
            "8 cannot-be-judged at unreadable-time",
            "9 cannot-be-judged decided unreadable-time",
            "10 cannot-be-judged activity activity-form",
            "11 cannot-be-judged outcome unknown-outcome",
            "12 cannot-be-judged fact.residentAge fact-not-a-number",
            "13 cannot-be-judged  column-count",
            "14 cannot-be-judged  malformed-csv",
            "16 in-accord",
        ]);
    }

    [Fact]
    public async Task A_line_with_several_faults_tells_them_all()
    {
        var results = await Audits.ResultsOf(AuditClient.Columns + "1,,nu,2020-04-09,visit!,friend,40,no,\n");

        results.Select(Said).ShouldBe(["2 cannot-be-judged facility missing-field, at unreadable-time, activity activity-form, "
            + "outcome unknown-outcome"]);
    }

    [Fact]
    public async Task Faults_of_JSON_Lines_are_told_alike()
    {
        const string Line = """{"case": "1", "facility": "home", "at": "2020-04-10T14:00", "decided": "2020-04-09", "activity": "visit","""
            + """ "outcome": "refused", "facts": """;

        var results = await Audits.ResultsOf(
            Line + "{\"residentAge\": 40}}\n\n" + Line + "{\"relation\": [1]}}\nnonsense\n[]\n" + Line
            + "{\"residentAge\": \"12\"}}\n{\"case\": 1, \"case\": 2}\n", "application/x-ndjson");

        results.Select(Said).ShouldBe(
        [
            "1 in-accord",
            "3 cannot-be-judged fact.relation fact-value",
            "4 cannot-be-judged  malformed-json",
            "5 cannot-be-judged  malformed-json",
            "6 cannot-be-judged fact.residentAge fact-not-a-number",
            "7 cannot-be-judged  malformed-json",
        ]);
    }

    [Theory]
    [InlineData("case,facility,at,activity,outcome\n1,home,2020-04-10T14:00,visit,refused\n", "1 decided missing-column")]
    [InlineData("case,facility,at,decided,activity,outcome,note,note\n", "1 note repeated-column")]
    [InlineData("case,facility,at,decided,activity,outcome,audit.class\n", "1 audit.class reserved-column")]
    [InlineData("case,facility,at,decided,activity,,outcome\n1,home,2020-04-10T14:00,2020-04-09,visit,,refused\n", "1  empty-column")]
    [InlineData("case,facility,at,decided,activity,outcome,CASE\n", "1 case repeated-column")]
    [InlineData("\n,,\ncase,facility,at,decided,activity\n", "3 outcome missing-column")]
    [InlineData("case,facility,at,decided,activity,outcome,fact.\n", "1 fact. empty-column")]
    [InlineData("case,facility,at,decided,activity,outcome\n\n", "1  no-decisions")]
    [InlineData("case,facility,at,decided,activity,outcome,note\n1,home,2020-04-10T14:00,2020-04-09,visit,refused,010180-1234\n",
        "2  cpr-number")]
    [InlineData("case,facility,at,decided,activity,outcome,note\n1,home,2020-04-10T14:00,2020-04-09,visit,refused,\n"
        + "2,home,\"2020-04-10T14:00,2020-04-09,visit,refused,\n", "3  malformed-csv")]
    public async Task A_list_at_fault_is_refused_whole(string list, string fault)
    {
        var refused = await Register.Json(await Audits.Post(list), HttpStatusCode.UnprocessableEntity);

        refused["type"]!.GetValue<string>().ShouldBe("/problems/list-refused");
        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}").ShouldBe([fault]);
        (await Register.Json(await Audits.Get(""), HttpStatusCode.OK))["audits"]!.AsArray().ShouldBeEmpty();
        (await Audits.Make(AuditClient.Columns + Good)).ShouldBe(1);
    }

    [Theory]
    [InlineData("\"audit.class\": \"x\"", "2 audit.class reserved-column")]
    [InlineData("\"\": \"x\"", "2  empty-column")]
    [InlineData("\"facts\": {\"\": \"x\"}", "2 fact. empty-column")]
    public async Task A_member_of_JSON_Lines_that_can_be_no_column_refuses_the_list(string member, string fault)
    {
        const string Line = """{"case": "1", "facility": "home", "at": "2020-04-10T14:00", "decided": "2020-04-09","""
            + """ "activity": "visit", "outcome": "refused" """;

        var refused = await Register.Problem(await Audits.Post($"{Line}}}\n{Line}, {member}}}\n", type: "application/x-ndjson"),
            HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}").ShouldBe([fault]);
    }

    [Fact]
    public async Task A_fact_within_facts_and_beside_them_is_a_fault_of_its_line()
    {
        const string Line = """{"case": "1", "facility": "home", "at": "2020-04-10T14:00", "decided": "2020-04-09", "activity": "visit","""
            + """ "outcome": "refused", "facts": {"residentAge": 40, "relation": "friend"} """;

        var results = await Audits.ResultsOf($"{Line}}}\n{Line}, \"fact.relation\": \"parent\"}}\n", "application/x-ndjson");

        results.Select(Said).ShouldBe(["1 in-accord", "2 cannot-be-judged fact.relation repeated-column"]);
    }

    [Fact]
    public async Task A_name_given_twice_is_refused() =>
        (await Register.Problem(await Audits.Post(AuditClient.Columns + Good, "?name=x&name=y"),
            HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe("name");

    [Fact]
    public async Task A_list_that_is_not_UTF8_is_refused()
    {
        var list = Encoding.Latin1.GetBytes(AuditClient.Columns + Good.Replace("refused,", "refused,Åse", StringComparison.Ordinal));

        var refused = await Register.Json(await Audits.Post(list), HttpStatusCode.UnprocessableEntity);

        refused["errors"]![0]!["rule"]!.GetValue<string>().ShouldBe("not-utf8");
    }

    [Fact]
    public async Task What_is_not_UTF8_is_told_beside_what_is_wrong_with_the_columns()
    {
        var list = Encoding.Latin1.GetBytes(
            "case;facility;at;besked;activity;outcome;afgørelse\n1;home;2020-04-10T14:00;2020-04-09;visit;refused;ja\n"
                + "2;home;2020-04-10T14:00;2020-04-09;visit;refused;på vilkår\n");

        var refused = await Register.Json(await Audits.Post(list), HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}")
            .ShouldBe(["1  not-utf8", "1 decided missing-column", "3  not-utf8"]);
    }

    [Fact]
    public async Task A_list_refused_after_its_first_thousands_of_lines_uses_up_no_number()
    {
        var list = AuditClient.Columns + string.Concat(Enumerable.Repeat(Good, 2000)) + Good.Replace("refused,", "refused,010180-1234",
            StringComparison.Ordinal);

        (await Register.Json(await Audits.Post(list), HttpStatusCode.UnprocessableEntity))["errors"]![0]!["line"]!.GetValue<int>()
            .ShouldBe(2002);

        (await Audits.Make(AuditClient.Columns + Good)).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "text/plain", 415, "list-format")]
    [InlineData("?recorded=99", "text/csv", 400, "position-beyond-head")]
    [InlineData("?recorded=yesterday", "text/csv", 400, "unreadable-parameter")]
    [InlineData("?register=dk", "text/csv", 400, "unknown-parameter")]
    public async Task A_request_at_fault_is_refused(string query, string type, int status, string problem)
    {
        var refused = await Register.Json(await Audits.Post(AuditClient.Columns + Good, query, type), (HttpStatusCode)status);

        refused["type"]!.GetValue<string>().ShouldBe($"/problems/{problem}");
    }

    [Theory]
    [InlineData("text/csv; charset=iso-8859-1", null, "")]
    [InlineData("text/csv; charset=utf-16", null, "")]
    [InlineData("text/csv", "gzip", "")]
    [InlineData("text/csv", null, "1F8B0800")]
    [InlineData("application/x-ndjson", null, "1F8B0800")]
    [InlineData("text/csv", null, "504B0304")]
    public async Task A_list_that_is_no_plain_text_is_refused(string type, string? encoding, string beginning)
    {
        var content = new ByteArrayContent([.. Convert.FromHexString(beginning), .. Encoding.UTF8.GetBytes(AuditClient.Columns + Good)]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);

        var refused = await Register.Problem(await shared.Host.Client.PostAsync($"/registers/{_register.Name}/audits", content,
            TestContext.Current.CancellationToken), HttpStatusCode.UnsupportedMediaType);

        refused["type"]!.GetValue<string>().ShouldBe("/problems/list-format");
    }

    [Theory]
    [InlineData("text/csv; charset=UTF-8", "")]
    [InlineData("text/csv; charset=\"utf-8\"", "EFBBBF")]
    public async Task A_list_may_say_that_it_is_UTF8(string type, string beginning)
    {
        var content = new ByteArrayContent([.. Convert.FromHexString(beginning), .. Encoding.UTF8.GetBytes(AuditClient.Columns + Good)]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var made = await Register.Json(await shared.Host.Client.PostAsync($"/registers/{_register.Name}/audits", content,
            TestContext.Current.CancellationToken), HttpStatusCode.Accepted);

        made["decisions"]!.GetValue<long>().ShouldBe(1);
    }

    [Fact]
    public async Task Results_are_a_table_for_who_accepts_one_unless_format_says_otherwise()
    {
        var audit = await Audits.Make(AuditClient.Columns + Good);
        await Audits.Ended(audit);

        foreach (var (query, type) in new[] { ("", "text/csv"), ("?format=jsonl", "application/x-ndjson") })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/registers/{_register.Name}/audits/{audit}/results{query}");
            request.Headers.Accept.Add(new("text/csv"));
            var response = await shared.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        }
    }

    [Theory]
    [InlineData("/7")]
    [InlineData("/seven")]
    [InlineData("/7/results")]
    [InlineData("/7/summary")]
    public async Task An_audit_that_is_not_there_is_told(string path) =>
        (await Register.Json(await Audits.Get(path), HttpStatusCode.NotFound))["type"]!.GetValue<string>()
            .ShouldBe("/problems/unknown-audit");

    private static string Said(JsonNode result) =>
        $"{result["line"]} {result["class"]} {string.Join(", ", result["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}"))}".TrimEnd();
}
