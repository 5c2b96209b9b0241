using Regulations.EventStore.Log;
using Regulations.Host.Subscribing;

namespace Regulations.Host;

/// <summary>What a host is composed of; the command line and the tests start it alike.</summary>
public sealed record HostSettings
{
    /// <summary>Of the PostgreSQL database that holds the registers; null where the host has one of its own.</summary>
    public ServerConnections? Connections { get; init; }

    /// <summary>Starts the host's own database, while the host already answers that it lives; null where it has none.</summary>
    public Func<ILogger, CancellationToken, Task<OwnDatabase>>? StartDatabase { get; init; }

    /// <summary>The host has the database for itself.</summary>
    public bool IsAlone => Connections is null;

    /// <summary>Other PostgreSQL databases that registers may lie in, by the names the catalog gives them.</summary>
    public IReadOnlyDictionary<string, ServerConnections> Servers { get; init; } = new Dictionary<string, ServerConnections>();

    /// <summary>Port 0 is any free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>
    /// By which names, besides those of the loopback and those in <see cref="Urls"/>, the host may be asked; <c>*.example.dk</c>
    /// stands for all below one, <c>*</c> for any.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>By the host's clock.</summary>
    public NodaTime.Instant Now => NodaTime.Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public Patience Patience { get; init; } = new();

    /// <summary>How long a question waits for the position it asks to be answered from.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long whoever sends entries or a list may pause before the request is refused.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long entries received may take to be judged, the wait for those before them included; at least 10 milliseconds.
    /// </summary>
    public TimeSpan LongestJudging { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many may be reading logs at once; each may take as long as it likes, and holds a few MiB of memory.</summary>
    public int MostLogReaders { get; init; } = 200;

    /// <summary>How long the entries of one request may be, in bytes.</summary>
    public long LongestEntries { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many lines of entries one request may hold.</summary>
    public long MostEntries { get; init; } = 10_000_000;

    /// <summary>How many registers may be made.</summary>
    public int MostRegisters { get; init; } = 1_000;

    /// <summary>How many audits a register keeps.</summary>
    public int MostAudits { get; init; } = 10_000;

    /// <summary>How many moments at which something may change the span of a timeline may hold.</summary>
    public int MostMoments { get; init; } = 20_000;

    /// <summary>How many dear questions are answered at once. The default leaves a processor to the others.</summary>
    public int MostHeavyQuestions { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>How many dear questions may wait, of all callers together.</summary>
    public int MostWaitingQuestions { get; init; } = 256;

    /// <summary>How many dear questions of one caller may wait.</summary>
    public int MostWaitingOfCaller { get; init; } = 32;

    /// <summary>How long a dear question may take, the wait for those before it included.</summary>
    public TimeSpan LongestQuestion { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long requests under way may go on once the host is told to stop.</summary>
    public TimeSpan LongestFarewell { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// When what was left behind is taken up again, as cron has it: minutes, hours, days, months, days of the week, in UTC.
    /// </summary>
    public string Sweeps { get; init; } = "*/5 * * * *";

    /// <summary>The register that the start page asks; absent: <c>dk</c>, or where there is none the first by name.</summary>
    public string? StartRegister { get; init; } =
        Environment.GetEnvironmentVariable("REGULATIONS_START_REGISTER") is { Length: > 0 } named ? named : null;

    public DeliverySettings Deliveries { get; init; } = DeliverySettings.FromEnvironment();

    public LogLevel LeastLogged { get; init; } = LogLevel.Information;

    /// <summary>
    /// As <c>REGULATIONS_CONNECTION</c>, <c>REGULATIONS_OWNER_CONNECTION</c> and <c>REGULATIONS_URLS</c> say, for the web program,
    /// which has no arguments.
    /// </summary>
    public static HostSettings FromEnvironment()
    {
        var settings = new HostSettings();
        if (Environment.GetEnvironmentVariable("REGULATIONS_CONNECTION") is { Length: > 0 } application)
            settings = settings with { Connections = new(application, Environment.GetEnvironmentVariable("REGULATIONS_OWNER_CONNECTION")) };
        return Environment.GetEnvironmentVariable("REGULATIONS_URLS") is { Length: > 0 } urls
            ? settings with { Urls = urls.Split(';') }
            : settings;
    }
}
