using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Auditing;

/// <summary>A host of registers in a process of its own (tests/ClusterHost), so that it can be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private HostProcess(Process process, string address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<HostProcess> Serving(string connectionString)
    {
        var connections = Testing.PostgresServer.ConnectionsOf(connectionString);
        var program = Path.Combine(AppContext.BaseDirectory, "Regulations.ClusterHost");
        var process = Process.Start(new ProcessStartInfo(program, ["serve", connections.Application, connections.Owner!])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var address = await process.StandardOutput.ReadLineAsync(Cancellation) ?? throw new InvalidOperationException(
            "The host ended before it answered.");
        return new(process, address);
    }

    public async Task<long> MakeAudit(string list)
    {
        var made = await _client.PostAsync("/registers/dk/audits", new StringContent(list, Encoding.UTF8, "text/csv"), Cancellation);
        return (await made.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["audit"]!.GetValue<long>();
    }

    /// <summary>SIGKILL, once part of the audit is done and part is not.</summary>
    public async Task KilledWhenUnderWay(long audit)
    {
        while ((await _client.GetFromJsonAsync<JsonNode>($"/registers/dk/audits/{audit}", Cancellation))!["done"]!.GetValue<long>() == 0)
        {
            // Asked again until it is so.
        }

        _process.Kill();
        await _process.WaitForExitAsync(Cancellation);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _client.Dispose();
    }
}
