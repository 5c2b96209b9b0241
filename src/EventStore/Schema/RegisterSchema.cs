using JasperFx.Events;
using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using Weasel.Postgresql.Functions;
using Weasel.Postgresql.Tables;

namespace Regulations.EventStore.Schema;

/// <summary>
/// What a register's schema holds beside Marten's tables: the write lock, what keeps events from being changed, statements'
/// PDFs, the tables that reports are made from, and the rights of the application and of those who read these tables.
/// </summary>
internal sealed class RegisterSchema(string schema, PostgresqlMigrator migrator) : FeatureSchemaBase("register", migrator)
{
    private readonly DbObjectName _events = PostgresqlProvider.Instance.Parse(schema, "mt_events");

    public override Type StorageType => typeof(RegisterSchema);

    public override IEnumerable<Type> DependentTypes() => [typeof(IEvent)];

    protected override IEnumerable<ISchemaObject> schemaObjects() =>
    [
        new Grant("schema", schema, schema, "usage"),
        .. Functions(),
        .. Triggers(),
        .. Tables(),
        .. Grants(),
        .. new TableSchema(schema).Objects(),
    ];

    private IEnumerable<ISchemaObject> Functions() =>
    [
        Function.ForSql(WriteLockFunctions.TakeWriteLock(schema)),
        Function.ForSql(WriteLockFunctions.AppendEvents(schema)),
        Function.ForSql(WriteLockFunctions.RefuseChange(schema)),
        Function.ForSql(WriteLockFunctions.RequireWriteLock(schema)),
        Function.ForSql(WriteLockFunctions.DropTombstone(schema)),
    ];

    private IEnumerable<ISchemaObject> Triggers() =>
    [
        Refusing("DELETE"),
        Refusing("TRUNCATE"),
        Refusing("UPDATE"),
        new Trigger(_events, "requires_write_lock",
            $"BEFORE INSERT ON {schema}.mt_events FOR EACH STATEMENT EXECUTE FUNCTION {schema}.require_write_lock()"),
        new Trigger(_events, "without_tombstones",
            $"BEFORE INSERT ON {schema}.mt_events FOR EACH ROW WHEN (((new.type)::text = 'tombstone'::text)) "
            + $"EXECUTE FUNCTION {schema}.drop_tombstone()"),
    ];

    private IEnumerable<ISchemaObject> Tables()
    {
        var pdfs = new Table(PostgresqlProvider.Instance.Parse(schema, "statement_pdfs"));
        pdfs.AddColumn("statement", "text").AsPrimaryKey();
        pdfs.AddColumn("language", "text").AsPrimaryKey();
        pdfs.AddColumn("body", "bytea").NotNull();
        pdfs.CheckConstraints.Add(new("statement_pdfs_language", "language = ANY (ARRAY['da'::text, 'en'::text])"));
        return [pdfs];
    }

    private IEnumerable<ISchemaObject> Grants() =>
    [
        new Grant("table", schema, "mt_events", "select", "insert"),
        new Grant("table", schema, "mt_streams", "select", "insert", "update"),
        new Grant("sequence", schema, "mt_events_sequence", "usage", "select", "update"),
        new Grant("table", schema, "mt_event_progression", "select", "insert", "update", "delete"),
        new Grant("table", schema, "mt_event_projection_floors", "select", "insert", "update", "delete"),
        new Grant("table", schema, "mt_high_water_skips", "select", "insert", "update", "delete"),
        new Grant("table", schema, "statement_pdfs", "select", "insert"),
    ];

    private Trigger Refusing(string change)
    {
        var name = $"refuses_{change.ToLowerInvariant()}";
        return new(_events, name, $"BEFORE {change} ON {schema}.mt_events FOR EACH STATEMENT EXECUTE FUNCTION {schema}.refuse_change()");
    }
}
