using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The extension of PostgreSQL's own by which one index holds a name and a period. Hosts that set a database up at once make
/// it under the lock on schemas.
/// </summary>
internal static class IndexExtension
{
    private const string Name = "btree_gist";

    /// <summary>In a schema of its own: an owner need not have rights in the schema public.</summary>
    private const string Schema = "regulations_extensions";

    /// <exception cref="SchemaException">The server does not have it.</exception>
    public static async Task Ensure(NpgsqlConnection owner, CancellationToken cancellation)
    {
        try
        {
            if (await Has(owner, $"select 1 from pg_extension where extname = '{Name}'", cancellation)) return;
            await Has(owner, $"create schema if not exists {Schema}", cancellation);
            await Has(owner, $"create extension if not exists {Name} schema {Schema}", cancellation);
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.FeatureNotSupported
            or PostgresErrorCodes.UndefinedFile or PostgresErrorCodes.UndefinedObject)
        {
            throw new SchemaException(
                $"The server has no extension {Name}, which comes with PostgreSQL: install the package of its additional modules, "
                + "on many systems postgresql-contrib.",
                missing);
        }
    }

    private static async Task<bool> Has(NpgsqlConnection owner, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, owner);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }
}
