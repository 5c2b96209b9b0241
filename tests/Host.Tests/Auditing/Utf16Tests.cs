using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Auditing.Profiles;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>Lists as spreadsheets save them under the name of Unicode text.</summary>
public sealed class Utf16Tests(AuditedLaw register) : IClassFixture<AuditedLaw>
{
    private const string Line = "1,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,Åse Ærø 😀\n";

    private const string Json =
        """{"case":"1","facility":"home","at":"2020-04-10T14:00","decided":"2020-04-09","activity":"visit","outcome":"refused","""
            + """ "note":"Åse"}""" + "\n";

    private readonly AuditClient _audits = register.Audits;

    [Theory]
    [InlineData(false, "text/csv")]
    [InlineData(true, "text/csv")]
    [InlineData(false, "text/csv; charset=utf-16")]
    [InlineData(true, "text/csv; charset=utf-16be")]
    [InlineData(false, "text/csv; charset=utf-8")]
    public async Task One_with_a_byte_order_mark_is_read(bool bigEndian, string type)
    {
        var list = Written(AuditClient.Columns + Line, bigEndian, mark: true);

        var audit = await Made(list, type);
        var result = JsonNode.Parse(await _audits.Results(audit))!;

        result["class"]!.ToString().ShouldBe("in-accord");
        result["input"]!["remarks"]!.ToString().ShouldBe("Åse Ærø 😀");
        (await _audits.Ended(audit))["inputSha256"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(list)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JSON_Lines_with_a_byte_order_mark_are_read(bool bigEndian) =>
        (await _audits.Results(await Made(Written(Json, bigEndian, mark: true), "application/x-ndjson"))).ShouldContain("\"note\":\"Åse\"");

    [Fact]
    public async Task One_with_a_byte_order_mark_is_read_whatever_encoding_a_profile_names()
    {
        const string Mapping = """{"encoding":"windows-1252","case":"Sag","facility":{"column":"Tilbud"},"at":{"column":"Dato"}"""
            + ""","decided":{"column":"Dato"},"activity":{"value":"visit"},"outcome":{"column":"Udfald","values":{"afslået":"refused"}}}""";
        (await new ProfileClient(register.Host).Put("Regneark", Mapping)).EnsureSuccessStatusCode();
        var list = Written("Sag;Tilbud;Dato;Udfald\n1;home;10-04-2020 14:00;Afslået\n", bigEndian: false, mark: true);

        var audit = (await Register.Json(
            await _audits.Post(list, "?profile=Regneark"), HttpStatusCode.Accepted))["audit"]!.GetValue<long>();
        await _audits.Ended(audit);

        (await _audits.Results(audit)).ShouldContain("\"outcome\":\"refused\"");
    }

    [Theory]
    [InlineData(false, "UTF-16LE")]
    [InlineData(true, "UTF-16BE")]
    public async Task One_without_a_mark_is_refused_by_the_name_of_its_encoding(bool bigEndian, string encoding)
    {
        var list = Written(AuditClient.Columns + Line, bigEndian, mark: false);

        var refused = await Register.Problem(await _audits.Post(list), HttpStatusCode.UnsupportedMediaType);
        var danish = await Register.Problem(await _audits.Post(list, "?language=da"), HttpStatusCode.UnsupportedMediaType);

        refused["type"]!.ToString().ShouldBe("/problems/list-format");
        refused["detail"]!.ToString().ShouldStartWith($"The list seems to be in {encoding}, but without the byte order mark");
        danish["detail"]!.ToString().ShouldStartWith($"Listen ser ud til at være i {encoding}, men uden");
    }

    [Fact]
    public async Task Half_a_letter_refuses_the_list_at_its_line()
    {
        byte[] list = [.. Written(AuditClient.Columns + Line, bigEndian: false, mark: true), 0x41];

        var refused = await Register.Problem(await _audits.Post(list), HttpStatusCode.UnprocessableEntity);

        refused["errors"]![0]!["rule"]!.ToString().ShouldBe("not-utf16");
    }

    [Fact]
    public async Task UTF32_is_refused_by_its_name() =>
        (await Register.Problem(await _audits.Post([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(AuditClient.Columns)]),
            HttpStatusCode.UnsupportedMediaType))["detail"]!.ToString().ShouldContain("UTF-32");

    private async Task<long> Made(byte[] list, string type)
    {
        var content = new ByteArrayContent(list);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var posted = await register.Host.Client.PostAsync("/registers/dk/audits", content, TestContext.Current.CancellationToken);
        var audit = (await Register.Json(posted, HttpStatusCode.Accepted))["audit"]!.GetValue<long>();
        await _audits.Ended(audit);
        return audit;
    }

    private static byte[] Written(string text, bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
