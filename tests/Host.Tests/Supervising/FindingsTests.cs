using System.Net;
using Regulations.Host.Tests.Auditing;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Supervising;

/// <summary>The example restriction eks/ballerup/1 outlives its basis on 15 April 2021.</summary>
public sealed class FindingsTests(ExampleRegister example) : IClassFixture<ExampleRegister>
{
    private const string Spring = "/findings?from=2021-03-01&until=2021-07-01";

    [Fact]
    public async Task The_restriction_that_outlives_its_basis_is_found()
    {
        var found = (await example.Dk.Ask($"{Spring}&findingKind=no-basis"))["findings"]!.AsArray().Single()!;
        ((string)found["subject"]!).ShouldBe("eks/ballerup/1");
        ((string)found["facility"]!).ShouldBe("eks-ballerup-botilbud");
        found["spans"]!.ToJsonString().ShouldBe("""[{"from":"2021-04-15","until":"2021-05-21"}]""");
    }

    [Fact]
    public async Task It_is_not_found_in_another_portfolio_or_span()
    {
        (await Ids($"{Spring}&findingKind=no-basis&area=1082")).ShouldBeEmpty();
        (await Ids("/findings?from=2021-03-01&until=2021-04-15&findingKind=no-basis")).ShouldBeEmpty();
    }

