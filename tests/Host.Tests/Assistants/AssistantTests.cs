using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Regulations.Conformance;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Assistants;

/// <summary>The questions as tools for assistants, asked with a client of the protocol over HTTP, of the Danish data.</summary>
public sealed class AssistantTests(AssistantHost shared) : IClassFixture<AssistantHost>
{
    private const string Greve = "eks-greve-botilbud";

    private static readonly string[] Coordinates = ["known", "recorded", "decided"];
    private static readonly string[] Moments = ["at", "on", "from", "until"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_tool_only_reads_and_describes_itself_and_all_it_takes()
    {
        var tools = await shared.Client.ListToolsAsync(cancellationToken: Cancellation);

        tools.Select(t => t.Name).ShouldBe(
            [
                "find_facilities", "find_instruments", "rules", "timeline", "status", "verdict", "compare", "explain", "statement",
                "vocabulary", "coverage",
            ],
            ignoreOrder: true);
        foreach (var tool in tools)
        {
            tool.ProtocolTool.Annotations!.ReadOnlyHint.ShouldBe(true, tool.Name);
            tool.ProtocolTool.Annotations.DestructiveHint.ShouldBe(false, tool.Name);
            tool.Description.Length.ShouldBeGreaterThan(50, tool.Name);
            tool.JsonSchema.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ShouldContain("register", tool.Name);
            foreach (var parameter in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                parameter.Value.GetProperty("description").GetString()!.Length.ShouldBeGreaterThan(5, $"{tool.Name} {parameter.Name}");
        }
    }

    [Fact]
    public async Task The_page_on_assistants_lists_every_tool()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Regulations.Testing.Repository.Root, "docs", "mcp.md"), Cancellation);

        foreach (var tool in await shared.Client.ListToolsAsync(cancellationToken: Cancellation)) page.ShouldContain($"| `{tool.Name}` |");
    }

    [Fact]
    public void The_server_says_what_it_is_and_what_it_is_not() =>
        shared.Client.ServerInstructions.ShouldNotBeNull().ShouldContain("no legal advice");

    [Theory]
    [InlineData("find_facilities", """{"q": "botilbud i greve"}""")]
    [InlineData("find_instruments", """{"q": "bek. nr. 372 af 4/4 2020", "known": "2020-12-31"}""")]
    [InlineData("rules", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00"}""")]
    [InlineData("rules", """{"facility": "eks-greve-botilbud", "on": "2020-04-05", "decided": "2020-04-06"}""")]
    [InlineData("timeline", """{"facility": "eks-greve-botilbud", "from": "2020-03-01", "until": "2020-07-01"}""")]
    [InlineData("status", """{"facility": "eks-greve-botilbud", "instrument": "lta/2020/372", "address": "forbud","""
        + """ "at": "2020-07-02T12:00"}""")]
    [InlineData("verdict", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00", "activity": "visit","""
        + """ "facts": {"relation": "friend"}}""")]
    [InlineData("explain", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00", "activity": "visit","""
        + """ "facts": {"residentAge": 12}, "explain": "da"}""")]
    [InlineData("compare", """{"facility": "eks-greve-botilbud", "at": "2020-05-12T12:00", "toAt": "2020-05-14T12:00","""
        + """ "toKnown": "2020-05-20"}""")]
    [InlineData("vocabulary", """{}""")]
    [InlineData("coverage", """{}""")]
    public async Task Every_answer_carries_its_coordinates_its_reservations_what_it_is_not_and_an_address_that_gives_it_again(
        string tool, string arguments)
    {
        var carried = await shared.Ask(tool, arguments);

        carried["notice"]!.GetValue<string>().ShouldContain("no decision");
        carried["reservations"].ShouldBeOfType<JsonArray>();
        var told = carried["coordinates"]!;
        foreach (var under in tool == "compare" ? [told["first"]!, told["second"]!] : (JsonNode[])[told])
        {
            var names = under.AsObject().Select(c => c.Key).ToList();
            Coordinates.ShouldBeSubsetOf(names);
            names.Except(Coordinates).ShouldBeSubsetOf(Moments);
            under["recorded"]!.GetValue<long>().ShouldBeGreaterThanOrEqualTo(shared.Head);
        }

        var again = await shared.AskAddress(carried);
        again.ToJsonString(Json.Relaxed).ShouldBe(carried["answer"]!.ToJsonString(Json.Relaxed));
    }

    [Fact]
    public async Task What_is_recorded_later_changes_no_answer_at_its_address()
    {
        await using var host = await HostUnderTest.Start();
        var register = await Register.Made(host);
        await register.Record(Lines.Law);
        await using var client = await AssistantHost.Connect(host);
        var carried = await AssistantHost.Ask(client, "rules", """{"register": "dk", "facility": "home", "at": "2020-04-06T10:00"}""");

        await register.Record("""{"entry": "later", "type": "facility.closed", "facility": "home", "from": "2020-04-01"}""");

        (await AssistantHost.AskAddress(host, carried)).ToJsonString(Json.Relaxed).ShouldBe(carried["answer"]!.ToJsonString(Json.Relaxed));
    }

    [Fact]
    public async Task The_answers_are_those_of_the_questions_over_http()
    {
        var verdict = await shared.Ask(
            "verdict", $$$"""{"facility": "{{{Greve}}}", "at": "2020-04-05T10:00", "activity": "visit","""
            + """ "facts": {"relation": "friend"}}""");
        var found = await shared.Ask("find_instruments", """{"q": "BEK 372"}""");
        var facilities = await shared.Ask("find_facilities", """{"q": "botilbud"}""");

        verdict["answer"]!["verdict"]!.GetValue<string>().ShouldBe("forbidden");
        verdict["answer"]!["explanation"].ShouldBeNull();
        found["answer"]!["hits"]![0]!["ref"]!.GetValue<string>().ShouldBe("lta/2020/372");
        facilities["answer"]!["hits"]!.AsArray().ShouldAllBe(h => h!["type"]!.GetValue<string>() == "facility");
    }

    [Fact]
    public async Task A_status_and_a_comparison_tell_the_reservations_of_the_facility_at_their_moments()
    {
        var state = await shared.Ask("rules", $$"""{"facility": "{{Greve}}", "at": "2020-04-05T10:00"}""");
        var status = await shared.Ask(
            "status", $$"""{"facility": "{{Greve}}", "instrument": "lta/2020/372", "address": "forbud", "at": "2020-04-05T10:00"}""");
        var compared = await shared.Ask("compare", $$"""{"facility": "{{Greve}}", "at": "2020-04-05T10:00"}""");

        state["reservations"]!.AsArray().ShouldNotBeEmpty();
        status["reservations"]!.ToJsonString().ShouldBe(state["reservations"]!.ToJsonString());
        compared["reservations"]!.ToJsonString().ShouldBe(state["reservations"]!.ToJsonString());
    }

    [Fact]
    public async Task A_statement_is_read_by_its_number()
    {
        var number = await shared.Issue(Greve, "2020-04-06T12:00");

        var carried = await shared.Ask("statement", $$"""{"number": "{{number}}"}""");

        carried["answer"]!["statement"]!.GetValue<string>().ShouldBe(number);
        carried["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(shared.Head);
        (await shared.AskAddress(carried))["statement"]!.GetValue<string>().ShouldBe(number);
    }

    [Theory]
    [InlineData("rules", """{"facility": "eks-greve-botilbud", "at": "2020-02-30T10:00"}""", "unreadable-parameter", "at")]
    [InlineData("rules", """{"at": "2020-04-05T10:00"}""", "missing-parameter", "facility")]
    [InlineData("rules", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00", "knwon": "2020-04-05"}""", "unknown-parameter",
        "knwon")]
    [InlineData("verdict", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00", "activity": "vist"}""", "undefined-word",
        "activity")]
    [InlineData("verdict", """{"facility": "eks-greve-botilbud", "at": "2020-04-05T10:00", "activity": "visit", "fact": 1}""",
        "unknown-parameter", "fact")]
    [InlineData("statement", """{"number": "2020-000099"}""", "unknown-statement", null)]
    public async Task What_cannot_be_answered_is_told_as_a_problem(string tool, string arguments, string type, string? parameter)
    {
        var result = await shared.Call(tool, arguments);

        result.IsError.ShouldBe(true);
        var problem = JsonNode.Parse(result.Content.OfType<TextContentBlock>().Single().Text)!;
        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
        ((string?)problem["parameter"]).ShouldBe(parameter);
    }
}

