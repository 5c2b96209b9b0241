using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;

namespace Regulations.EventStore.Schema;

/// <summary>The application's rights in the schema that all registers share.</summary>
internal sealed class CatalogSchema(PostgresqlMigrator migrator) : FeatureSchemaBase("catalog", migrator)
{
    public override Type StorageType => typeof(CatalogSchema);

    public override IEnumerable<Type> DependentTypes() => [typeof(Log.CatalogRegister), typeof(Log.SchemaForm)];

    protected override IEnumerable<ISchemaObject> schemaObjects() =>
    [
        new Grant("schema", Log.CatalogStore.Schema, Log.CatalogStore.Schema, "usage"),
        new Grant("table", Log.CatalogStore.Schema, "mt_doc_register", "select"),
        new Grant("table", Log.CatalogStore.Schema, "mt_doc_schema_form", "select"),
    ];
}
