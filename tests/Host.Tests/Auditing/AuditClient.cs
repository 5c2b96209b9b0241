using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>Audits of a register of a host, over HTTP.</summary>
internal sealed class AuditClient(HostUnderTest host, string register = "dk")
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Columns => "case,facility,at,decided,activity,fact.relation,fact.residentAge,outcome,remarks\n";

    public Task<HttpResponseMessage> Post(string list, string query = "", string type = "text/csv") =>
        Post(Encoding.UTF8.GetBytes(list), query, type);

    public async Task<HttpResponseMessage> Post(byte[] list, string query = "", string type = "text/csv")
    {
        var content = new ByteArrayContent(list);
        content.Headers.ContentType = new(type);
        return await host.Client.PostAsync($"/registers/{register}/audits{query}", content, Cancellation);
    }

    /// <summary>Makes an audit; its number.</summary>
    public async Task<long> Make(string list, string query = "", string type = "text/csv") =>
        (await Register.Json(await Post(list, query, type), HttpStatusCode.Accepted))["audit"]!.GetValue<long>();

    public async Task<JsonNode> Ended(long audit)
    {
        while (true)
        {
            var stands = await Register.Json(
                await host.Client.GetAsync($"/registers/{register}/audits/{audit}?wait=60", Cancellation), HttpStatusCode.OK);
            if (stands["state"]!.GetValue<string>() is "finished" or "cancelled" or "failed") return stands;
        }
    }

    public async Task<string> Results(long audit, string query = "") => await Text($"/registers/{register}/audits/{audit}/results{query}");

    public async Task<List<JsonNode>> ResultsOf(string list, string type = "text/csv")
    {
        var audit = await Make(list, type: type);
        (await Ended(audit))["state"]!.GetValue<string>().ShouldBe("finished");
        return [.. (await Results(audit)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];
    }

    public async Task<JsonNode> Summary(long audit) => JsonNode.Parse(await Text($"/registers/{register}/audits/{audit}/summary"))!;

    public async Task<HttpResponseMessage> Delete(long audit) =>
        await host.Client.DeleteAsync($"/registers/{register}/audits/{audit}", Cancellation);

    public async Task<HttpResponseMessage> Get(string path) =>
        await host.Client.GetAsync($"/registers/{register}/audits{path}", Cancellation);

    private async Task<string> Text(string path)
    {
        var response = await host.Client.GetAsync(path, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }
}
