using System.Net;
using System.Text.Json.Nodes;
using Regulations.Conformance;

namespace Regulations.Host.Tests.Http;

/// <summary>What the documents show as an example is what a host with the Danish data answers.</summary>
public sealed class ExampleTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Greve = "/facilities/eks-greve-botilbud";

    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.EmptyRegister();
        await _register.Record(Denmark.Entries);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("facilities/{facility}/rules", Greve + "/rules?at=2021-11-12T06:00")]
    [InlineData("facilities/{facility}/timeline", Greve + "/timeline?from=2021-11-12&until=2021-11-13")]
    [InlineData("facilities/{facility}/status", Greve + "/status?instrument=lta/2020/372&address=forbud&at=2020-07-02T12:00")]
    [InlineData("facilities/{facility}/no-basis", "/facilities/eks-ballerup-botilbud/no-basis?from=2021-03-01&until=2021-06-01")]
    [InlineData("search", "/search?q=BEK%20372%20forbud&limit=2")]
    [InlineData("facilities", "/facilities?after=eks-aarhus-midl&limit=1")]
    public async Task An_answer_shown_is_the_answer_given(string path, string question)
    {
        var shown = await Shown($"/registers/{{register}}/{path}", "get");

        (await _register.Ask(question)).ToJsonString(Json.Relaxed)
            .ShouldBe(shown["responses"]!["200"]!["content"]!["application/json"]!["example"]!.ToJsonString(Json.Relaxed));
    }

    [Fact]
    public async Task The_verdict_shown_is_given_on_the_question_shown()
    {
        var shown = await Shown("/registers/{register}/facilities/{facility}/verdict", "post");
        var asked = shown["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString();

        var verdict = await Register.Json(await _register.PostJson($"{Greve}/verdict", asked), HttpStatusCode.OK);

        verdict.ToJsonString(Json.Relaxed)
            .ShouldBe(shown["responses"]!["200"]!["content"]!["application/json"]!["example"]!.ToJsonString(Json.Relaxed));
    }

    [Fact]
    public async Task The_entry_shown_is_the_entry_recorded()
    {
        var shown = (await Shown(
            "/registers/{register}/entries", "get"))["responses"]!["200"]!["content"]!["application/json"]!["example"]!;

        var log = await _register.Ask("/entries?after=287&limit=1");

        foreach (var one in new[] { shown, log }) one["entries"]![0]!.AsObject().Remove("recordedAt");
        JsonNode.DeepEquals(log, shown).ShouldBeTrue(log.ToJsonString());
    }

    [Fact]
    public async Task The_format_of_entries_is_served()
    {
        var schema = await Register.Json(await shared.Host.Client.GetAsync("/schemas/entry.json", Cancellation), HttpStatusCode.OK);

        schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
    }

    private async Task<JsonNode> Shown(string path, string method)
    {
        var document = await Register.Json(await shared.Host.Client.GetAsync("/openapi/v1.json", Cancellation), HttpStatusCode.OK);
        return document["paths"]![path]![method]!;
    }
}
