using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Regulations.Testing;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class MigrationTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_database_set_it_up_together()
    {
        var empty = await PostgresServer.CreateDatabase();

        var hosts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Registers.Connect(empty, TimeProvider.System)));
        var results = await Task.WhenAll(hosts.Select(host => host.Create(RegisterName.Parse("dk"), "Danmark")));

        results.Count(result => result is CreateResult.Created).ShouldBe(1);
        results.Count(result => result is CreateResult.Existed).ShouldBe(5);
        for (var n = 0; n < hosts.Length; n++)
            (await (await hosts[n].Open(RegisterName.Parse("dk")))!.Append(n, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
        await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));
        var scripts = $"select string_agg(name || applied_at::text, ',' order by name) from {schema}.applied_scripts";
        var before = await database.Execute(scripts);

        await using var again = await Registers.Connect(database.ConnectionString, TimeProvider.System);

        (await database.Execute(scripts)).ShouldBe(before);
        (await (await again.Open(log.Register))!.All()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_user_who_may_not_create_schemas_is_told_what_an_administrator_must_grant()
    {
        var user = await UserOfAnEmptyDatabase("grant regulations_app to {0}");

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(user.ConnectionString, TimeProvider.System));

        refusal.Message.ShouldContain($"grant create on database \"{user.Database}\" to \"{user.Username}\"");
    }

    [Fact]
    public async Task A_user_who_may_not_take_on_the_applications_role_is_told_what_an_administrator_must_grant()
    {
        var user = await UserOfAnEmptyDatabase("grant create on database {1} to {0}");

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(user.ConnectionString, TimeProvider.System));

        refusal.Message.ShouldContain($"grant regulations_app to \"{user.Username}\"");
    }

    [Fact]
    public async Task A_user_who_is_no_superuser_but_was_granted_both_keeps_registers()
    {
        var user = await UserOfAnEmptyDatabase("grant regulations_app to {0}; grant create on database {1} to {0}");

        await using var registers = await Registers.Connect(user.ConnectionString, TimeProvider.System);
        await registers.Create(RegisterName.Parse("dk"), "Danmark");
        var log = (await registers.Open(RegisterName.Parse("dk"))).ShouldNotBeNull();

        (await log.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
        await using var import = await log.BeginImport();
        await import.Write(Events("b"));
        (await import.Commit()).Position.ShouldBe(2);
    }

    private static async Task<NpgsqlConnectionStringBuilder> UserOfAnEmptyDatabase(string grants)
    {
        var user = new NpgsqlConnectionStringBuilder(await PostgresServer.CreateDatabase()) { Pooling = false };
        (user.Username, user.Password) = ($"{user.Database}_user_{Guid.NewGuid():n}", "secret");
        await LogDatabase.Execute(
            await PostgresServer.Administration,
            $"create role {user.Username} login password 'secret'; {string.Format(null, grants, user.Username, user.Database)}");
        return user;
    }
}
