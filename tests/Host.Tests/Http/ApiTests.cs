using System.Net;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

public sealed class ApiTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_is_described_with_an_example_of_each_answer()
    {
        var document = await Get("/openapi/v1.json");

        var operations = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o =>
            (Route: $"{o.Key} {p.Key}", Operation: o.Value!))).ToList();
        operations.Select(o => o.Route).ShouldBe(
            [
                "get /registers/{register}/facilities/{facility}/rules",
                "get /registers/{register}/facilities/{facility}/timeline",
                "get /registers/{register}/facilities/{facility}/status",
                "post /registers/{register}/facilities/{facility}/verdict",
                "get /registers/{register}/facilities/{facility}/no-basis",
                "get /registers/{register}/facilities/{facility}/compare",
                "get /registers/{register}/search",
                "post /registers/{register}/statements", "get /registers/{register}/statements/overtaken",
                "get /registers/{register}/statements/overtaken.atom", "get /registers/{register}/statements/{number}",
                "get /registers/{register}/portfolio", "post /registers/{register}/portfolio",
                "get /registers/{register}/findings", "post /registers/{register}/findings/{finding}/handled",
                "get /registers/{register}/watch", "get /registers/{register}/watch.ics",
                "post /registers/{register}/entries", "get /registers/{register}/entries",
                "get /registers/{register}/streams/{stream}",
                "post /registers/{register}/audits", "get /registers/{register}/audits", "get /registers/{register}/audits/template.csv",
                "get /registers/{register}/audits/{audit}", "delete /registers/{register}/audits/{audit}",
                "get /registers/{register}/audits/{audit}/results", "get /registers/{register}/audits/{audit}/summary",
                "get /registers/{register}/audit-profiles", "put /registers/{register}/audit-profiles/{name}",
                "get /registers/{register}/audit-profiles/{name}", "delete /registers/{register}/audit-profiles/{name}",
                "post /registers/{register}/subscriptions", "get /registers/{register}/subscriptions",
                "get /registers/{register}/subscriptions/{subscription}", "delete /registers/{register}/subscriptions/{subscription}",
                "put /registers/{register}/subscriptions/{subscription}/secret",
                "get /registers/{register}/subscriptions/{subscription}/dead-letters",
                "post /registers/{register}/subscriptions/{subscription}/dead-letters/{delivery}",
                "get /registers/{register}/facilities",
                "get /registers/{register}/vocabulary", "get /registers/{register}/coverage", "post /registers/{register}/names",
                "get /registers/{register}/facilities/{facility}/words",
                "get /registers/{register}/tables", "put /registers/{register}/tables", "delete /registers/{register}/tables",
                "get /registers/{register}", "put /registers/{register}", "get /registers",
                "get /problems", "get /problems/{problem}", "get /schemas/entry.json", "get /health/live", "get /health/ready",
            ],
            ignoreOrder: true);
        foreach (var (route, operation) in operations)
        {
            operation["description"]!.GetValue<string>().Length.ShouldBeGreaterThan(20, route);
            foreach (var (status, response) in operation["responses"]!.AsObject())
                foreach (var (type, content) in response!["content"]!.AsObject().Where(c => c.Key != "application/pdf"))
                    (content!["example"] ?? content["examples"]).ShouldNotBeNull($"{route} {status} {type}");
        }
    }

    [Fact]
    public async Task Every_question_tells_which_coordinates_it_takes()
    {
        var document = await Get("/openapi/v1.json");

        foreach (var question in new[] { "rules", "timeline", "status", "no-basis" })
        {
            var parameters = document["paths"]![$"/registers/{{register}}/facilities/{{facility}}/{question}"]!["get"]!["parameters"]!.AsArray();
            parameters.Select(p => p!["name"]!.GetValue<string>()).ShouldContain("known");
            parameters.Select(p => p!["name"]!.GetValue<string>()).ShouldContain("recorded");
            parameters.Select(p => p!["name"]!.GetValue<string>()).ShouldContain("decided");
        }
    }

    [Fact]
    public async Task The_page_for_readers_shows_every_route_and_fetches_nothing_from_elsewhere()
    {
        var document = await Get("/openapi/v1.json");

        var page = await Page("/docs");

        foreach (var path in document["paths"]!.AsObject().Select(p => p.Key)) page.ShouldContain($"<code>{Method(document, path)} "
            + $"{path}</code>");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("https://cdn");
    }

    [Fact]
    public async Task The_type_of_every_problem_is_an_address_that_explains_it()
    {
        var problems = (await Get("/problems"))["problems"]!.AsArray();

        problems.Count.ShouldBeGreaterThan(15);
        foreach (var problem in problems)
        {
            var type = problem!["type"]!.GetValue<string>();
            var explained = await Get(type);
            explained["title"]!.GetValue<string>().ShouldBe(problem["title"]!.GetValue<string>());
            explained["meaning"]!.GetValue<string>().ShouldNotBeEmpty();
            (await Page(type)).ShouldContain($"<code>{type}</code>");
        }
    }

    [Fact]
    public async Task The_rules_that_entries_are_refused_by_are_explained()
    {
        var explained = await Get("/problems/entries-refused");

        explained["rules"]!["unknown-name"]!.GetValue<string>().ShouldNotBeEmpty();
        (await Page("/problems/entries-refused")).ShouldContain("<code>unknown-name</code>");
    }

    private static string Method(JsonNode document, string path) => document["paths"]![path]!.AsObject().First().Key.ToUpperInvariant();

    private async Task<JsonNode> Get(string path) => await Register.Json(await shared.Host.Client.GetAsync(path, Cancellation),
        HttpStatusCode.OK);

    private async Task<string> Page(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        var response = await shared.Host.Client.SendAsync(request, Cancellation);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
