using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;

namespace Regulations.EventStore.Schema;

/// <summary>The application's rights to documents of a host's in the schema that all registers share.</summary>
/// <param name="document">The type of the documents.</param>
/// <param name="alias">What their table is named by.</param>
internal sealed class DocumentRights(Type document, string alias) : FeatureSchemaBase($"rights_{alias}", new PostgresqlMigrator())
{
    public override Type StorageType => typeof(DocumentRights);

    public override IEnumerable<Type> DependentTypes() => [document];

    protected override IEnumerable<ISchemaObject> schemaObjects() =>
        [new Grant("table", Log.CatalogStore.Schema, $"mt_doc_{alias}", "select", "insert", "update", "delete")];
}
