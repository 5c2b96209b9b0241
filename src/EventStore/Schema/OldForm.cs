using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>A database as versions before Marten kept it; this version does not read it.</summary>
internal static class OldForm
{
    /// <exception cref="SchemaException">Names the registers there, and says how they are carried over.</exception>
    public static async Task Refuse(NpgsqlConnection owner, CancellationToken cancellation)
    {
        if (!await IsThere(owner, cancellation)) return;
        var names = await Names(owner, cancellation);
        throw new SchemaException(
            $"The database \"{owner.Database}\" holds registers in the form of an older version: {string.Join(", ", names)}. "
            + "Export each with the executable of that version (regulations export --register NAME), and import the files into a "
            + "new database. An export does not carry when and by whom entries were recorded, nor audits, subscriptions and PDFs.");
    }

    private static async Task<bool> IsThere(NpgsqlConnection owner, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select to_regclass('regulations.applied_scripts') is not null", owner);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private static async Task<List<string>> Names(NpgsqlConnection owner, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select name from regulations.registers order by name", owner);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await row.ReadAsync(cancellation)) names.Add(row.GetString(0));
        return names;
    }
}