    [Fact]
    public async Task As_a_table_a_finding_is_a_line()
    {
        var lines = await PortfolioTests.Csv(example, $"{Spring}&findingKind=no-basis");
        lines[0].ShouldBe("id;kind;facility;subject;rule;from;until;entries;handled;handledBy;new;grownSince");
        lines[1].ShouldContain(";no-basis;eks-ballerup-botilbud;eks/ballerup/1;lta/2020/2060 § 5;2021-04-15;2021-05-21;");
        lines.Length.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_handled_stays_handled_and_what_came_since_is_new()
    {
        await using var host = await HostUnderTest.Start();
        var dk = await DanishRegister.Made(host);
        var id = (string)(await dk.Ask($"{Spring}&findingKind=no-basis"))["findings"]![0]!["id"]!;
        var before = (long)(await dk.Ask(Spring))["coordinates"]!["recorded"]!;
        const string Body = """{ "by": "Socialtilsyn Hovedstaden", "published": "2021-04-20", "note": "Facility told to lift it." }""";

        var handled = await Register.Json(await dk.PostJson($"/findings/{id}/handled", Body), HttpStatusCode.OK);
        ((string)handled["entry"]!).ShouldBe($"handled-{id}");
        var again = await Register.Json(await dk.PostJson($"/findings/{id}/handled", Body), HttpStatusCode.OK);
        ((int)again["accepted"]!).ShouldBe(0);
        await dk.Record("""{"entry": "late", "type": "exemption.granted", "exemption": "x/1", "grantedBy": "Socialtilsyn","""
            + """ "published": "2021-05-02", "inForce": "2021-05-01","""
            + """ "scope": {"facilities": ["eks-roskilde-dag"]}, "norms": [], "basis": []}""");

        (await Ids(dk, $"{Spring}&handled=true")).ShouldBe([id]);
        (await Ids(dk, $"{Spring}&handled=false")).ShouldNotContain(id);
        var added = (await dk.Ask($"{Spring}&since={before}&onlyNew=true"))["findings"]!.AsArray().Single()!;
        ((string)added["kind"]!).ShouldBe("effect-before-publication");
        ((string)added["subject"]!).ShouldBe("x/1");
        (await dk.Ask($"{Spring}&recorded={before}&handled=true"))["findings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deadline_has_passed_unmet_until_somebody_reports_that_it_was_met()
    {
        const string Duties = "/findings?from=2020-05-01&until=2020-09-01&findingKind=unmet-duty&facility=eks-greve-botilbud";
        await using var host = await HostUnderTest.Start();
        var dk = await DanishRegister.Made(host);

        await dk.Record("""{"entry": "duty-1", "type": "instrument.published", "instrument": "order/duty", "kind": "executive-order","""
            + """ "title": "Besøgsplaner", "published": "2020-05-12", "inForce": "2020-05-13T18:00", "expires": "2020-06-24","""
            + """ "provisions": [{"address": "§ 1", "norms": [{"modality": "require", "activity": "arrange-visits", "within": 7}]}]}""");

        var unmet = (await dk.Ask(Duties))["findings"]!.AsArray().Single()!;
        ((string)unmet["rule"]!).ShouldBe("order/duty § 1");
        unmet["spans"]!.ToJsonString().ShouldBe("""[{"from":"2020-05-21","until":"2020-06-24"}]""");

        await dk.Record("""{"entry": "met-1", "type": "duty.met", "facility": "eks-greve-botilbud", "duty": {"instrument": "order/duty","""
            + """ "address": "§ 1"}, "from": "2020-05-25", "published": "2020-05-26"}""");
        (await dk.Ask(Duties))["findings"]![0]!["spans"]!.ToJsonString().ShouldBe("""[{"from":"2020-05-21","until":"2020-05-25"}]""");
    }

    [Fact]
    public async Task What_only_a_guideline_reaches_in_a_gap_has_no_rule() =>
        (await Ids("/findings?from=2020-03-01&until=2020-09-01&findingKind=no-rule-in-gap&facility=eks-roskilde-dag")).Length.ShouldBe(1);

    [Theory]
    [InlineData("/findings?findingKind=typo", "unreadable-parameter", "findingKind")]
    [InlineData("/findings?from=2020-08-01&until=2020-08-01", "unreadable-parameter", "until")]
    [InlineData("/findings?onlyNew=true", "missing-parameter", "since")]
    [InlineData("/findings?since=soon", "unreadable-parameter", "since")]
    [InlineData("/findings?since=9999", "position-beyond-head", "since")]
    [InlineData("/findings?kind=sel-180", "unreadable-parameter", "kind")]
    [InlineData("/watch?operator=Ingen", "unreadable-parameter", "operator")]
    [InlineData("/watch.ics?facility=nobody", "unreadable-parameter", "facility")]
    [InlineData("/findings?handled=maybe", "unreadable-parameter", "handled")]
    [InlineData("/findings?at=2020-08-01T10:00", "unknown-parameter", "at")]
    public async Task What_cannot_be_read_is_refused_by_name(string asked, string type, string parameter)
    {
        var problem = await Register.Json(await example.Dk.Get(asked), HttpStatusCode.BadRequest);
        ((string)problem["type"]!).ShouldBe($"/problems/{type}");
        ((string)problem["parameter"]!).ShouldBe(parameter);
    }

    [Theory]
    [InlineData("short", """{ "by": "A", "published": "2020-09-15" }""", "finding")]
    [InlineData("0123456789abcdef01234567", """{ "published": "2020-09-15" }""", "by")]
    [InlineData("0123456789abcdef01234567", """{ "by": "A" }""", "published")]
    [InlineData("0123456789abcdef01234567", """{ "by": "A", "published": "2020-02-30" }""", "published")]
    [InlineData("0123456789abcdef01234567", """{ "by": "A", "published": "2020-09-15", "who": "B" }""", "who")]
    public async Task What_cannot_be_handled_is_refused_by_name(string finding, string body, string parameter)
    {
        var problem = await Register.Json(await example.Dk.PostJson($"/findings/{finding}/handled", body), HttpStatusCode.BadRequest);
        ((string)problem["parameter"]!).ShouldBe(parameter);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0123456789ABCDEF01234567")]
    [InlineData("0123456789abcdef012345678")]
    public async Task An_entry_that_handles_what_is_no_finding_s_id_is_refused(string finding)
    {
        var entry = $$"""{"entry": "h", "type": "finding.handled", "finding": "{{finding}}", "by": "A", "published": "2020-09-15"}""";

        var refused = await Register.Problem(await example.Dk.Post(entry), HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["entry"]} {e["field"]} {e["rule"]}")
            .ShouldBe(["1 h finding finding-form"]);
    }

    private Task<string[]> Ids(string asked) => Ids(example.Dk, asked);

    private static async Task<string[]> Ids(Register register, string asked) =>
        [.. (await register.Ask(asked))["findings"]!.AsArray().Select(f => (string)f!["id"]!)];
}
