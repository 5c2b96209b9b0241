using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Regulations.EventStore.Schema;

/// <summary>What the schema that all registers share holds beside documents, and the application's rights in it.</summary>
internal sealed class CatalogSchema(PostgresqlMigrator migrator) : FeatureSchemaBase("catalog", migrator)
{
    public const string Name = "regulations";

    public override Type StorageType => typeof(CatalogSchema);

    public override IEnumerable<Type> DependentTypes() => [typeof(CatalogRegister), typeof(SchemaForm)];

    protected override IEnumerable<ISchemaObject> schemaObjects() =>
    [
        ProtectionKeys(),
        .. SubscriptionTables.All(),
        .. AuditTables.All(),
        new Grant("table", Name, "protection_keys", "select", "insert"),
        new Grant("schema", Name, Name, "usage"),
        new Grant("table", Name, "mt_doc_register", "select"),
        new Grant("table", Name, "mt_doc_schema_form", "select"),
    ];

    // The keys under which secrets of subscriptions are encrypted, unless they lie in a directory.
    private static Table ProtectionKeys()
    {
        var keys = new Table(PostgresqlProvider.Instance.Parse(Name, "protection_keys"));
        keys.AddColumn("name", "text").AsPrimaryKey();
        keys.AddColumn("xml", "text").NotNull();
        return keys;
    }
}

/// <summary>The application's rights to documents of a host's in the schema that all registers share.</summary>
/// <param name="document">The type of the documents.</param>
/// <param name="alias">What their table is named by.</param>
internal sealed class DocumentRights(Type document, string alias) : FeatureSchemaBase($"rights_{alias}", new PostgresqlMigrator())
{
    public override Type StorageType => typeof(DocumentRights);

    public override IEnumerable<Type> DependentTypes() => [document];

    protected override IEnumerable<ISchemaObject> schemaObjects() =>
        [new Grant("table", CatalogSchema.Name, $"mt_doc_{alias}", "select", "insert", "update", "delete")];
}
