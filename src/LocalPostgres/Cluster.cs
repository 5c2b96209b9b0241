using System.Globalization;
using Npgsql;

namespace Regulations.LocalPostgres;

/// <summary>The files of one PostgreSQL cluster, and how its server is called up.</summary>
sealed record Cluster(DataDirectory Data, ServerAccount Account, ServerBinaries Binaries, EmbeddedOptions Options, string Socket)
{
    public const string User = "regulations";
    public const string ApplicationUser = "regulations_app";

    /// <summary>The cluster under <paramref name="data"/>, made now if there is none. To be called under the host's lock.</summary>
    public static Cluster At(DataDirectory data, EmbeddedOptions options)
    {
        var account = ServerAccount.Choose();
        account.Own(data.Server);
        var binaries = BinariesLocator.Find(options, MajorVersion(data)).ReachableBy(account, data);
        var cluster = new Cluster(data, account, binaries, options, SocketDirectory(data));
        account.Own(cluster.Socket);
        cluster.ClearAway();
        if (!Directory.Exists(data.Cluster))
            cluster.Initialize();
        return cluster;
    }

    /// <summary>To its database <c>postgres</c>, as the cluster's superuser.</summary>
    public string Owner => Login(User, ServerPasswords.Of(Data.Cluster)?.Owner);

    /// <summary>As the application, which adds events and changes none.</summary>
    public string Application => Login(ApplicationUser, ServerPasswords.Of(Data.Cluster)?.Application);

    /// <summary>The server as a command line; it ends with the thread that starts it.</summary>
    public IReadOnlyList<string> Server()
    {
        List<string> settings =
        [
            "listen_addresses=",
            $"unix_socket_directories={Socket}",
            "unix_socket_permissions=0700",
            "port=5432",
            $"max_connections={Options.MaxConnections.ToString(CultureInfo.InvariantCulture)}",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
        ];
        if (!Options.Durable)
            settings.AddRange(["fsync=off", "full_page_writes=off"]);
        return Account.Bound(Data.ServerLog, [Binaries.Postgres, "-D", Data.Cluster,
            .. settings.SelectMany(setting => new[] { "-c", setting })]);
    }

    /// <summary>The end of what the server has said, for whoever must learn why it does not run.</summary>
    public string LastWords() =>
        File.Exists(Data.ServerLog) ? string.Join(Environment.NewLine, File.ReadLines(Data.ServerLog).TakeLast(15)) : "";

    /// <summary>Removes what a killed server or host left: processes, a cluster half made, locks.</summary>
    public void ClearAway()
    {
        foreach (var unfinished in Data.UnfinishedClusters)
        {
            Survivors.Stop(unfinished);
            Command.Run("rm", "-rf", unfinished);
        }

        // A server would refuse to start where the process id in a lock is by now that of another process of its account.
        Survivors.Stop(Data.Cluster);
        Command.Run("rm", "-f", Path.Combine(Data.Cluster, "postmaster.pid"), Path.Combine(Socket, ".s.PGSQL.5432.lock")).OutputOrThrow();
    }

    /// <summary>What stands outside the data directory goes when the server has stopped.</summary>
    public void Leave()
    {
        if (Socket != Data.Socket)
            Directory.Delete(Socket, recursive: true);
    }

    // Made aside and then renamed: what bears the cluster's name is whole, whenever the host was killed.
    void Initialize()
    {
        var unfinished = Data.NewUnfinishedCluster();
        var password = ServerPasswords.Make(Path.Combine(Data.Server, "initial.password"), Account);
        List<string> initdb =
        [
            Binaries.InitDb, "-D", unfinished, "--username", User, "--auth", "scram-sha-256", "--pwfile", password,
            "--encoding", "UTF8", "--locale", "C", "--data-checksums",
        ];
        if (!Options.Durable)
            initdb.Add("--no-sync");
        var made = Command.Run(Account.Bound(Data.ServerLog, initdb));
        if (!made.Succeeded)
            throw new PostgresUnavailableException($"The cluster could not be made in {Data.Server}: "
                + $"{made.Output.Trim()}{Environment.NewLine}{LastWords()}");
        ServerPasswords.Put(unfinished, password, Account);
        Directory.Move(unfinished, Data.Cluster);
    }

    string Login(string user, string? password) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket,
        Port = 5432,
        Username = user,
        Password = password,
        Database = "postgres",
    }.ConnectionString;

    static int? MajorVersion(DataDirectory data)
    {
        if (!Directory.Exists(data.Cluster))
            return null;
        var file = Path.Combine(data.Cluster, "PG_VERSION");
        return File.Exists(file)
            && int.TryParse(File.ReadAllText(file), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var major)
            ? major
            : throw new PostgresUnavailableException($"{data.Cluster} holds no PostgreSQL cluster that can be read. Restore a backup "
                + "into a new data directory.");
    }

    static string SocketDirectory(DataDirectory data) =>
        data.SocketFits ? data.Socket : Directory.CreateTempSubdirectory("regulations-").FullName;
}
