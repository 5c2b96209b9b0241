using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Regulations.Host.Tests.Auditing.Profiles;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>What docs/audits.md shows is what a host with the Danish data answers.</summary>
public sealed class The_audit_page
{
    private static readonly string Page = DanishRegister.Resource("docs/audits.md");
    private static readonly string[] Judged =
        ["case", "audit.class", "audit.then", "audit.bound", "audit.bound.rules", "audit.difference", "audit.gaps", "audit.unrecorded",
            "audit.errors"];

    private static readonly JsonSerializerOptions Written = new()
    { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Its_example_is_executed()
    {
        await using var host = await HostUnderTest.Start();
        await DanishRegister.Made(host);
        var audits = new AuditClient(host);
        var audit = await audits.Make(Block("csv list"));

        var ended = await audits.Ended(audit);
        foreach (var clock in (string[])["createdAt", "startedAt", "endedAt"]) ended[clock] = "…";
        var fourth = (await audits.Results(audit)).Split('\n')[3];

        Shown(ended).ShouldBe(Block("json audit"));
        Columns(await audits.Results(audit, "?format=csv&language=en"), Judged).ShouldBe(Block("csv results"));
        Shown(JsonNode.Parse(fourth)!).ShouldBe(Block("json result"));
        Shown(await audits.Summary(audit)).ShouldBe(Block("json summary"));
        (await Described(host, "results", "application/x-ndjson")).ShouldBe(Block("json result"));
        (await Described(host, "summary", "application/json")).ShouldBe(Block("json summary"));
    }

    [Fact]
    public async Task Its_list_from_a_case_system_is_read_by_its_profile()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var host = await HostUnderTest.Start();
        await DanishRegister.Made(host);
        var audits = new AuditClient(host);
        (await new ProfileClient(host).Put("Besøg", Block("json profile"))).EnsureSuccessStatusCode();

        var made = await Register.Json(
            await audits.Post(Encoding.GetEncoding(1252).GetBytes(Block("csv case-system")), "?profile=Besøg"), HttpStatusCode.Accepted);

        var audit = made["audit"]!.GetValue<long>();
        await audits.Ended(audit);
        Columns(await audits.Results(audit, "?format=csv&language=en"),
            ["Sagsnr.", "audit.class", "audit.then", "audit.bound", "audit.facility",
            "audit.errors"])
            .ShouldBe(Block("csv case-system results"));
    }

    [Fact]
    public void Every_class_is_shown_by_a_case()
    {
        var classes = Block("csv results").Split('\n').Skip(1).Select(l => l.Split(';')[1]).ToHashSet();

        classes.ShouldBe(
            ["in-accord", "against-the-rules", "right-then-wrong-since", "wrong-then-right-since", "depends-on-missing-facts", "no-rule",
                "gap", "cannot-be-judged"],
            ignoreOrder: true);
    }

    /// <summary>The example of an answer that the OpenAPI document gives.</summary>
    private static async Task<string> Described(HostUnderTest host, string path, string type)
    {
        var document = JsonNode.Parse(await host.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
        var example = document["paths"]![$"/registers/{{register}}/audits/{{audit}}/{path}"]!["get"]!["responses"]!["200"]!["content"]![type]!["example"]!;
        return Shown(example is JsonValue line ? JsonNode.Parse(line.GetValue<string>())! : example);
    }

    private static string Shown(JsonNode answer) => answer.ToJsonString(Written);

    /// <summary>Of the results those columns that the page shows.</summary>
    private static string Columns(string results, string[] columns)
    {
        using var csv = CsvReader.FromText(results.TrimStart('\uFEFF'));
        var lines = new List<string> { string.Join(';', columns) };
        while (csv.Read()) lines.Add(string.Join(';', columns.Select(c => csv.GetString(c))));
        return string.Join('\n', lines);
    }

    private static string Block(string name)
    {
        var start = Page.IndexOf($"```{name}\n", StringComparison.Ordinal) + name.Length + 4;
        return Page[start..Page.IndexOf("\n```", start - 1, StringComparison.Ordinal)];
    }
}
