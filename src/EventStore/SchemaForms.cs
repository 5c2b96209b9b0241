using Marten;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore;

/// <summary>The form each schema was last brought to, as the catalog notes it.</summary>
/// <param name="application">Connections to the catalog's database.</param>
internal sealed class SchemaForms(NpgsqlDataSource application)
{
    /// <summary>Notes one, under the owner.</summary>
    public static async Task Note(DocumentStore catalog, SchemaForm form, CancellationToken cancellation)
    {
        await using var session = catalog.LightweightSession();
        session.Store(form);
        await session.SaveChangesAsync(cancellation);
    }

    /// <summary>By the schema's name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> All(CancellationToken cancellation)
    {
        await using var command = application.CreateCommand($"select id, data ->> 'Hash' from {CatalogStore.Schema}.mt_doc_schema_form");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellation)) forms.Add(row.GetString(0), row.GetString(1));
        return forms;
    }

    /// <returns>Null where nothing is noted, or there is no catalog yet.</returns>
    public async Task<string?> Of(string schema, CancellationToken cancellation)
    {
        await using var command = application.CreateCommand(
            $"select data ->> 'Hash' from {CatalogStore.Schema}.mt_doc_schema_form where id = $1");
        command.Parameters.Add(new() { Value = schema });
        try
        {
            return (string?)await command.ExecuteScalarAsync(cancellation);
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.UndefinedTable
            or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.InsufficientPrivilege)
        {
            return null;
        }
    }
}
