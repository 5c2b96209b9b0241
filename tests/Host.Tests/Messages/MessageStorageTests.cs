using Npgsql;
using Regulations.Host.Hosting;
using Regulations.Testing;
using Weasel.Core;
using RegisterCatalog = Regulations.EventStore.Registers;

namespace Regulations.Host.Tests.Messages;

/// <summary>The owner makes the tables of messages; a host without the owner's connection uses them, and says who must make them.</summary>
public sealed class MessageStorageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_owner_made_differs_in_nothing_from_what_is_wanted()
    {
        var database = await PostgresServer.CreateDatabase();
        var storage = new MessageStorage(new());
        await using (await RegisterCatalog.Connect(
            PostgresServer.ConnectionsOf(database), TimeProvider.System, beside: storage, cancellation: Cancellation))
        {
        }

        await using var owner = NpgsqlDataSource.Create(database);
        await using var messages = await storage.Messages(owner);

        (await messages.Database.CreateMigrationAsync(Cancellation)).Difference.ShouldBe(SchemaPatchDifference.None);
    }

    [Fact]
    public async Task A_host_without_the_owner_starts_on_what_the_owner_made_and_no_other()
    {
        var connections = PostgresServer.ConnectionsOf(await PostgresServer.CreateDatabase());
        await using (await RegisterCatalog.Connect(connections, TimeProvider.System, cancellation: Cancellation))
        {
        }

        var starting = () => HostUnderTest.Start("Host=nowhere", s => s with { Connections = connections with { Owner = null } });
        (await starting.ShouldThrowAsync<Exception>()).Message.ShouldContain("regulations migrate");
        await using (await RegisterCatalog.Connect(
            connections, TimeProvider.System, beside: new MessageStorage(new()), cancellation: Cancellation))
        {
        }

        await using var host = await starting();
    }

    [Fact]
    public async Task The_script_holds_the_tables_of_messages() =>
        (await RegisterCatalog.Script(new MessageStorage(new()))).ShouldContain("wolverine.wolverine_queue_deliveries");
}
