namespace Regulations.LocalPostgres;

/// <param name="Binaries">
/// <c>system</c>, <c>npm</c>, or a directory with <c>postgres</c> and <c>initdb</c> in it; null: the machine's own, else npm's.
/// </param>
/// <param name="Durable">False gives up safety against power cuts and machine crashes; for tests alone.</param>
public sealed record EmbeddedOptions(string? Binaries = null, bool Durable = true, int MaxConnections = 100)
{
    /// <summary>The choice of binaries as <c>REGULATIONS_POSTGRES</c> makes it.</summary>
    public static EmbeddedOptions FromEnvironment() =>
        new(Environment.GetEnvironmentVariable("REGULATIONS_POSTGRES") is { Length: > 0 } chosen ? chosen : null);
}
