using System.Text.Json;

namespace Regulations.Cli.Auditing;

/// <summary>Waits for an audit, telling now and then how far it is.</summary>
internal static class AuditWaiting
{
    private const int SecondsBetween = 5;

    public static async Task<JsonElement> ForTheEnd(HostConnection host, string audit, CancellationToken cancellation)
    {
        while (true)
        {
            var reply = await host.Get($"{audit}?wait={SecondsBetween}", cancellation);
            reply.ThrowUnlessGood();
            var stands = reply.Json;
            if (stands.Text("state") is not ("created" or "running")) return stands;
            Console.Error.WriteLine($"{stands.Text("done")} of {stands.Text("decisions")} decisions are done.");
        }
    }
}
