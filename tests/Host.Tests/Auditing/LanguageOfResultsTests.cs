using System.Text;
using System.Text.Json.Nodes;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>The texts of an audit's reservations are stored in every language, and one is chosen on reading.</summary>
public sealed class LanguageOfResultsTests(LanguageOfResultsTests.OneAudit register) : IClassFixture<LanguageOfResultsTests.OneAudit>
{
    private const string Gap =
        """{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Bilaget mangler"}""";

    private const string Danish = "Registeret har et hul her (bilag): Bilaget mangler";
    private const string English = "The register has a gap here (bilag): Bilaget mangler";

    private readonly AuditClient _audits = register.Audits;
    private readonly long _audit = register.Audit;

    [Theory]
    [InlineData("", Danish)]
    [InlineData("?language=da", Danish)]
    [InlineData("?language=en", English)]
    public async Task The_text_is_in_the_language_asked(string query, string text)
    {
        var reservation = JsonNode.Parse(await _audits.Results(_audit, query))!["reservations"]!.AsArray().ShouldHaveSingleItem()!;

        reservation["text"]!.ToString().ShouldBe(text);
        (reservation["texts"]!["da"]!.ToString(), reservation["texts"]!["en"]!.ToString()).ShouldBe((Danish, English));
    }

    [Fact]
    public async Task In_another_language_all_else_is_the_same_to_the_byte()
    {
        var (danish, english) = (await _audits.Results(_audit), await _audits.Results(_audit, "?language=en"));

        english.ShouldBe(danish.Replace($"\"text\":\"{Danish}\"", $"\"text\":\"{English}\"", StringComparison.Ordinal));
        english.ShouldNotBe(danish);
    }

    [Fact]
    public async Task A_table_has_the_language_too_and_another_is_refused()
    {
        (await _audits.Results(_audit, "?format=csv")).ShouldContain(Danish);
        (await _audits.Results(_audit, "?format=csv&language=en")).ShouldContain(English);
        (await Register.Json(await _audits.Get($"/{_audit}/results?language=fr"), System.Net.HttpStatusCode.BadRequest))["parameter"]!
            .ToString().ShouldBe("language");
    }

    [Fact]
    public void What_was_stored_in_Danish_alone_is_read_in_Danish()
    {
        const string stored = """{"line":1,"reservations":[{"kind":"gap","about":"bilag","entry":"g1","text":"Hul"}],"errors":[]}""" + "\n";

        Encoding.UTF8.GetString(ResultLines.In(Language.English, Encoding.UTF8.GetBytes(stored)).Span).ShouldBe(stored);
    }

    public sealed class OneAudit() : AuditedRegister(Gap)
    {
        public long Audit { get; private set; }

        protected override async ValueTask Prepare()
        {
            Audit = await Audits.Make(AuditClient.Columns + "1,home,2020-04-10T14:00,2020-04-09,visit,,40,refused,æ/<\n");
            await Audits.Ended(Audit);
        }
    }
}
