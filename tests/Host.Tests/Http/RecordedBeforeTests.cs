using System.Net;
using System.Text;
using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>What the log holds is read and given again, although it would be refused today.</summary>
public sealed class RecordedBeforeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"entry":"e1","type":"area.defined","area":"DK","kind":"country","name":"Danmark","note":"Set 01.05.20 1400"}""")]
    [InlineData("""{"entry":"e1","type":"facility.changed","facility":"f","from":"2020-01-01","attributes":{"01/05/20 1400":true}}""")]
    [InlineData("""{"entry":"e1","type":"area.defined","area":"..","kind":"country","name":"Danmark"}""", "name-form")]
    public async Task A_register_opens_with_what_is_refused_since(string entry, string rule = "personal-number")
    {
        var connection = await PostgresServer.CreateDatabase();
        await Hold(connection, entry);

        await using var host = await HostUnderTest.Start(connection);
        var held = await host.Client.GetStringAsync("/registers/dk/entries", Cancellation);

        held.ShouldContain("\"e1\"");
        var anew = await new Register(host.Client, "dk").Post(entry.Replace("e1", "e2", StringComparison.Ordinal));
        (await Register.Problem(anew, HttpStatusCode.UnprocessableEntity))["errors"]!.AsArray()
            .ShouldContain(e => e!["rule"]!.GetValue<string>() == rule);
    }

    private static async Task Hold(string connection, string entry)
    {
        await using var registers = await EventStore.Registers.Connect(
            PostgresServer.ConnectionsOf(connection), TimeProvider.System, cancellation: Cancellation);
        await registers.Create(RegisterName.Parse("dk"), "Danmark", cancellation: Cancellation);
        var log = (await registers.Open(RegisterName.Parse("dk"), Cancellation)).ShouldNotBeNull();
        await log.Append(0, [new("area/DK", "area.defined", "registrar", Encoding.UTF8.GetBytes(entry))], Cancellation);
    }
}
