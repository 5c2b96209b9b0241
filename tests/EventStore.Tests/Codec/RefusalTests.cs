using Regulations.Domain.Admission;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>Everything that must be refused, each with the line, the entry, the field and the rule.</summary>
public class RefusalTests
{
    private static IEnumerable<RefusalCase> All => LineRefusals.All.Concat(RegisterRefusals.All);

    public static TheoryData<string> Sentences => [.. All.Select(c => c.Sentence)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void It_is_refused_with_its_line_field_and_rule(string sentence)
    {
        var refused = All.Single(c => c.Sentence == sentence);

        var request = Lines.Request(refused.Lines);

        var refusal = request.Refusals.ShouldHaveSingleItem();
        (refusal.Rule, refusal.Field, refusal.Line).ShouldBe((refused.Rule, refused.Field, refused.Lines.Length));
        refusal.Message.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_rule_has_a_line_that_breaks_it() =>
        All.Select(c => c.Rule).Distinct().ShouldBe(RefusalRules.All.Keys, ignoreOrder: true);

    [Fact]
    public void The_page_of_refusals_lists_every_rule_with_what_it_asks() =>
        Lines.Resource("refusals.md").Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal))
            .ShouldBe(RefusalRules.All.Concat(WarningRules.All).Select(rule => $"| `{rule.Key}` | {rule.Value} |"), ignoreOrder: true);

    [Fact]
    public void All_faults_of_a_line_are_named_at_once()
    {
        const string line = """{"type":"instrument.published","entry":"e7","kind":"order","title":7,"published":"2020-02-30","""
            + """ "expries":"2020-05-01","provisions":[{"address":"§ 1,","norms":[{"modality":"forbid","""
            + """ "activity":"Visit"},{"activity":"visit"}]}]}""";

        Lines.Faults(line).ShouldBe(
        [
            ("kind", RefusalRules.UnknownWord),
            ("title", RefusalRules.WrongKind),
            ("published", RefusalRules.UnreadableTime),
            ("expries", RefusalRules.UnknownField),
            ("provisions[0].address", RefusalRules.EmptyAddressPart),
            ("provisions[0].norms[0].activity", RefusalRules.ActivityForm),
            ("provisions[0].norms[1].modality", RefusalRules.MissingField),
            ("instrument", RefusalRules.MissingField),
        ]);
        Lines.Read(line).Refusals.ShouldAllBe(refusal => refusal.Entry == "e7");
    }

    [Fact]
    public void A_misspelt_field_is_recognised()
    {
        var refusal = Lines.Read("""{"entry":"e1","type":"gap.declared","gap":"g","from":"2020-01-01","note":"n","utnil":"2020-02-01"}""")
            .Refusals.ShouldHaveSingleItem();

        refusal.Message.ShouldBe("gap.declared has no field 'utnil'; is until meant?");
    }

    [Fact]
    public void A_message_quotes_what_is_wrong_but_no_personal_number()
    {
        var refusals = Lines.Read(
            """{"entry":"e1","type":"gap.closed","gap":"g","confidence":"very","note":"010190-1234","010190-1235":1}""").Refusals;

        refusals[0].Message.ShouldBe("'very' is none of confirmed, inferred");
        refusals.ShouldAllBe(refusal => !refusal.ToString().Contains("010190", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_line_does_not_make_the_lines_that_build_on_it_wrong()
    {
        var request = Lines.Request(
            """{"entry":"a","type":"area.defined","area":"DK","kind":"land","name":"Danmark"}""",
            """{"entry":"b","type":"area.defined","area":"1082","kind":"region","name":"Midtjylland","within":"DK"}""",
            """{"entry":"c","type":"entry.retracted","retracts":"a","reason":"r"}""");

        request.Refusals.Select(refusal => (refusal.Line, refusal.Field)).ShouldBe([(1, "kind")]);
    }

    [Fact]
    public void Faults_of_all_lines_are_gathered_up_to_a_hundred()
    {
        var lines = Enumerable.Range(1, 120).Select(i => $$"""{"entry":"e{{i}}","type":"gap.closed","gap":"g{{i}}"}""").ToArray();

        var request = Lines.Request(lines);

        request.IsFull.ShouldBeTrue();
        request.Refusals.Select(refusal => refusal.Line).ShouldBe(Enumerable.Range(1, 100));
    }
}
