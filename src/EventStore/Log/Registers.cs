using NodaTime;
using Npgsql;
using Regulations.EventStore.Schema;
using Regulations.EventStore.Statements;

namespace Regulations.EventStore.Log;

/// <summary>The registers of one PostgreSQL database, each with a log of its own. Registers do not wait for each other.</summary>
public sealed class Registers : IAsyncDisposable
{
    private const string Columns = "select name, title, created_at from regulations.registers";

    private readonly Database _database;

    private Registers(Database database) => _database = database;

    /// <summary>Connections under the application's role, for what lies beside the logs in the registers' schemas.</summary>
    public NpgsqlDataSource Connections => _database.Source;

    /// <summary>As <see cref="Connections"/>, but kept by nobody once closed: what the session holds, such as a lock, ends with it.</summary>
    public NpgsqlDataSource Sessions => _database.Listening;

    /// <summary>Brings the database's schemas up to this version, however many hosts do so at once.</summary>
    /// <param name="connectionString">
    /// Of a user who may create schemas in the database, and who either may create the role <c>regulations_app</c> or is a
    /// member of it. The logs are read and written under that role.
    /// </param>
    /// <exception cref="SchemaException">The database, or the user's rights, do not allow it; the message says what to do.</exception>
    /// <exception cref="LogUnavailableException">The database cannot be reached.</exception>
    public static async Task<Registers> Connect(
        string connectionString, TimeProvider clock, Patience? patience = null, CancellationToken cancellation = default)
    {
        var registers = new Registers(new Database(connectionString, patience ?? new Patience(), clock));
        try
        {
            await registers.Migrate(cancellation);
            return registers;
        }
        catch
        {
            await registers.DisposeAsync();
            throw;
        }
    }

    public Task<CreateResult> Create(RegisterName name, string title, CancellationToken cancellation = default) =>
        _database.Faults.Bear(token => TryCreate(name, title, token), cancellation).AsTask();

    /// <summary>In order of their names.</summary>
    public Task<IReadOnlyList<Register>> List(CancellationToken cancellation = default) =>
        _database.Faults.Bear<IReadOnlyList<Register>>(
            async token =>
            {
                await using var command = _database.Source.CreateCommand(Columns + " order by name collate \"C\"");
                return await Found(command, token);
            },
            cancellation).AsTask();

    /// <summary>Absent where there is no such register.</summary>
    public async Task<IEventLog?> Open(RegisterName name, CancellationToken cancellation = default) =>
        (await List(cancellation)).Any(register => register.Name == name) ? new PostgresLog(name, _database) : null;

    /// <summary>The PDFs of a register's statements.</summary>
    public IStatementPdfs StatementPdfs(RegisterName name) => new PostgresStatementPdfs(name, _database);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task Migrate(CancellationToken cancellation)
    {
        await _database.Faults.Bear(
            async token =>
            {
                await using var owner = await _database.Owner.OpenConnectionAsync(token);
                await ApplicationRole.Ensure(owner, token);
                await Migration.Catalog.Apply(owner, token);
                return true;
            },
            cancellation);
        foreach (var register in await List(cancellation))
            await _database.Faults.Bear(token => MigrateRegister(register.Name, token), cancellation);
    }

    private async ValueTask<bool> MigrateRegister(RegisterName name, CancellationToken cancellation)
    {
        await using var owner = await _database.Owner.OpenConnectionAsync(cancellation);
        await Migration.Register(name.Schema).Apply(owner, cancellation);
        return true;
    }

    // The schema first and its line in the catalog after it: what is listed can be opened.
    private async ValueTask<CreateResult> TryCreate(RegisterName name, string title, CancellationToken cancellation)
    {
        await using var owner = await _database.Owner.OpenConnectionAsync(cancellation);
        await Migration.Register(name.Schema).Apply(owner, cancellation);
        await using var insert = new NpgsqlCommand(
            "insert into regulations.registers (name, title) values ($1, $2) on conflict do nothing", owner)
        {
            Parameters = { new() { Value = name.Value }, new() { Value = title } },
        };
        var isNew = await insert.ExecuteNonQueryAsync(cancellation) == 1;
        await using var select = new NpgsqlCommand(Columns + " where name = $1", owner)
        {
            Parameters = { new() { Value = name.Value } },
        };
        var register = (await Found(select, cancellation))[0];
        return isNew ? new CreateResult.Created(register)
            : register.Title == title ? new CreateResult.Existed(register)
            : new CreateResult.TitleDiffers(register);
    }

    private static async Task<List<Register>> Found(NpgsqlCommand command, CancellationToken cancellation)
    {
        var registers = new List<Register>();
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
            registers.Add(new Register(
                RegisterName.Parse(row.GetString(0)), row.GetString(1),
                Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(2))));
        return registers;
    }
}
