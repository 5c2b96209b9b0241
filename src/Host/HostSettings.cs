using Regulations.EventStore.Log;
using Regulations.Host.Embedded;
using Regulations.Host.Subscriptions;

namespace Regulations.Host;

/// <summary>What a host is composed of; the command line and the tests start it alike.</summary>
public sealed record HostSettings
{
    /// <summary>Of the PostgreSQL database that holds the registers; absent: the host runs a private one of its own.</summary>
    public ServerConnections? Connections { get; init; }

    /// <summary>The host has the database for itself.</summary>
    public bool IsAlone => Connections is null;

    /// <summary>Other PostgreSQL databases that registers may lie in, by the names the catalog gives them.</summary>
    public IReadOnlyDictionary<string, ServerConnections> Servers { get; init; } = new Dictionary<string, ServerConnections>();

    /// <summary>Where the private PostgreSQL lives, if there is one.</summary>
    public string DataDirectory { get; init; } = Host.Embedded.DataDirectory.Default;

    public EmbeddedOptions Embedded { get; init; } = EmbeddedOptions.FromEnvironment();

    /// <summary>Port 0 is any free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

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

    /// <summary>How long requests under way may go on once the host is told to stop.</summary>
    public TimeSpan LongestFarewell { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The register that the start page asks; absent: <c>dk</c>, or where there is none the first by name.</summary>
    public string? StartRegister { get; init; } = Environment.GetEnvironmentVariable("REGULATIONS_START_REGISTER") is { Length: > 0 } named ? named : null;

    public DeliverySettings Deliveries { get; init; } = DeliverySettings.FromEnvironment();

    public LogLevel LeastLogged { get; init; } = LogLevel.Information;
}
