using System.Data.Common;
using Weasel.Core;
using Weasel.Postgresql;
using DbCommandBuilder = Weasel.Core.DbCommandBuilder;

namespace Regulations.EventStore.Schema;

/// <summary>Rights of a role, unless named the application's, on one object; what it had before on the object goes.</summary>
/// <param name="kind"><c>table</c>, <c>sequence</c> or <c>schema</c>, as PostgreSQL names it in GRANT.</param>
/// <param name="schema">Where the object lies; of a schema, its own name.</param>
/// <param name="name">Of the object within the schema; of a schema, its own name.</param>
/// <param name="rights">Such as <c>select</c>.</param>
internal sealed class Grant(string kind, string schema, string name, params string[] rights) : ISchemaObject
{
    public string Role { get; init; } = ApplicationRole.Name;

    /// <summary>PostgreSQL knows no such object: the name serves to compare schemas alone, and stays within what names may be
    /// long.</summary>
    public DbObjectName Identifier => PostgresqlProvider.Instance.Parse(
        schema, $"grant_{kind}_{(kind == "schema" ? "itself" : name)}{(Role == ApplicationRole.Name ? string.Empty : $"_to_{Role}")}");

    private string On => kind == "schema" ? schema : $"{schema}.{name}";

    public void WriteCreateStatement(Migrator migrator, TextWriter writer)
    {
        WriteDropStatement(migrator, writer);
        writer.WriteLine($"GRANT {string.Join(", ", rights)} ON {kind} {On} TO {Role};");
    }

    public void WriteDropStatement(Migrator rules, TextWriter writer) =>
        writer.WriteLine($"REVOKE ALL ON {kind} {On} FROM {Role};");

    public void ConfigureQueryCommand(DbCommandBuilder builder) => builder.Append(
        $"select {string.Join(" and ", rights.Select(Has))};");

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
    {
        await reader.ReadAsync(ct);
        var isGranted = !await reader.IsDBNullAsync(0, ct) && reader.GetBoolean(0);
        return new SchemaObjectDelta(this, isGranted ? SchemaPatchDifference.None : SchemaPatchDifference.Create);
    }

    public IEnumerable<DbObjectName> AllNames() => [Identifier];

    // Null where the object is not there yet.
    private string Has(string right) =>
        $"has_{kind}_privilege('{Role}', to_reg{(kind == "schema" ? "namespace" : "class")}('{On}'), '{right}')";
}
