using JasperFx;
using Marten;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Weasel.Core;
using Weasel.Core.Migrations;

namespace Regulations.EventStore;

/// <summary>
/// Brings schemas to the form this version wants, by Marten and Weasel, under the owner. The form each has is noted in the
/// catalog as a hash of what makes it, so that only what differs is compared object by object.
/// </summary>
internal sealed class Migration(Database main) : IAsyncDisposable
{
    private const int OldestServer = 15;

    private readonly Lazy<DocumentStore> _catalog = new(() => CatalogStore.Make(main.Owner!));
    private readonly SchemaForms _forms = new(main.Source);

    /// <summary>Makes or changes the catalog's schema where it does not say that it has this version's form.</summary>
    /// <param name="storeOf">Makes a store of the schema on the owner's connections.</param>
    /// <param name="cancellation">Leaves what was done so far; the next to start goes on.</param>
    /// <exception cref="SchemaException">The server, what lies in it, or the owner's rights do not allow it.</exception>
    public Task Migrate(Func<NpgsqlDataSource, DocumentStore> storeOf, CancellationToken cancellation) =>
        Change(main, CatalogStore.Schema, async owner =>
        {
            await using var store = storeOf(main.Owner!);
            await Change(owner, CatalogStore.Schema, store.Storage.Database, cancellation);
        }, cancellation);

    /// <summary>As for the catalog, with the schema of a register in a database that has an owner.</summary>
    public Task Migrate(Database database, string schema, CancellationToken cancellation) => Change(database, schema, owner =>
        Change(owner, schema, RegisterForm.Wanted.Hash, () => RegisterForm.Wanted.ScriptOf(schema), async () =>
        {
            await using var store = RegisterStore.Make(schema, database.Owner!);
            await Apply(store.Storage.Database, cancellation);
        }, cancellation), cancellation);

    /// <summary>As for the schemas of registers, with the messages of hosts, and the application's rights to them.</summary>
    public Task Migrate(IHostStorage beside, CancellationToken cancellation) => Change(main, beside.MessageSchema, async owner =>
    {
        await using var messages = await beside.Messages(main.Owner!);
        if (await Change(owner, beside.MessageSchema, messages.Database, cancellation))
            await ApplicationRole.GrantUse(owner, beside.MessageSchema, cancellation);
    }, cancellation);

    private static async Task Change(
        Database database, string schema, Func<NpgsqlConnection, Task> change, CancellationToken cancellation)
    {
        await using var owner = await database.Owner!.OpenConnectionAsync(cancellation);
        if (owner.PostgreSqlVersion.Major < OldestServer)
            throw new SchemaException($"PostgreSQL {OldestServer} or later is needed; the server is {owner.PostgreSqlVersion}.");
        await OldForm.Refuse(owner, cancellation);
        try
        {
            await ApplicationRole.Ensure(owner, cancellation);
            await using var held = await HeldLock.Take(owner, cancellation);
            await IndexExtension.Ensure(owner, cancellation);
            await change(owner);
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
    public Task Require(string schema, DocumentStore store, CancellationToken cancellation) =>
        Require(schema, store.Storage.Database, cancellation);

    /// <summary>As for the schemas of registers, with the messages of hosts.</summary>
    public async Task Require(NpgsqlDataSource application, IHostStorage beside, CancellationToken cancellation)
    {
        await using var messages = await beside.Messages(application);
        await Require(beside.MessageSchema, messages.Database, cancellation);
    }

    private async Task Require(string schema, IDatabase wanted, CancellationToken cancellation)
    {
        if (await _forms.Of(schema, cancellation) != Hash(schema, wanted)) throw NeedsOwner(schema);
    }

    /// <summary>A host that may not change schemas has met one of another form.</summary>
    public static SchemaException NeedsOwner(string schema) => new(
        $"The schema {schema} is not of the form this version needs, and this host has no connection as its owner. "
        + "Let the owner run once: regulations migrate --owner-connection-file FILE");

    /// <summary>The registers whose schemas are not noted to have this version's form, which is the same for all.</summary>
    public async Task<IReadOnlyList<Register>> Outdated(IReadOnlyList<Register> registers, CancellationToken cancellation)
    {
        if (registers.Count == 0) return [];
        var forms = await _forms.All(cancellation);
        return [.. registers.Where(register => forms.GetValueOrDefault(register.Name.Schema) != RegisterForm.Wanted.Hash)];
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

    /// <returns>False where the schema had its form already.</returns>
    private Task<bool> Change(NpgsqlConnection owner, string schema, IDatabase wanted, CancellationToken cancellation) =>
        Change(owner, schema, Hash(schema, wanted), wanted.ToDatabaseScript, () => Apply(wanted, cancellation), cancellation);

    private async Task<bool> Change(
        NpgsqlConnection owner, string schema, string hash, Func<string> script, Func<Task> apply, CancellationToken cancellation)
    {
        if (await _forms.Of(schema, cancellation) == hash) return false;
        if (await IsThere(owner, schema, cancellation)) await apply();
        else await Make(owner, script(), cancellation);
        await SchemaForms.Note(_catalog.Value, new(schema, hash), cancellation);
        return true;
    }

    private static Task<SchemaPatchDifference> Apply(IDatabase wanted, CancellationToken cancellation) =>
        wanted.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate, ct: cancellation);

    private static async Task<bool> IsThere(NpgsqlConnection owner, string schema, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select to_regnamespace($1) is not null", owner);
        command.Parameters.Add(new() { Value = schema });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>What is new is compared with nothing: all its statements go at once, and are all carried out or none.</summary>
    private static async Task Make(NpgsqlConnection owner, string script, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(script, owner);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Hash(string schema, IDatabase wanted) => SchemaHash.Of(schema, wanted.AllObjects(), wanted.Migrator);

    private static PostgresException? Refusal(Exception fault) =>
        fault is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused ? refused
        : fault.InnerException is { } cause ? Refusal(cause)
        : null;
}