/// <summary>A host with the Danish data and a client that speaks to it as assistants do.</summary>
public sealed class AssistantHost : IAsyncLifetime
{
    private HostUnderTest _host = null!;
    private Register _register = null!;

    public McpClient Client { get; private set; } = null!;

    /// <summary>The register's last position before any statement is issued.</summary>
    public long Head { get; private set; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        _register = await Register.Made(_host);
        Head = (await _register.Record(Denmark.Entries))["head"]!.GetValue<long>();
        Client = await Connect(_host);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _host.DisposeAsync();
    }

    internal static Task<McpClient> Connect(HostUnderTest host) => McpClient.CreateAsync(
        new HttpClientTransport(new()
        {
            Endpoint = new(host.Client.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp,
        }),
        cancellationToken: Cancellation);

    internal Task<JsonNode> Ask(string tool, string arguments) => Ask(Client, tool, WithRegister(arguments));

    internal async Task<CallToolResult> Call(string tool, string arguments) => await Call(Client, tool, WithRegister(arguments));

    internal Task<JsonNode> AskAddress(JsonNode carried) => AskAddress(_host, carried);

    internal static async Task<JsonNode> Ask(McpClient client, string tool, string arguments)
    {
        var result = await Call(client, tool, arguments);
        var said = result.Content.OfType<TextContentBlock>().Single().Text;
        result.IsError.ShouldNotBe(true, said);
        JsonNode.DeepEquals(JsonNode.Parse(said), JsonNode.Parse(result.StructuredContent!.Value.GetRawText())).ShouldBeTrue();
        return JsonNode.Parse(said)!;
    }

    /// <summary>Asks the permanent address that an answer carries, as it says.</summary>
    internal static async Task<JsonNode> AskAddress(HostUnderTest host, JsonNode carried)
    {
        using var request = new HttpRequestMessage(new(carried["method"]!.GetValue<string>()), carried["address"]!.GetValue<string>());
        if (carried["body"] is { } body)
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        return await Register.Json(await host.Client.SendAsync(request, Cancellation), System.Net.HttpStatusCode.OK);
    }

    internal async Task<string> Issue(string facility, string at)
    {
        var asked = new JsonObject { ["facility"] = facility, ["at"] = at, ["recorded"] = Head }.ToJsonString();
        var issued = await Register.Json(await _register.PostJson("/statements", asked), System.Net.HttpStatusCode.Created);
        return issued["statement"]!.GetValue<string>();
    }

    private static async Task<CallToolResult> Call(McpClient client, string tool, string arguments) => await client.CallToolAsync(
        tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments), cancellationToken: Cancellation);

    private static string WithRegister(string arguments)
    {
        var given = JsonNode.Parse(arguments)!.AsObject();
        given["register"] = "dk";
        return given.ToJsonString();
    }
}
