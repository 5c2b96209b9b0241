namespace Regulations.LocalPostgres;

/// <summary>What stands where under the host's data directory.</summary>
public sealed record DataDirectory(string Root)
{
    // sun_path holds 108 bytes with its terminator; PostgreSQL adds "/.s.PGSQL.5432.lock".
    const int LongestSocketDirectory = 86;

    public string LockFile => Path.Combine(Root, "host.lock");

    /// <summary>Where the host that holds the directory answers, if it tells.</summary>
    public string AddressFile => Path.Combine(Root, "host.url");

    /// <summary>Owned by the account the server runs under; everything below it is the server's.</summary>
    public string Server => Path.Combine(Root, "postgres");

    public string Cluster => Path.Combine(Server, "cluster");

    /// <summary>Clusters in the making, each under a name of its own, since one whose host was killed may live on for a moment.</summary>
    public IEnumerable<string> UnfinishedClusters => Directory.EnumerateDirectories(Server, "cluster.new.*");

    public string NewUnfinishedCluster() => Path.Combine(Server, $"cluster.new.{Path.GetRandomFileName()}");

    public string ServerLog => Path.Combine(Server, "server.log");

    public string CopiedBinaries => Path.Combine(Root, "binaries");

    public string Socket => Path.Combine(Server, "socket");

    public bool SocketFits => System.Text.Encoding.UTF8.GetByteCount(Socket) <= LongestSocketDirectory;

    /// <summary>
    /// Under the user's data folder; for root <c>/var/lib/regulations</c>, since root's home is closed to the account that
    /// PostgreSQL is then run under.
    /// </summary>
    public static string Default => Environment.IsPrivilegedProcess
        ? "/var/lib/regulations"
        : Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "regulations");

    /// <summary>Created if absent, and named without symbolic links, as the kernel names the directories of processes.</summary>
    internal static DataDirectory At(string path)
    {
        if (OperatingSystem.IsWindows())
            throw new PostgresUnavailableException("A PostgreSQL of the host's own needs Linux. Give the host a server with --connection.");
        const UnixFileMode ownedByUsSeenByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        try
        {
            var created = Directory.CreateDirectory(Path.GetFullPath(path), ownedByUsSeenByAll);
            return new DataDirectory(Command.Run("readlink", "-f", created.FullName).OutputOrThrow().Trim());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PostgresUnavailableException($"The data directory {path} cannot be made or entered: {e.Message}", e);
        }
    }
}
