using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>
/// A line in words that the register does not define is at fault; where it defines none the line is judged, and names them.
/// </summary>
public sealed class WordsInListsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly string[] Vocabulary =
    [
        """{"entry": "w1", "type": "activity.defined", "activity": "visit", "label": {"da": "besøg", "en": "visit"}}""",
        """{"entry": "w2", "type": "activity.defined", "activity": "visit.indoors","""
            + """ "label": {"da": "besøg inde", "en": "visit indoors"}}""",
        """{"entry": "w3", "type": "fact.defined", "fact": "residentAge", "kind": "number", "label": {"da": "alder", "en": "age"}}""",
        """{"entry": "w4", "type": "fact.defined", "fact": "relation", "kind": "choice", "values": [{"value": "friend","""
            + """ "label": {"da": "ven", "en": "friend"}}], "label": {"da": "relation", "en": "relation"}}""",
    ];

    [Fact]
    public async Task In_a_register_with_a_vocabulary_every_word_it_lacks_is_a_fault_and_case_and_blanks_are_none()
    {
        var results = await Results(
            [.. Vocabulary, .. Lines.Law],
            "1,home,2020-04-10T14:00,2020-04-09,vist,freind,40,refused,\n"
                + "2,home,2020-04-10T14:00,2020-04-09,\" VISIT\", Friend ,40,refused,\n");

        results.Select(Said).ShouldBe(
        [
            "cannot-be-judged activity undefined-activity, fact.relation undefined-value",
            "in-accord ",
        ]);
        results[0]["errors"]![0]!["messages"]!["en"]!.ToString()
            .ShouldStartWith("the register defines no activity 'vist'; is 'visit' meant?");
    }

    [Fact]
    public async Task In_a_register_without_one_the_line_is_judged_and_names_the_words_no_norm_uses()
    {
        var results = await Results([.. Lines.Law],
            "1,home,2020-04-10T14:00,2020-04-09,vist,,40,refused,\n2,home,2020-04-10T14:00,2020-04-09,visit,,40,refused,\n");

        results[0]["class"]!.ToString().ShouldBe("no-rule");
        results[0]["unknownWords"]!.ToJsonString(Json.Relaxed)
            .ShouldBe("""[{"kind":"activity","word":"vist","fact":null,"nearest":["visit"]}]""");
        (Said(results[1]), results[1]["unknownWords"]!.AsArray().Count).ShouldBe(("in-accord ", 0));
    }

    [Fact]
    public async Task The_vocabulary_is_that_of_the_position_the_audit_is_made_under()
    {
        var audits = await AuditsOf([.. Lines.Law, .. Vocabulary]);

        var audit = await audits.Make(AuditClient.Columns + "1,home,2020-04-10T14:00,2020-04-09,vist,,40,refused,\n", "?recorded=4");

        await audits.Ended(audit);
        JsonNode.Parse(await audits.Results(audit))!["class"]!.ToString().ShouldBe("no-rule");
    }

    private async Task<List<JsonNode>> Results(string[] register, string lines) =>
        await (await AuditsOf(register)).ResultsOf(AuditClient.Columns + lines);

    private async Task<AuditClient> AuditsOf(string[] register) => new(shared.Host, (await shared.RegisterOf(register)).Name);

    private static string Said(JsonNode result) =>
        $"{result["class"]} {string.Join(", ", result["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}"))}";
}
