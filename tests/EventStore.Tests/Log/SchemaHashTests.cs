using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Weasel.Postgresql;

namespace Regulations.EventStore.Tests.Log;

public sealed class SchemaHashTests
{
    [Fact]
    public void The_order_in_which_objects_are_listed_does_not_count()
    {
        using var nowhere = NpgsqlDataSource.Create("Host=nowhere");
        using var store = CatalogStore.Make(nowhere);
        var objects = store.Storage.AllObjects().ToList();

        SchemaHash.Of("regulations", Enumerable.Reverse(objects), new PostgresqlMigrator())
            .ShouldBe(SchemaHash.Of("regulations", objects, new PostgresqlMigrator()));
        SchemaHash.Of("regulations", objects.Skip(1), new PostgresqlMigrator())
            .ShouldNotBe(SchemaHash.Of("regulations", objects, new PostgresqlMigrator()));
    }

    [Fact]
    public void The_schemas_of_all_registers_have_one_form()
    {
        using var nowhere = NpgsqlDataSource.Create("Host=nowhere");
        using var one = RegisterStore.Make("register_dk", nowhere);
        using var other = RegisterStore.Make("register_training_2", nowhere);

        SchemaHash.Of("register_dk", one.Storage.AllObjects(), new PostgresqlMigrator())
            .ShouldBe(SchemaHash.Of("register_training_2", other.Storage.AllObjects(), new PostgresqlMigrator()));
        one.Storage.AllObjects().Select(made => made.Identifier.Name).ShouldContain("append_events");
    }
}
