using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>A register of a host under test, spoken to over HTTP.</summary>
internal sealed class Register(HttpClient client, string name)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Register> Made(HostUnderTest host, string name = "dk")
    {
        var made = await host.Client.PutAsJsonAsync($"/registers/{name}", new { title = "Danmark" }, Cancellation);
        made.EnsureSuccessStatusCode();
        return new(host.Client, name);
    }

    public string Name => name;

    /// <summary>The same register, by way of another host.</summary>
    public Register By(HostUnderTest host) => new(host.Client, name);

    public Task<HttpResponseMessage> Post(string lines, string query = "", string? recordedBy = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/registers/{name}/entries{query}")
        {
            Content = new StringContent(lines, Encoding.UTF8, "application/x-ndjson"),
        };
        if (recordedBy is not null) request.Headers.Add("X-Recorded-By", recordedBy);
        return client.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> Send(HttpContent entries, CancellationToken? cancellation = null) =>
        client.PostAsync($"/registers/{name}/entries", entries, cancellation ?? Cancellation);

    /// <summary>Records entries that are accepted.</summary>
    public async Task<JsonNode> Record(params IEnumerable<string> lines)
    {
        var response = await Post(string.Join('\n', lines));
        return await Json(response, System.Net.HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync($"/registers/{name}{path}", Cancellation);

    /// <param name="request">Whose address begins within the register.</param>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new($"/registers/{name}{request.RequestUri}", UriKind.Relative);
        return client.SendAsync(request, Cancellation);
    }

    public async Task<JsonNode> Ask(string path) => await Json(await Get(path), System.Net.HttpStatusCode.OK);

    public Task<HttpResponseMessage> PostJson(string path, string json) =>
        client.PostAsync($"/registers/{name}{path}", new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);

    /// <summary>Asks as one who expects to be refused.</summary>
    public async Task<JsonNode> Problem(string path, System.Net.HttpStatusCode status = System.Net.HttpStatusCode.BadRequest) =>
        await Problem(await Get(path), status);

    public static async Task<JsonNode> Problem(HttpResponseMessage response, System.Net.HttpStatusCode status)
    {
        var problem = await Json(response, status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem["status"]!.GetValue<int>().ShouldBe((int)status);
        problem["title"]!.GetValue<string>().ShouldNotBeEmpty();
        problem["detail"]!.GetValue<string>().ShouldNotBeEmpty();
        return problem;
    }

    public static async Task<JsonNode> Json(HttpResponseMessage response, System.Net.HttpStatusCode expected)
    {
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(expected, body);
        return JsonNode.Parse(body)!;
    }
}
