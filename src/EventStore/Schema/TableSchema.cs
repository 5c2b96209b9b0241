using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Functions;
using Weasel.Postgresql.Tables;
using Weasel.Postgresql.Views;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The tables of a register that reports are made from. Every register has them; they are filled where that is asked for, so
/// that nobody needs the owner to ask for it.
/// </summary>
internal sealed class TableSchema(string schema)
{
    public const string Rules = "rules_in_force";
    public const string Facts = "facility_facts";
    public const string AsOf = "tables_as_of";
    public const string Kept = "tables_kept";
    public const string Due = "facilities_due";

    public IEnumerable<ISchemaObject> Objects() =>
    [
        KeptTable(), DueTable(), RulesTable(), FactsTable(),
        new ReplacedView(Named(AsOf), TableFunctions.AsOf(schema)),
        Function.ForSql(TableFunctions.PutDue(schema)),
        Function.ForSql(TableFunctions.KeepRows(schema)),
        .. TableComments.Of(Named(Rules), Named(Facts), Named(AsOf)),
        .. Grants(),
    ];

    // A row while the tables are kept: whoever writes to them holds a lock on it, whoever ends them takes it away.
    private Table KeptTable()
    {
        var table = new Table(Named(Kept));
        table.AddColumn("id", "integer").AsPrimaryKey();
        table.AddColumn("since", "timestamptz").NotNull();
        table.CheckConstraints.Add(new("tables_kept_once", "id = 1"));
        return table;
    }

    // The facilities whose rows are to be as of the entry "due" at least, and are as of "position". Where that is less, what
    // was recorded from "since" on is missing from them.
    private Table DueTable()
    {
        var table = new Table(Named(Due));
        table.AddColumn("facility", "text").AsPrimaryKey();
        table.AddColumn("since", "bigint").NotNull();
        table.AddColumn("due", "bigint").NotNull();
        table.AddColumn("position", "bigint").NotNull();
        table.Indexes.Add(new IndexDefinition("facilities_due_pending")
        {
            Columns = ["since",
            "facility"], Predicate = "due > \"position\""
        });
        return table;
    }

    private Table RulesTable()
    {
        var table = new Table(Named(Rules));
        table.AddColumn("facility", "text").NotNull();
        table.AddColumn("rule", "text").NotNull();
        table.AddColumn("instrument", "text");
        table.AddColumn("address", "text");
        table.AddColumn("version", "text").NotNull();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("rank", "integer").NotNull();
        table.AddColumn("citation", "text");
        table.AddColumn("title", "text").NotNull();
        table.AddColumn("text", "text");
        Timed(table);
        table.AddColumn("confidence", "text").NotNull();
        table.AddColumn("reservations", "text");
        table.AddColumn("position", "bigint").NotNull();
        table.Indexes.Add(ByPeriod("rules_in_force_by_period"));
        table.Indexes.Add(new IndexDefinition("rules_in_force_by_rule") { Columns = ["rule", "facility"] });
        return table;
    }

    private Table FactsTable()
    {
        var table = new Table(Named(Facts));
        table.AddColumn("facility", "text").NotNull();
        table.AddColumn("status", "text").NotNull();
        table.AddColumn("name", "text");
        table.AddColumn("kinds", "text[]").NotNull();
        table.AddColumn("municipality", "text");
        table.AddColumn("municipality_name", "text");
        table.AddColumn("operator", "text");
        table.AddColumn("attributes", "jsonb").NotNull();
        Timed(table);
        table.AddColumn("reservations", "text");
        table.AddColumn("position", "bigint").NotNull();
        table.Indexes.Add(ByPeriod("facility_facts_by_period"));
        return table;
    }

    private static void Timed(Table table)
    {
        table.AddColumn("period", "tsrange").NotNull();
        table.AddColumn("starts_at", "timestamptz");
        table.AddColumn("ends_at", "timestamptz");
    }

    private static IndexDefinition ByPeriod(string name) => new(name) { Columns = ["facility", "period"], Method = IndexMethod.gist };

    private IEnumerable<ISchemaObject> Grants() =>
    [
        new Grant("table", schema, Kept, "select", "insert", "update", "delete"),
        new Grant("table", schema, Due, "select", "insert", "update", "delete"),
        new Grant("table", schema, Rules, "select", "insert", "delete"),
        new Grant("table", schema, Facts, "select", "insert", "delete"),
        new Grant("table", schema, AsOf, "select"),
        Reading("schema", schema, "usage"),
        Reading("table", Rules, "select"),
        Reading("table", Facts, "select"),
        Reading("table", AsOf, "select"),
    ];

    private Grant Reading(string kind, string name, string right) => new(kind, schema, name, right) { Role = ApplicationRole.Reader };

    private DbObjectName Named(string name) => PostgresqlProvider.Instance.Parse(schema, name);
}

/// <summary>A view that is replaced where it differs: dropped and made anew it would lose the rights given to it.</summary>
file sealed class ReplacedView(DbObjectName name, string sql) : View(name, sql)
{
    public override void WriteCreateStatement(Migrator migrator, TextWriter writer) =>
        writer.WriteLine($"CREATE OR REPLACE VIEW {Identifier.QualifiedName} AS {ViewSql.TrimEnd(';')};");
}
