using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulations.Host.Tests.Commands;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

/// <summary>
/// A page of <c>docs</c> whose examples are run: each block <c>http</c> is sent in turn, and the block <c>json</c> or
/// <c>text</c> after it holds what is answered; each block <c>sh</c> with a block <c>text</c> after it is given to a shell,
/// and the text is what it prints. Members that an expected object leaves out are not looked at; … stands for whatever is
/// there, at the end of a list for what follows, and on a line of its own for lines.
/// </summary>
internal static partial class Page
{
    private const string Anything = "…";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<string> Read(string page) => File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", page), Cancellation);

    /// <summary>The first block of a kind after a heading.</summary>
    public static string Block(string text, string heading, string kind) =>
        Fenced().Matches(text, text.IndexOf(heading, StringComparison.Ordinal)).First(b => b.Groups["kind"].Value == kind)
            .Groups["body"].Value;

    public static async Task Run(string page, HostUnderTest host) => await RunExamples(await Read(page), host);

    /// <param name="text">Of a page.</param>
    /// <param name="host">Asked.</param>
    public static async Task RunExamples(string text, HostUnderTest host)
    {
        var blocks = Fenced().Matches(text);
        using var shell = new Shell(host);
        for (var i = 0; i < blocks.Count; i++)
        {
            var (kind, asked) = (blocks[i].Groups["kind"].Value, blocks[i].Groups["body"].Value);
            var next = i + 1 < blocks.Count ? blocks[i + 1] : Match.Empty;
            var expected = next.Groups["kind"].Value;
            if (kind == "sh" && expected == "text") Reads(await shell.Output(asked), next.Groups["body"].Value, asked);
            if (kind != "http") continue;
            var answered = await Send(host, asked);
            if (expected == "text") Reads(answered, next.Groups["body"].Value, asked);
            else if (expected == "json") Fits(JsonNode.Parse(answered), JsonNode.Parse(next.Groups["body"].Value), asked);
        }
    }

    private static async Task<string> Send(HostUnderTest host, string asked)
    {
        var lines = asked.Split('\n', 2);
        var request = lines[0].Split(' ', 2);
        using var message = new HttpRequestMessage(
            new HttpMethod(request[0]), Uri.EscapeDataString(request[1]).Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal)
                .Replace("%26", "&", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal));
        if (lines.Length > 1 && lines[1].Trim().Length > 0)
            message.Content = new StringContent(
                lines[1], Encoding.UTF8,
                request[1].EndsWith("/entries", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json");
        using var response = await host.Client.SendAsync(message, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        if (Environment.GetEnvironmentVariable("REGULATIONS_SHOW_ANSWERS") is not null) TestContext.Current.TestOutputHelper?.WriteLine(
            $"{asked}\n{(int)response.StatusCode} {body}\n");
        ((int)response.StatusCode).ShouldBeInRange(200, 299, $"{asked}\n{body}");
        return body;
    }

    /// <summary>Line by line, but for blanks at the ends of lines; an instant of recording stands for any other.</summary>
    private static void Reads(string answered, string expected, string where)
    {
        var lines = Recorded().Replace(expected.TrimEnd(), Anything).Split('\n')
            .Select(l => l == Anything ? "(?s:.*)" : Regex.Escape(l).Replace(Anything, "[^\n]*", StringComparison.Ordinal));
        var read = string.Join('\n', answered.TrimEnd().Split('\n').Select(l => l.TrimEnd()));
        Regex.IsMatch(read, $"^{string.Join('\n', lines)}$", RegexOptions.None, TimeSpan.FromSeconds(10))
            .ShouldBeTrue($"{where}\n{read}\nis not\n{expected}");
    }

    public static void Fits(JsonNode? answered, JsonNode? expected, string where)
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
                JsonNode.DeepEquals(answered, expected)
                    .ShouldBeTrue($"{where}: {answered?.ToJsonString()} is not {expected?.ToJsonString()}");
                break;
        }
    }

    [GeneratedRegex(@"^```(?<kind>\w+)\n(?<body>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\dZ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recorded();
}
