using System.Security.Cryptography;
using System.Text;
using JasperFx;
using Marten;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Schema;

/// <summary>
/// Brings schemas to the form this version wants, by Marten and Weasel, under the owner. The form each has is noted in the
/// catalog as a hash of the script that makes it, so that only what differs is compared object by object.
/// </summary>
internal sealed class Migration(Database main) : IAsyncDisposable
{
    private const int OldestServer = 15;

    private readonly Lazy<DocumentStore> _catalog = new(() => CatalogStore.Make(main.Owner!));

    /// <summary>Makes or changes a schema where the catalog does not say that it has this version's form.</summary>
    /// <param name="database">Where the schema lies; it has an owner.</param>
    /// <param name="schema">Its name.</param>
    /// <param name="storeOf">Makes a store of the schema on the owner's connections.</param>
    /// <param name="cancellation">Leaves what was done so far; the next to start goes on.</param>
    /// <exception cref="SchemaException">The server, what lies in it, or the owner's rights do not allow it.</exception>
    public async Task Migrate(
        Database database, string schema, Func<NpgsqlDataSource, DocumentStore> storeOf, CancellationToken cancellation)
    {
        await using var owner = await database.Owner!.OpenConnectionAsync(cancellation);
        if (owner.PostgreSqlVersion.Major < OldestServer)
            throw new SchemaException($"PostgreSQL {OldestServer} or later is needed; the server is {owner.PostgreSqlVersion}.");
        await OldForm.Refuse(owner, cancellation);
        try
        {
            await ApplicationRole.Ensure(owner, cancellation);
            await using var held = await HeldLock.Take(owner, cancellation);
            await using var store = storeOf(database.Owner);
            var hash = Hash(schema, store);
            if (await FormOf(schema, cancellation) == hash) return;
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);
            await Note(new(schema, hash), cancellation);
        }
        catch (Exception fault) when (Refusal(fault) is { } refused)
        {
            throw new SchemaException(
                $"The database user '{owner.UserName}' may not set up the schema {schema}: {refused.MessageText}. "
                + $"Let an administrator run: grant create on database \"{owner.Database}\" to \"{owner.UserName}\";",
                refused);
        }
    }

    /// <summary>For a host that may not change schemas.</summary>
    /// <exception cref="SchemaException">The schema has another form, or is not there.</exception>
    public async Task Require(string schema, DocumentStore store, CancellationToken cancellation)
    {
        if (await FormOf(schema, cancellation) == Hash(schema, store)) return;
        throw new SchemaException(
            $"The schema {schema} is not of the form this version needs, and this host has no connection as its owner. "
            + "Let the owner run once: regulations migrate --owner-connection-file FILE");
    }

    /// <summary>Adds a register to the catalog, under the owner, unless one of its name is there.</summary>
    /// <returns>The one that is there from now on.</returns>
    public async Task<CatalogRegister> Add(CatalogRegister made, CancellationToken cancellation)
    {
        await using var owner = await main.Owner!.OpenConnectionAsync(cancellation);
        await using var held = await HeldLock.Take(owner, cancellation);
        await using var session = _catalog.Value.LightweightSession();
        if (await session.LoadAsync<CatalogRegister>(made.Id, cancellation) is { } other) return other;
        session.Insert(made);
        await session.SaveChangesAsync(cancellation);
        return made;
    }

    public ValueTask DisposeAsync() => _catalog.IsValueCreated ? _catalog.Value.DisposeAsync() : ValueTask.CompletedTask;

    private async Task Note(SchemaForm form, CancellationToken cancellation)
    {
        await using var session = _catalog.Value.LightweightSession();
        session.Store(form);
        await session.SaveChangesAsync(cancellation);
    }

    private static string Hash(string schema, DocumentStore store)
    {
        var script = store.Storage.ToDatabaseScript().Replace(schema, "{schema}", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
    }

    private static PostgresException? Refusal(Exception fault) =>
        fault is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused ? refused
        : fault.InnerException is { } cause ? Refusal(cause)
        : null;

    /// <returns>Null where nothing is noted, or there is no catalog yet.</returns>
    private async Task<string?> FormOf(string schema, CancellationToken cancellation)
    {
        await using var command = main.Source.CreateCommand(
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
