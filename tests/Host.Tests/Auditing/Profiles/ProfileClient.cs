using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing.Profiles;

/// <summary>Audit profiles of a register of a host, over HTTP.</summary>
internal sealed class ProfileClient(HostUnderTest host, string register = "dk")
{
    /// <summary>A profile of the lists in <see cref="ProfiledAuditTests"/>.</summary>
    public const string Mapping = """
        {
          "encoding": "windows-1252", "separator": "semicolon", "dates": "dd-mm-yyyy", "decimals": "comma",
          "case": "Sagsnr.",
          "facility": { "column": "Tilbud", "by": "name" },
          "at": { "column": "Besøgsdato", "timeColumn": "Kl." },
          "decided": { "column": "Afgjort" },
          "activity": { "column": "Emne", "values": { "Besøg hos beboer": "visit" } },
          "outcome": { "column": "Udfald", "values": { "afslået": "refused", "imødekommet": "allowed" } },
          "facts": { "residentAge": { "column": "Alder" } }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<HttpResponseMessage> Put(string name, string mapping, string? recordedBy = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Path(name))
        {
            Content = new StringContent(mapping, Encoding.UTF8, "application/json"),
        };
        if (recordedBy is not null) request.Headers.Add("X-Recorded-By", recordedBy);
        return await host.Client.SendAsync(request, Cancellation);
    }

    public async Task<HttpResponseMessage> Get(string name) => await host.Client.GetAsync(Path(name), Cancellation);

    public async Task<HttpResponseMessage> Delete(string name) => await host.Client.DeleteAsync(Path(name), Cancellation);

    public async Task<JsonNode> List() => await Register.Json(
        await host.Client.GetAsync($"/registers/{register}/audit-profiles", Cancellation), HttpStatusCode.OK);

    private string Path(string name) => $"/registers/{register}/audit-profiles/{Uri.EscapeDataString(name)}";
}
