using System.Data.Common;
using Weasel.Core;
using Weasel.Postgresql;
using DbCommandBuilder = Weasel.Core.DbCommandBuilder;

namespace Regulations.EventStore.Schema;

/// <summary>A trigger that fires always, also where triggers are switched off for replication.</summary>
/// <param name="table">Where it lies.</param>
/// <param name="name">Of the trigger.</param>
/// <param name="definition">All after <c>CREATE TRIGGER name</c>, as <c>pg_get_triggerdef</c> prints it.</param>
internal sealed class Trigger(DbObjectName table, string name, string definition) : ISchemaObject
{
    public DbObjectName Identifier { get; } = PostgresqlProvider.Instance.Parse(table.Schema, name);

    private string Created => $"CREATE TRIGGER {name} {definition}";

    public void WriteCreateStatement(Migrator migrator, TextWriter writer)
    {
        WriteDropStatement(migrator, writer);
        writer.WriteLine($"{Created};");
        writer.WriteLine($"ALTER TABLE {table.QualifiedName} ENABLE ALWAYS TRIGGER {name};");
    }

    public void WriteDropStatement(Migrator rules, TextWriter writer) =>
        writer.WriteLine($"DROP TRIGGER IF EXISTS {name} ON {table.QualifiedName};");

    public void ConfigureQueryCommand(DbCommandBuilder builder) => builder.Append(
        $"select pg_get_triggerdef(oid), tgenabled = 'A' from pg_trigger "
        + $"where tgrelid = to_regclass('{table.QualifiedName}') and tgname = '{name}';");

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
    {
        var difference = SchemaPatchDifference.Create;
        while (await reader.ReadAsync(ct))
            if (reader.GetString(0) == Created && reader.GetBoolean(1))
                difference = SchemaPatchDifference.None;
        return new SchemaObjectDelta(this, difference);
    }

    public IEnumerable<DbObjectName> AllNames() => [Identifier];
}
