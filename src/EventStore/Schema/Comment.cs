using System.Data.Common;
using Weasel.Core;
using Weasel.Postgresql;
using DbCommandBuilder = Weasel.Core.DbCommandBuilder;

namespace Regulations.EventStore.Schema;

/// <summary>What a table or view, or a column of one, says of itself to whoever opens it.</summary>
/// <param name="kind"><c>table</c> or <c>view</c>.</param>
/// <param name="relation">The table or view.</param>
/// <param name="column">Null: of the relation itself.</param>
/// <param name="text">In words.</param>
internal sealed class Comment(string kind, DbObjectName relation, string? column, string text) : ISchemaObject
{
    public DbObjectName Identifier { get; } =
        PostgresqlProvider.Instance.Parse(relation.Schema, $"comment_{relation.Name}{(column is null ? string.Empty : $"_{column}")}");

    private string On => column is null ? $"{kind} {relation.QualifiedName}" : $"column {relation.QualifiedName}.{column}";

    private string Quoted => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void WriteCreateStatement(Migrator migrator, TextWriter writer) => writer.WriteLine($"COMMENT ON {On} IS {Quoted};");

    public void WriteDropStatement(Migrator rules, TextWriter writer) => writer.WriteLine($"COMMENT ON {On} IS NULL;");

    public void ConfigureQueryCommand(DbCommandBuilder builder) => builder.Append(
        $"select {(column is null ? "obj_description" : "col_description")}(to_regclass('{relation.QualifiedName}')::oid, "
        + $"{(column is null ? "'pg_class'" : Number(column))}) = {Quoted};");

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
    {
        await reader.ReadAsync(ct);
        var says = !await reader.IsDBNullAsync(0, ct) && reader.GetBoolean(0);
        return new SchemaObjectDelta(this, says ? SchemaPatchDifference.None : SchemaPatchDifference.Create);
    }

    public IEnumerable<DbObjectName> AllNames() => [Identifier];

    private string Number(string named) =>
        $"(select attnum::int from pg_attribute where attrelid = to_regclass('{relation.QualifiedName}') and attname = '{named}')";
}
