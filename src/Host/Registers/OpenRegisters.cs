using System.Collections.Concurrent;
using System.Threading.Channels;
using Regulations.EventStore;
using Regulations.EventStore.Audits;
using Regulations.EventStore.Log;
using Regulations.EventStore.Subscriptions;
using RegisterCatalog = Regulations.EventStore.Registers;

namespace Regulations.Host.Registers;

/// <summary>The registers of this host's database, each compiled when first met.</summary>
public sealed class OpenRegisters(HostSettings settings, IHostStorage beside, ILoggerFactory logs) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<OpenRegister>>> _open = new(StringComparer.Ordinal);
    private readonly Channel<OpenRegister> _justOpened = Channel.CreateUnbounded<OpenRegister>(new() { SingleReader = true });
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _closing = new();
    private readonly LineReaders _readers = new();
    private RegisterCatalog? _catalog;

    /// <summary>Each register once it is open; for one reader.</summary>
    public ChannelReader<OpenRegister> JustOpened => _justOpened.Reader;

    /// <summary>Completes when all registers there were at the start can be asked; fails where the database cannot be used.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Those open, by name.</summary>
    public IReadOnlyList<OpenRegister> All =>
    [
        .. _open.Values.Where(r => r is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            .Select(r => r.Value.Result)
            .OrderBy(r => r.Name, StringComparer.Ordinal),
    ];

    /// <summary>Null where there is no such register, or it has a name that none can have.</summary>
    public async ValueTask<OpenRegister?> Find(string name, CancellationToken cancellation)
    {
        if (_open.TryGetValue(name, out var open)) return await Opened(name, open, cancellation);
        if (!RegisterName.TryParse(name, out var wanted)) return null;
        var register = (await Catalog.List(cancellation)).FirstOrDefault(r => r.Name == wanted);
        return register is null ? null : await Open(register, cancellation);
    }

    /// <summary>Makes a register, unless it is there.</summary>
    public async Task<CreateResult> Create(RegisterName name, string title, string? server, CancellationToken cancellation)
    {
        var created = await Catalog.Create(name, title, server, cancellation);
        if (created is CreateResult.Created { Register: var made }) await Open(made, cancellation);
        return created;
    }

    /// <summary>Connections under the application's role, for what the registers share.</summary>
    internal Npgsql.NpgsqlDataSource Connections => Catalog.Connections;

    /// <summary>The audits of a register.</summary>
    public AuditStore AuditsOf(OpenRegister register) => new(register.Log.Register, Catalog.Connections, Catalog.Sessions);

    /// <summary>How lists of decisions are read in a register, kept by name.</summary>
    public AuditProfileStore ProfilesOf(OpenRegister register) => new(register.Log.Register, Catalog.Connections);

    /// <summary>The lists of decisions that wait to be audited in a register.</summary>
    public AuditUploadStore UploadsOf(OpenRegister register) => new(register.Log.Register, Catalog.Connections);

    /// <summary>Who wants to be told of what is overtaken in a register.</summary>
    public SubscriptionStore SubscriptionsOf(OpenRegister register) => new(register.Log, Catalog.Connections);

    /// <summary>What those who subscribed are to be told.</summary>
    public DeliveryStore DeliveriesOf(OpenRegister register) => new(register.Log.Register, Catalog.Connections);

    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested) return;
        await _closing.CancelAsync();
        foreach (var register in All) await register.DisposeAsync();
        if (_catalog is not null) await _catalog.DisposeAsync();
    }

    internal async Task Start(ServerConnections connections, CancellationToken cancellation)
    {
        _catalog = await RegisterCatalog.Connect(
            connections, settings.Clock, settings.Patience, settings.Servers, beside, cancellation);
        foreach (var register in await _catalog.List(cancellation)) await Open(register, cancellation);
    }

    /// <summary>The registers are read, and all that follows from them is carried.</summary>
    internal void BecomeReady() => _ready.SetResult();

    /// <summary>Why the host cannot go on, before it was ready or after.</summary>
    internal Exception? Fault { get; private set; }

    internal void Fail(Exception fault)
    {
        Fault = fault;
        _ready.TrySetException(fault);
    }

    private RegisterCatalog Catalog => _catalog ?? throw new InvalidOperationException("The host is not ready.");

    private Task<OpenRegister> Open(Register register, CancellationToken cancellation) =>
        Opened(register.Name.Value, _open.GetOrAdd(register.Name.Value, _ => new(() => Compile(register))), cancellation);

    /// <summary>What could not be opened is forgotten, so that the next to ask tries again.</summary>
    private async Task<OpenRegister> Opened(string name, Lazy<Task<OpenRegister>> open, CancellationToken cancellation)
    {
        try
        {
            return await open.Value.WaitAsync(cancellation);
        }
        catch when (open.Value.IsFaulted)
        {
            _open.TryRemove(new(name, open));
            throw;
        }
    }

    private async Task<OpenRegister> Compile(Register register)
    {
        var log = await Catalog.Open(register.Name, _closing.Token)
            ?? throw new InvalidDataException($"The catalog has lost the register {register.Name}.");
        var open = await OpenRegister.Open(log, RegisterCatalog.StatementPdfs(log), RegisterCatalog.Tables(log), register.Title,
            _readers, settings.Clock, logs, _closing.Token);
        _justOpened.Writer.TryWrite(open);
        return open;
    }
}
