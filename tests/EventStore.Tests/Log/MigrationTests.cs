using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class MigrationTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_database_set_it_up_together()
    {
        var connectionString = (await database.Empty()).ConnectionString;

        var hosts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Registers.Connect(connectionString, TimeProvider.System)));
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
        var user = await database.EmptyForUser(memberOfTheApplication: true);

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(user.ConnectionString, TimeProvider.System));

        refusal.Message.ShouldContain($"grant create on database \"{user.Database}\" to \"{user.Username}\"");
    }

    [Fact]
    public async Task A_user_who_may_not_take_on_the_applications_role_is_told_what_an_administrator_must_grant()
    {
        var user = await database.EmptyForUser(memberOfTheApplication: false);

        var refusal = await Should.ThrowAsync<SchemaException>(
            () => Registers.Connect(user.ConnectionString, TimeProvider.System));

        refusal.Message.ShouldContain($"grant regulations_app to \"{user.Username}\"");
    }
}
