using System.Collections.Concurrent;
using Marten;
using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Regulations.EventStore.Statements;
using Regulations.EventStore.Tables;

namespace Regulations.EventStore;

/// <summary>The registers a catalog lists, each with a log of its own. Registers do not wait for each other.</summary>
public sealed class Registers : IAsyncDisposable
{
    private readonly Database _main;
    private readonly IReadOnlyDictionary<string, Database> _others;
    private readonly DocumentStore _catalog;
    private readonly Migration _migration;
    private readonly IHostStorage? _beside;
    private readonly ConcurrentDictionary<RegisterName, PostgresLog> _logs = new();

    private Registers(Database main, IReadOnlyDictionary<string, Database> others, IHostStorage? beside)
    {
        (_main, _others, _beside) = (main, others, beside);
        _catalog = CatalogStore.Make(main.Source, beside);
        _migration = new Migration(main);
    }

    /// <summary>Connections as the application to the catalog's database.</summary>
    public NpgsqlDataSource Connections => _main.Source;

    /// <summary>
    /// Connections to the catalog's database, kept by nobody once closed: what the session holds, such as a lock, ends with it.
    /// </summary>
    public NpgsqlDataSource Sessions => _main.Listening;

    /// <summary>The script that makes the catalog's schema and one of a register, as <c>register_NAME</c>.</summary>
    /// <param name="beside">What the host keeps beside the registers; null: nothing.</param>
    public static async Task<string> Script(IHostStorage? beside = null)
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=nowhere");
        await using var catalog = CatalogStore.Make(nowhere, beside);
        return catalog.Storage.ToDatabaseScript() + await MessageScript(nowhere, beside) + RegisterForm.Wanted.ScriptOf("register_NAME");
    }

    /// <summary>The PDFs of a register's statements.</summary>
    public static IStatementPdfs StatementPdfs(IEventLog log) => new PostgresStatementPdfs((PostgresLog)log);

    /// <summary>The tables of a register that reports are made from.</summary>
    public static RegisterTables Tables(IEventLog log) => new((PostgresLog)log);

    /// <summary>Opens the catalog, and where it may, brings all schemas up to this version, however many hosts do so at once.</summary>
    /// <param name="connections">Of the database that holds the catalog.</param>
    /// <param name="clock">Tells when registers are made, and bears faults.</param>
    /// <param name="patience">How long faults are borne; null: as by default.</param>
    /// <param name="servers">Other databases that registers may lie in, by name.</param>
    /// <param name="beside">What the host keeps beside the registers; null: nothing.</param>
    /// <param name="cancellation">Leaves what was done so far.</param>
    /// <exception cref="SchemaException">The database, or the users' rights, do not allow it; the message says what to do.</exception>
    /// <exception cref="LogUnavailableException">A database cannot be reached.</exception>
    public static async Task<Registers> Connect(
        ServerConnections connections, TimeProvider clock, Patience? patience = null,
        IReadOnlyDictionary<string, ServerConnections>? servers = null, IHostStorage? beside = null,
        CancellationToken cancellation = default)
    {
        Database Reached(ServerConnections by) => new(by, patience ?? new Patience(), clock);
        var others = (servers ?? new Dictionary<string, ServerConnections>())
            .ToDictionary(s => s.Key, s => Reached(s.Value), StringComparer.Ordinal);
        var registers = new Registers(Reached(connections), others, beside);
        try
        {
            await registers._main.Faults.Bear(registers.MakeCurrent, cancellation);
            return registers;
        }
        catch
        {
            await registers.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes a register, unless it is there.</summary>
    /// <param name="name">Of the register.</param>
    /// <param name="title">What readers see.</param>
    /// <param name="server">The name of the server its schema is to lie on; null: the catalog's own.</param>
    /// <param name="cancellation">Leaves a schema that no register uses, or none.</param>
    public async Task<CreateResult> Create(
        RegisterName name, string title, string? server = null, CancellationToken cancellation = default) =>
        await _main.Faults.Bear(token => TryCreate(name, title, server, token), cancellation);

    /// <summary>In order of their names.</summary>
    public async Task<IReadOnlyList<Register>> List(CancellationToken cancellation = default) =>
        await _main.Faults.Bear(ListAll, cancellation);

    /// <summary>Absent where there is no such register.</summary>
    /// <exception cref="SchemaException">The register lies on a server that this host does not know.</exception>
    public async Task<IEventLog?> Open(RegisterName name, CancellationToken cancellation = default) =>
        (await List(cancellation)).FirstOrDefault(register => register.Name == name) is { } found ? LogOf(found) : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var log in _logs.Values) await log.DisposeAsync();
        await _catalog.DisposeAsync();
        await _migration.DisposeAsync();
        foreach (var database in _others.Values.Append(_main)) await database.DisposeAsync();
    }

    private PostgresLog LogOf(Register register) =>
        _logs.GetOrAdd(register.Name, static (name, database) => new(name, database), DatabaseOf(register));

    private Database DatabaseOf(Register register) => register.Server is null ? _main
        : _others.GetValueOrDefault(register.Server) ?? throw new SchemaException(
            $"The register {register.Name} lies on the server '{register.Server}', of which this host's settings tell no connection.");

    private async ValueTask<bool> MakeCurrent(CancellationToken cancellation)
    {
        if (_main.Owner is null) await _migration.Require(CatalogStore.Schema, _catalog, cancellation);
        else await _migration.Migrate(source => CatalogStore.Make(source, _beside), cancellation);
        if (_beside is not null && _main.Owner is null) await _migration.Require(_main.Source, _beside, cancellation);
        else if (_beside is not null) await _migration.Migrate(_beside, cancellation);
        foreach (var register in await _migration.Outdated(await ListAll(cancellation), cancellation))
        {
            var (schema, database) = (register.Name.Schema, DatabaseOf(register));
            if (database.Owner is null) throw Migration.NeedsOwner(schema);
            await _migration.Migrate(database, schema, cancellation);
        }

        return true;
    }

    private static async Task<string> MessageScript(NpgsqlDataSource nowhere, IHostStorage? beside)
    {
        if (beside is null) return string.Empty;
        await using var messages = await beside.Messages(nowhere);
        return messages.Database.ToDatabaseScript();
    }

    private async ValueTask<IReadOnlyList<Register>> ListAll(CancellationToken cancellation)
    {
        await using var session = _catalog.QuerySession();
        var all = await session.Query<CatalogRegister>().ToListAsync(cancellation);
        return [.. all.Select(Listed).OrderBy(register => register.Name.Value, StringComparer.Ordinal)];
    }

    // The schema first and its line in the catalog after it: what is listed can be opened.
    private async ValueTask<CreateResult> TryCreate(RegisterName name, string title, string? server, CancellationToken cancellation)
    {
        if ((await ListAll(cancellation)).FirstOrDefault(r => r.Name == name) is { } there) return Existing(there, title);
        if (server is not null && !_others.ContainsKey(server)) return new CreateResult.UnknownServer();
        var made = new Register(name, title, Instant.FromDateTimeOffset(_main.Clock.GetUtcNow()), server);
        if (DatabaseOf(made).Owner is null || _main.Owner is null) return new CreateResult.NeedsOwner();
        await _migration.Migrate(DatabaseOf(made), name.Schema, cancellation);
        var stated = new CatalogRegister(name.Value, title, made.CreatedAt.ToDateTimeOffset(), server);
        var listed = await _migration.Add(stated, cancellation);
        return listed == stated ? new CreateResult.Created(Listed(listed)) : Existing(Listed(listed), title);
    }

    private static CreateResult Existing(Register there, string title) =>
        there.Title == title ? new CreateResult.Existed(there) : new CreateResult.TitleDiffers(there);

    private static Register Listed(CatalogRegister register) =>
        new(RegisterName.Parse(register.Id), register.Title, Instant.FromDateTimeOffset(register.CreatedAt), register.Server);
}
