using System.Text;
using Regulations.Conformance;
using Regulations.Host.Tests.Http;

namespace Regulations.Api.Tests.Document;

/// <summary>
/// What is written by hand, no compiler holds to what is described: here every member of either is in the other, with its type, in the
/// answers of the Danish data and of those scenarios that have what it has nothing of.
/// </summary>
public sealed class HandWrittenTests(DanishHost danish) : IClassFixture<DanishHost>
{
    private static readonly string[] Components =
    [
        "Rules", "Timeline", "State", "Facility", "Rule", "FormerAddress", "Norm", "Condition", "Lifted", "Reference", "Pending",
        "Gap", "Coverage",
        "MomentOrDay", "SpanCoordinates", "Entries", "RecordedEntry", "AuditResult", "Held", "Carrier", "Turning",
        "LineFault", "UnknownWord",
    ];

    private static readonly string[] Facilities = ["eks-greve-botilbud", "eks-ballerup-botilbud", "eks-aarhus-midl",
        "eks-kbh-herberg", "ukendt"];

    private const string Bounds = """
        {"entry": "o3", "type": "instrument.published", "instrument": "order/3", "kind": "act", "title": "Frist", "published": "2020-05-30",
         "inForce": "2020-06-01", "provisions": [{"address": "§ 1", "norms": [
            {"modality": "require", "activity": "report", "within": 7}, {"modality": "empower", "activity": "visit", "maxDays": 14},
            {"modality": "forbid", "activity": "visit", "when": [{"fact": "relation", "isNot": "parent"}]}]}]}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_by_hand_has_the_members_described_and_no_others()
    {
        var described = new Described(await ApiDocument.Of(danish.Host.Client));
        await Ask(described, danish.Register, Facilities);
        await Audit(described, danish.Register, Facilities[0], "visit");
        foreach (var (name, word) in new[] { ("renumbered", "\"renumber\""), ("lifted", "{\"restriction\"") })
        {
            var scenario = Scenario.All.First(s => s.Lines.Contains(word, StringComparison.Ordinal));
            var register = await Register.Made(danish.Host, name);
            await register.Record(scenario.Entries.Select(e => e.ToJsonString()));
            await Ask(described, register, [.. scenario.Questions.Select(q => q.Facility).Distinct()]);
        }

        var small = await Register.Made(danish.Host, "small");
        await small.Record([.. Lines.Law, Bounds.ReplaceLineEndings(" ")]);
        await Ask(described, small, ["home"]);
        await Audit(described, small, "home", "vist");

        described.Seen.Missing(Components).ShouldBeEmpty();
    }

    private static async Task Ask(Described described, Register register, IReadOnlyList<string> facilities)
    {
        foreach (var facility in facilities.Select(Uri.EscapeDataString))
        {
            await described.Answered("rules", await register.Get($"/facilities/{facility}/rules?at=2020-05-12T12:00"));
            await described.Answered("rules", await register.Get($"/facilities/{facility}/rules?on=2020-04-05"));
            await described.Answered("timeline", await register.Get($"/facilities/{facility}/timeline"));
            await described.Answered(
                "timeline", await register.Get($"/facilities/{facility}/timeline?from=2020-04-01&until=2020-05-01&language=en"));
        }

        await described.Answered("entries", await register.Get("/entries"));
    }

    private async Task Audit(Described described, Register register, string facility, string activity)
    {
        var list = "case,facility,at,decided,activity,fact.relation,outcome\n"
            + $"1,{facility},2020-04-10T14:00,2020-04-03,{activity},friend,refused\n"
            + $"2,{facility},2020-04-10T14:00,yesterday,{activity},friend,refused\n";
        var made = await Register.Json(
            await danish.Host.Client.PostAsync($"/registers/{register.Name}/audits",
                new StringContent(list, Encoding.UTF8, "text/csv"), Cancellation),
            System.Net.HttpStatusCode.Accepted);
        await described.Answered("audit", await register.Get($"/audits/{made["audit"]}?wait=60"));
        await described.Answered("auditResults", await register.Get($"/audits/{made["audit"]}/results"));
    }
}
