using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using CascadeAction = Weasel.Postgresql.CascadeAction;

namespace Regulations.EventStore.Schema;

/// <summary>
/// Who wants to be told of statements overtaken, and what they are to be told, were told, and could not be told. They lie in
/// the schema that all registers share, beside the messages that walk them, so that both are stored in one transaction.
/// </summary>
internal static class SubscriptionTables
{
    private const string Schema = CatalogSchema.Name;

    public static IEnumerable<ISchemaObject> All() => [Subscriptions(), Followed(), Deliveries(), .. Grants()];

    // The selection is that of a portfolio; an empty list leaves its part open. What is recorded after the position is told of.
    private static Table Subscriptions()
    {
        var table = Named("subscriptions");
        table.AddColumn("register", "text").AsPrimaryKey();
        table.AddColumn("id", "bigint").AsPrimaryKey();
        table.AddColumn("url", "text").NotNull();
        table.AddColumn("secret", "bytea").NotNull();
        foreach (var part in (string[])["areas", "kinds", "operators", "facilities"]) table.AddColumn(part, "text[]").NotNull();
        table.AddColumn("position", "bigint").NotNull();
        table.AddColumn("created_at", "timestamptz").NotNull();
        // A subscription whose receiver answered that it is gone stays, so that whoever made it can see why nothing comes.
        table.AddColumn("ended_at", "timestamptz");
        table.AddColumn("ended_because", "text");
        return table;
    }

    // The last entry of each register whose overtaken statements have been put down. Whoever subscribes or puts down holds the
    // lock on its row until the commit, so that nothing falls between a new subscription and what is recorded after it.
    private static Table Followed()
    {
        var table = Named("deliveries_followed");
        table.AddColumn("register", "text").AsPrimaryKey();
        table.AddColumn("position", "bigint").NotNull();
        // The number of the last subscription made.
        table.AddColumn("subscription", "bigint").NotNull();
        return table;
    }

    private static Table Deliveries()
    {
        var table = Named("deliveries");
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("number", "bigserial").NotNull();
        table.AddColumn("register", "text").NotNull();
        table.AddColumn("subscription", "bigint").NotNull();
        table.ForeignKeys.Add(new ForeignKey("deliveries_of_subscription")
        {
            LinkedTable = PostgresqlProvider.Instance.Parse(Schema, "subscriptions"),
            ColumnNames = ["register", "subscription"],
            LinkedNames = ["register", "id"],
            OnDelete = CascadeAction.Cascade,
        });
        table.AddColumn("statement", "text").NotNull();
        table.AddColumn("position", "bigint").NotNull();
        table.AddColumn("state", "text").NotNull();
        table.AddColumn("attempts", "integer").NotNull();
        // The attempts after which it was put off; null while it was not.
        table.AddColumn("put_off_after", "integer");
        table.AddColumn("status", "integer");
        table.AddColumn("error", "text");
        table.AddColumn("ended_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("deliveries_by_state") { Columns = ["register", "subscription", "state", "number"] });
        return table;
    }

    private static IEnumerable<ISchemaObject> Grants() =>
    [
        new Grant("table", Schema, "subscriptions", "select", "insert", "update", "delete"),
        new Grant("table", Schema, "deliveries_followed", "select", "insert", "update"),
        new Grant("table", Schema, "deliveries", "select", "insert", "update"),
        new Grant("sequence", Schema, "deliveries_number_seq", "usage"),
    ];

    private static Table Named(string name) => new(PostgresqlProvider.Instance.Parse(Schema, name));
}
