using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Auditing;

/// <summary>Lists as spreadsheets write them.</summary>
public sealed class SpreadsheetTests(SpreadsheetTests.WithAnOrder register) : IClassFixture<SpreadsheetTests.WithAnOrder>
{
    private const string Order =
        """{"entry": "o3", "type": "instrument.published", "instrument": "order/3", "kind": "executive-order", "title": "Udbrud","""
            + """ "published": "2020-01-01", "inForce": "2020-01-02", "source": "Lovtidende", "provisions": [{"address": "§ 1","""
            + """ "text": "Udflugter er forbudt under udbrud.", "norms": [{"modality": "forbid", "activity": "outing","""
            + """ "when": [{"fact": "outbreak", "is": true}]}, {"modality": "forbid", "activity": "meal","""
            + """ "when": [{"fact": "temperature", "atLeast": 17.5}]}, {"modality": "forbid", "activity": "party","""
            + """ "when": [{"fact": "consent", "is": "nej"}]}]}]}""";

    private readonly AuditClient _audits = register.Audits;

    [Theory]
    [InlineData("TRUE", "forbidden")]
    [InlineData("True", "forbidden")]
    [InlineData("sand", "forbidden")]
    [InlineData("JA", "forbidden")]
    [InlineData(" ja ", "forbidden")]
    [InlineData("FALSE", "unregulated")]
    [InlineData("falsk", "unregulated")]
    [InlineData("Nej", "unregulated")]
    [InlineData("måske", "fact.outbreak fact-not-true-or-false")]
    [InlineData("1", "fact.outbreak fact-not-true-or-false")]
    [InlineData("\"\"\"JA\"\"\"", "fact.outbreak fact-not-true-or-false")]
    [InlineData("", "conditional")]
    [InlineData("  ", "conditional")]
    public async Task Yes_and_no_in_Danish_and_English_are_true_and_false(string cell, string found) =>
        (await Found("outing", "outbreak", cell)).ShouldBe(found);

    [Theory]
    [InlineData("17,5", "forbidden")]
    [InlineData("17.5", "forbidden")]
    [InlineData(" 17,5 ", "forbidden")]
    [InlineData("17,49", "unregulated")]
    [InlineData("-0,5", "unregulated")]
    [InlineData("1234,5", "forbidden")]
    [InlineData("1,000", "fact.temperature fact-not-a-number")]
    [InlineData("1.234,5", "fact.temperature fact-not-a-number")]
    [InlineData("17,5 grader", "fact.temperature fact-not-a-number")]
    [InlineData("JA", "fact.temperature fact-not-a-number")]
    public async Task A_number_may_have_a_comma_before_its_decimals(string cell, string found) =>
        (await Found("meal", "temperature", cell)).ShouldBe(found);

    [Fact]
    public async Task A_word_for_no_is_a_text_where_it_is_compared_with_texts() => (await Found("party", "consent", "nej"))
        .ShouldBe("forbidden");

    [Fact]
    public async Task In_JSON_Lines_a_text_is_a_text_whatever_it_says()
    {
        const string Line = """{"case": "1", "facility": "home", "at": "2020-04-04T14:00", "decided": "2020-04-03", "activity": "outing","""
            + """ "outcome": "refused", "facts": {"outbreak": "JA"}}""";

        (await _audits.ResultsOf(Line, "application/x-ndjson")).Select(Said).ShouldBe(["fact.outbreak fact-not-true-or-false"]);
    }

    [Fact]
    public async Task Empty_columns_at_the_end_and_empty_rows_are_no_part_of_the_list()
    {
        const string List =
            "case;facility;at;decided;activity;outcome;remarks;;;\n"
            + ";;;;;;;;;\n"
            + "1;home;2020-04-10T14:00;2020-04-09;visit;refused;;;;\n"
            + " ; ;;;;;;;;\n"
            + "2;home;2020-04-10T14:00;2020-04-09;visit;refused;;;;more\n"
            + "3;home;2020-04-10T14:00;2020-04-09;visit;refused;\n"
            + ";;;;;;;;;\n";

        var results = await _audits.ResultsOf(List);

        results.Select(r => $"{r["line"]} {Said(r)}").ShouldBe(["3 conditional", "5  column-count", "6 conditional"]);
        results[0]["input"]!.AsObject().Select(c => c.Key)
            .ShouldBe(["case", "facility", "at", "decided", "activity", "outcome", "remarks"]);
    }

    [Fact]
    public async Task Columns_and_outcomes_are_known_in_large_letters_too_and_blanks_around_a_cell_are_none_of_it()
    {
        var results = await _audits.ResultsOf(
            "Case;FACILITY;At; Decided ;Activity;Outcome;Fact.residentAge\n1; home ; 2020-04-10T14:00 ;2020-04-09;visit; Refused ;40\n");

        results.ShouldHaveSingleItem()["class"]!.GetValue<string>().ShouldBe("in-accord");
    }

    /// <summary>The verdict on a decision under one fact, or the field and rule of its fault.</summary>
    private async Task<string> Found(string activity, string fact, string cell) =>
        Said((await _audits.ResultsOf(
            $"case;facility;at;decided;activity;outcome;fact.{fact}\n1;home;2020-04-04T14:00;2020-04-03;{activity};refused;{cell}\n"))
            .ShouldHaveSingleItem());

    private static string Said(JsonNode result) =>
        result["errors"]!.AsArray() is [{ } fault, ..]
            ? $"{fault["field"]} {fault["rule"]}" : result["bound"]!["verdict"]!.GetValue<string>();

    public sealed class WithAnOrder() : AuditedRegister(Order);
}
