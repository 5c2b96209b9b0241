using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>Which entry made the verdict another one since. A visit on 10 April 2020 is judged, refused the day before.</summary>
public sealed class DifferenceTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Of_entries_published_on_one_day_the_one_that_changed_the_verdict_is_named() =>
        (await After(Order("o9", "2020-09-01", "permit", "shopping"), Ruling("k1", "annulled", "2020-09-01"),
            Order("o10", "2020-09-01", "require", "report")))
            .ShouldBe("right-then-wrong-since k1 6 since 2020-09-01");

    [Fact]
    public async Task A_ruling_that_was_set_aside_made_no_difference() =>
        (await After(Ruling("k1", "annulled", "2020-09-01"), Ruling("k2", "restored", "2020-10-01"))).ShouldBe("in-accord");

    [Fact]
    public async Task Of_several_rulings_the_last_that_changed_the_verdict_is_named() =>
        (await After(Ruling("k1", "annulled", "2020-09-01"), Ruling("k2", "restored", "2020-10-01"), Ruling("k3", "annulled", "2020-11-01"),
            Order("o9", "2020-12-01", "permit", "shopping")))
            .ShouldBe("right-then-wrong-since k3 7 since 2020-11-01");

    [Fact]
    public async Task An_order_with_effect_back_to_the_facts_makes_its_difference_once_it_has_commenced() =>
        (await After(Order("o9", "2020-05-01", "permit", "visit", """, "effectFrom": "2020-04-01" """, "2020-05-03")))
            .ShouldBe("right-then-wrong-since o9 5 since 2020-05-03");

    [Fact]
    public async Task A_mistake_of_the_register_mended_is_no_difference_between_then_and_now() =>
        (await After($$"""{"entry": "m1", "type": "entry.corrected", "corrects": "o1", "reason": "Misread","""
            + $$""" "replacement":"""
            + $$""" {{Lines.Order.Replace("\"forbid\", \"activity\": \"visit\"", "\"permit\", \"activity\": \"visit\"", StringComparison.Ordinal)}}}"""))
            .ShouldBe("against-the-rules");

    private async Task<string> After(params string[] recorded)
    {
        var register = await shared.RegisterOf([.. Lines.Law, .. recorded]);
        var result = (await new AuditClient(shared.Host, register.Name)
            .ResultsOf(AuditClient.Columns + "1,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n")).ShouldHaveSingleItem();
        return result["difference"] is JsonNode made ? $"{result["class"]} {made["entry"]} {made["position"]} since {made["since"]}"
            : $"{result["class"]}";
    }

    private static string Ruling(string entry, string ruling, string published) =>
        $$"""{"entry": "{{entry}}", "type": "instrument.{{ruling}}", "instrument": "order/1", "by": "Højesteret","""
            + $$""" "published": "{{published}}"}""";

    private static string Order(
        string entry, string published, string modality, string activity, string more = "", string? inForce = null) =>
        $$"""{"entry": "{{entry}}", "type": "instrument.published", "instrument": "{{entry}}", "kind": "executive-order","""
            + $$""" "title": "{{entry}}", "published": "{{published}}", "inForce": "{{inForce ?? published}}"{{more}},"""
            + $$""" "provisions": [{"address": "§ 1", "norms": [{"modality": "{{modality}}", "activity": "{{activity}}"}]}]}""";
}
