using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Regulations.Testing;
using Weasel.Core;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class MigrationTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_database_set_it_up_together()
    {
        var empty = PostgresServer.ConnectionsOf(await PostgresServer.CreateDatabase());

        var hosts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Registers.Connect(empty, TimeProvider.System)));
        var results = await Task.WhenAll(hosts.Select(host => host.Create(RegisterName.Parse("dk"), "Danmark")));

        results.Count(result => result is CreateResult.Created).ShouldBe(1);
        results.Count(result => result is CreateResult.Existed).ShouldBe(5);
        for (var n = 0; n < hosts.Length; n++)
            (await (await hosts[n].Open(RegisterName.Parse("dk")))!.Append(n, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
        await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task What_has_been_set_up_differs_in_nothing_from_what_is_wanted()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));
        await using var owner = NpgsqlDataSource.Create(database.ConnectionString);
        await using var register = RegisterStore.Make(schema, owner);
        await using var catalog = CatalogStore.Make(owner);

        var migration = await register.Storage.CreateMigrationAsync();
        migration.Difference.ShouldBe(SchemaPatchDifference.None,
            string.Join('\n', migration.Deltas.Where(d => d.Difference != SchemaPatchDifference.None).Select(d =>
                d.SchemaObject.Identifier.ToString())));
        (await catalog.Storage.CreateMigrationAsync()).Difference.ShouldBe(SchemaPatchDifference.None);
    }

    [Fact]
    public async Task A_schema_that_has_lost_something_gets_it_back_when_its_form_is_looked_at()
    {
        var (_, schema) = await database.EmptyRegister();
        await database.Execute(
            $"""
            drop trigger refuses_delete on {schema}.mt_events;
            alter table {schema}.mt_events disable trigger refuses_update;
            revoke insert on {schema}.mt_events from regulations_app;
            update regulations.mt_doc_schema_form set data = data || '{"{"}"Hash": "other"{"}"}' where id = '{schema}'
            """);

        await using var again = await Registers.Connect(database.Connections, TimeProvider.System);

        await using var owner = NpgsqlDataSource.Create(database.ConnectionString);
        await using var store = RegisterStore.Make(schema, owner);
        (await store.Storage.CreateMigrationAsync()).Difference.ShouldBe(SchemaPatchDifference.None);
    }

    [Fact]
    public async Task A_host_without_the_owner_reads_and_writes_and_makes_no_register()
    {
        var (log, _) = await database.EmptyRegister();
        var application = database.Connections with { Owner = null };

        await using var registers = await Registers.Connect(application, TimeProvider.System);

        (await (await registers.Open(log.Register))!.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
        (await registers.Create(RegisterName.Parse("unmade"), "Test")).ShouldBeOfType<CreateResult.NeedsOwner>();
        (await registers.Create(log.Register, "Test")).ShouldBeOfType<CreateResult.Existed>();
    }

    [Fact]
    public async Task A_host_without_the_owner_on_an_empty_database_says_what_the_owner_must_run()
    {
        var application = PostgresServer.ConnectionsOf(await PostgresServer.CreateDatabase()) with { Owner = null };

        var refusal = await Should.ThrowAsync<SchemaException>(() => Registers.Connect(application, TimeProvider.System));

        refusal.Message.ShouldContain("regulations migrate");
    }

    [Fact]
    public async Task An_owner_who_may_not_create_schemas_is_told_what_an_administrator_must_grant()
    {
        var user = await UserOfAnEmptyDatabase();

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(new(user.ConnectionString, user.ConnectionString), TimeProvider.System));

        refusal.Message.ShouldContain($"grant create on database \"{user.Database}\" to \"{user.Username}\"");
    }

    [Fact]
    public async Task An_owner_who_is_no_superuser_keeps_registers()
    {
        var user = await UserOfAnEmptyDatabase("grant create on database {1} to {0}");
        var application = PostgresServer.ConnectionsOf(user.ConnectionString).Application;

        await using var registers = await Registers.Connect(new(application, user.ConnectionString), TimeProvider.System);
        await registers.Create(RegisterName.Parse("dk"), "Danmark");
        var log = (await registers.Open(RegisterName.Parse("dk"))).ShouldNotBeNull();

        (await log.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
        await using var import = await log.BeginImport();
        await import.Write(Events("b"));
        (await import.Commit()).Position.ShouldBe(2);
    }

    [Fact]
    public async Task Registers_of_an_older_form_are_refused_by_name()
    {
        var old = await PostgresServer.CreateDatabase();
        await LogDatabase.Execute(
            old,
            """
            create schema regulations;
            create table regulations.applied_scripts (name text primary key);
            create table regulations.registers (name text primary key, title text not null);
            insert into regulations.registers values ('dk', 'Danmark'), ('training', 'Øvelser');
            """);

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(PostgresServer.ConnectionsOf(old), TimeProvider.System));

        refusal.Message.ShouldContain("dk, training");
        refusal.Message.ShouldContain("regulations export");
        refusal.Message.ShouldContain("audits, subscriptions and PDFs");
    }

    private static async Task<NpgsqlConnectionStringBuilder> UserOfAnEmptyDatabase(string grants = "")
    {
        var user = new NpgsqlConnectionStringBuilder(await PostgresServer.CreateDatabase()) { Pooling = false };
        (user.Username, user.Password) = ($"{user.Database}_user_{Guid.NewGuid():n}", "secret");
        await LogDatabase.Execute(
            await PostgresServer.Administration,
            $"create role {user.Username} login password 'secret'; {string.Format(null, grants, user.Username, user.Database)}");
        return user;
    }
}
