using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Regulations.EventStore.Schema;

/// <summary>
/// Audits: lists of past decisions, judged under one position of a register's log. Input and results are kept in chunks of
/// whole lines, numbered from 0. A list is copied in under an id of its own, and its audit made when all of it is there: a list
/// that is refused uses up no audit's number. Profiles say how lists of a kind are to be read; an audit keeps what it used. A
/// list sent through the pages waits among the uploads until its maker has seen how it is read.
/// </summary>
internal static class AuditTables
{
    private const string Schema = CatalogSchema.Name;

    public static IEnumerable<ISchemaObject> All() => [Audits(), Inputs(), Results(), Counts(), Profiles(), Uploads(), .. Grants()];

    private static Table Audits()
    {
        var table = Numbered("audits", "id");
        table.AddColumn("list", "uuid").NotNull();
        table.AddColumn("name", "text");
        table.AddColumn("format", "text").NotNull();
        table.AddColumn("delimiter", "text").NotNull();
        table.AddColumn("columns", "text[]").NotNull();
        table.AddColumn("position", "bigint").NotNull();
        table.AddColumn("input_sha256", "bytea").NotNull();
        table.AddColumn("decisions", "bigint").NotNull();
        table.AddColumn("chunks", "integer").NotNull();
        table.AddColumn("state", "text").NotNull();
        // Of the chunks judged as far as there is no hole.
        table.AddColumn("chunks_done", "integer").NotNull();
        table.AddColumn("decisions_done", "bigint").NotNull();
        table.AddColumn("lines_refused", "bigint").NotNull();
        table.AddColumn("failure", "text");
        table.AddColumn("created_at", "timestamptz").NotNull();
        table.AddColumn("started_at", "timestamptz");
        table.AddColumn("ended_at", "timestamptz");
        // Null of audits made before they were kept.
        table.AddColumn("recorded_by", "text");
        // The name of the profile when the audit was made, and what it said then.
        table.AddColumn("profile", "text");
        table.AddColumn("mapping", "text");
        return table;
    }

    private static Table Inputs()
    {
        var table = new Table(PostgresqlProvider.Instance.Parse(Schema, "audit_inputs"));
        table.AddColumn("list", "uuid").AsPrimaryKey();
        table.AddColumn("chunk", "integer").AsPrimaryKey();
        table.AddColumn("first_line", "bigint").NotNull();
        table.AddColumn("body", "bytea").NotNull();
        return table;
    }

    private static Table Results()
    {
        var table = Numbered("audit_results", "audit");
        table.AddColumn("chunk", "integer").AsPrimaryKey();
        table.AddColumn("decisions", "integer").NotNull();
        table.AddColumn("refused", "integer").NotNull();
        table.AddColumn("body", "bytea").NotNull();
        return table;
    }

    private static Table Counts()
    {
        var table = Numbered("audit_counts", "audit");
        table.AddColumn("chunk", "integer").AsPrimaryKey();
        foreach (var part in (string[])["dimension", "key", "class"]) table.AddColumn(part, "text").AsPrimaryKey();
        table.AddColumn("decisions", "bigint").NotNull();
        return table;
    }

    private static Table Profiles()
    {
        var table = new Table(PostgresqlProvider.Instance.Parse(Schema, "audit_profiles"));
        table.AddColumn("register", "text").AsPrimaryKey();
        table.AddColumn("name", "text").AsPrimaryKey();
        table.AddColumn("mapping", "text").NotNull();
        table.AddColumn("recorded_by", "text").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        return table;
    }

    private static Table Uploads()
    {
        var table = new Table(PostgresqlProvider.Instance.Parse(Schema, "audit_uploads"));
        table.AddColumn("register", "text").AsPrimaryKey();
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("name", "text").NotNull();
        table.AddColumn("body", "bytea").NotNull();
        table.AddColumn("profile", "text");
        table.AddColumn("mapping", "text").NotNull();
        table.AddColumn("uploaded_at", "timestamptz").NotNull();
        return table;
    }

    private static IEnumerable<ISchemaObject> Grants() =>
    [
        new Grant("table", Schema, "audits", "select", "insert", "update"),
        new Grant("table", Schema, "audit_inputs", "select", "insert"),
        new Grant("table", Schema, "audit_results", "select", "insert"),
        new Grant("table", Schema, "audit_counts", "select", "insert"),
        new Grant("table", Schema, "audit_profiles", "select", "insert", "update", "delete"),
        new Grant("table", Schema, "audit_uploads", "select", "insert", "update", "delete"),
    ];

    private static Table Numbered(string name, string number)
    {
        var table = new Table(PostgresqlProvider.Instance.Parse(Schema, name));
        table.AddColumn("register", "text").AsPrimaryKey();
        table.AddColumn(number, "bigint").AsPrimaryKey();
        return table;
    }
}
