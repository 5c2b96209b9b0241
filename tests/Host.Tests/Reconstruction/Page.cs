using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulations.Testing;

namespace Regulations.Host.Tests.Reconstruction;

/// <summary>
/// A page of <c>docs</c> whose examples are run: each block <c>http</c> is sent in turn, and the block <c>json</c> or
/// <c>text</c> after it holds what is answered. Members that an expected object leaves out are not looked at; … stands
/// for whatever is there, and at the end of a list for what follows.
/// </summary>
internal static partial class Page
{
    private const string Anything = "…";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Root { get; } = FindRoot();

    public static async Task Run(string page, HostUnderTest host)
    {
        var blocks = Fenced().Matches(await File.ReadAllTextAsync(Path.Combine(Root, "docs", page), Cancellation));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Groups["kind"].Value != "http") continue;
            var asked = blocks[i].Groups["body"].Value;
            var answered = await Send(host, asked);
            if (i + 1 < blocks.Count && blocks[i + 1].Groups["kind"].Value is "json" or "text") Check(asked, answered, blocks[i + 1]);
        }
    }

    private static async Task<string> Send(HostUnderTest host, string asked)
    {
        var lines = asked.Split('\n', 2);
        var request = lines[0].Split(' ', 2);
        using var message = new HttpRequestMessage(new HttpMethod(request[0]), Uri.EscapeDataString(request[1]).Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal));
        if (lines.Length > 1 && lines[1].Trim().Length > 0)
            message.Content = new StringContent(lines[1], Encoding.UTF8, request[1].EndsWith("/entries", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json");
        using var response = await host.Client.SendAsync(message, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        if (Environment.GetEnvironmentVariable("REGULATIONS_SHOW_ANSWERS") is not null) TestContext.Current.TestOutputHelper?.WriteLine($"{asked}\n{(int)response.StatusCode} {body}\n");
        ((int)response.StatusCode).ShouldBeInRange(200, 299, $"{asked}\n{body}");
        return body;
    }

    private static void Check(string asked, string answered, Match expected)
    {
        if (expected.Groups["kind"].Value == "text") answered.TrimEnd().ShouldBe(expected.Groups["body"].Value.TrimEnd(), asked);
        else Fits(JsonNode.Parse(answered), JsonNode.Parse(expected.Groups["body"].Value), asked);
    }

    private static void Fits(JsonNode? answered, JsonNode? expected, string where)
    {
        switch (expected)
        {
            case JsonValue value when value.TryGetValue<string>(out var text) && text == Anything:
                break;
            case JsonObject members:
                foreach (var (name, value) in members) Fits(answered.ShouldNotBeNull(where)[name], value, $"{where} {name}");
                break;
            case JsonArray items:
                var found = answered.ShouldNotBeNull(where).AsArray();
                var goesOn = items.Count > 0 && items[^1] is JsonValue last && last.TryGetValue<string>(out var mark) && mark == Anything;
                var shown = goesOn ? items.Count - 1 : items.Count;
                if (!goesOn) found.Count.ShouldBe(shown, $"{where}: {answered.ToJsonString()}");
                for (var i = 0; i < shown; i++) Fits(found[i], items[i], $"{where}[{i}]");
                break;
            default:
                JsonNode.DeepEquals(answered, expected).ShouldBeTrue($"{where}: {answered?.ToJsonString()} is not {expected?.ToJsonString()}");
                break;
        }
    }

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Regulations.sln"))) directory = Path.GetDirectoryName(directory)!;
        return directory;
    }

    [GeneratedRegex(@"^```(?<kind>\w+)\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();
}
