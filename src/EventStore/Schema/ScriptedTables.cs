using System.Data.Common;
using System.Reflection;
using Weasel.Core;
using Weasel.Postgresql;
using DbCommandBuilder = Weasel.Core.DbCommandBuilder;

namespace Regulations.EventStore.Schema;

/// <summary>Tables beside the log that a script in this assembly makes together, where the first of them is missing.</summary>
/// <param name="schema">Where they lie; the script names it <c>{schema}</c>.</param>
/// <param name="script">The script's name.</param>
/// <param name="first">The table whose presence tells that the script was run.</param>
internal sealed class ScriptedTables(string schema, string script, string first) : ISchemaObject
{
    public DbObjectName Identifier { get; } = PostgresqlProvider.Instance.Parse(schema, first);

    public void WriteCreateStatement(Migrator migrator, TextWriter writer)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!);
        writer.WriteLine(text.ReadToEnd().Replace("{schema}", schema, StringComparison.Ordinal));
    }

    public void WriteDropStatement(Migrator rules, TextWriter writer) =>
        writer.WriteLine($"DROP TABLE IF EXISTS {schema}.{first} CASCADE;");

    public void ConfigureQueryCommand(DbCommandBuilder builder) =>
        builder.Append($"select to_regclass('{schema}.{first}') is not null;");

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
    {
        await reader.ReadAsync(ct);
        return new SchemaObjectDelta(this, reader.GetBoolean(0) ? SchemaPatchDifference.None : SchemaPatchDifference.Create);
    }

    public IEnumerable<DbObjectName> AllNames() => [Identifier];
}
