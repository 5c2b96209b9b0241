using System.Net;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>What PostgreSQL holds as no text is refused before it gets there.</summary>
public sealed class TextTests(AuditedLaw register) : IClassFixture<AuditedLaw>
{
    private const string Jsonl = "application/x-ndjson";
    private const string Line =
        """{"case": "1", "facility": "home", "at": "2020-04-10T14:00", "decided": "2020-04-09","""
            + """ "activity": "visit", "outcome": "refused", """;
    private const string Good = "g,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n";

    private readonly AuditClient _audits = register.Audits;

    [Fact]
    public async Task A_name_holding_NUL_is_refused()
    {
        var refused = await Register.Problem(await _audits.Post(AuditClient.Columns + Good, "?name=%00"), HttpStatusCode.BadRequest);

        refused["parameter"]!.GetValue<string>().ShouldBe("name");
    }

    [Theory]
    [InlineData("text/csv", "case,facility,at,decided,activity,outcome,a\0b\n", "1 a\\u0000b unstorable-text")]
    [InlineData(Jsonl, Line + "\"a\\u0000b\": 1}\n", "1 a\\u0000b unstorable-text")]
    [InlineData(Jsonl, Line + "\"a\\ud800\": 1}\n", "1 a\\ud800 unstorable-text")]
    [InlineData(Jsonl, Line + "\"facts\": {\"a\\u0000\": 1}}\n", "1 fact.a\\u0000 unstorable-text")]
    [InlineData(Jsonl, Line + "\"facts\": {\"a\\ud800\": 1}}\n", "1 fact.a\\ud800 unstorable-text")]
    public async Task A_column_that_cannot_be_stored_refuses_the_list(string type, string list, string fault)
    {
        var refused = await Register.Problem(await _audits.Post(list, type: type), HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}").ShouldBe([fault]);
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stored_is_a_fault_of_its_line()
    {
        var results = await _audits.ResultsOf(
            Line.Replace("home", "\\ud800", StringComparison.Ordinal) + "\"x\": 1}\n" + Line + "\"x\": \"\\ud800\"}\n" + Line
            + "\"x\": \"\\u0000\"}\n"
            + Line + "\"facts\": {\"relation\": \"\\ud83d\"}}\n" + Line + "\"x\": [\"\\ud800\"]}\n" + Line + "\"x\": {\"\\u0000\": 1}}\n"
            + Line + "\"x\": \"\\ud83d\\ude00 \\\\u0000\"}\n", Jsonl);

        results.Select(Said).ShouldBe(
        [
            "1 facility unstorable-text", "2 x unstorable-text", "3 x unstorable-text", "4 fact.relation unstorable-text",
            "5 x unstorable-text",
            "6 x unstorable-text", "7",
        ]);
        results[1]["input"]!["x"]!.GetValue<string>().ShouldBe("\\ud800");
    }

    [Fact]
    public async Task A_cell_of_CSV_holding_NUL_is_a_fault_of_its_line()
    {
        var results = await _audits.ResultsOf(AuditClient.Columns + Good + Good.Replace(",\n", ",a\0b\n", StringComparison.Ordinal));

        results.Select(Said).ShouldBe(["2", "3 remarks unstorable-text"]);
    }

    [Fact]
    public async Task Good_lists_after_bad_ones_are_always_taken()
    {
        string[] bad = ["\"a\\ud800\": 1}\n", "\"a\\u0000\": 1}\n", "\"x\": \"\\ud800\"}\n"];

        for (var turn = 0; turn < 12; turn++)
        {
            (await _audits.Post(Line + bad[turn % bad.Length], type: Jsonl)).StatusCode.ShouldBeOneOf(HttpStatusCode.UnprocessableEntity,
                HttpStatusCode.Accepted);
            (await _audits.Post(AuditClient.Columns + Good, "?name=%00")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            await _audits.Make(AuditClient.Columns + Good);
        }
    }

    private static string Said(JsonNode result) =>
        $"{result["line"]} {string.Join(", ", result["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}"))}".TrimEnd();
}
