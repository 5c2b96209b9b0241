using System.Globalization;

namespace Regulations.LocalPostgres;

/// <summary>
/// The account the server runs under: the host's own, or, since PostgreSQL refuses root, an unprivileged one.
/// </summary>
sealed record ServerAccount(string Name, IReadOnlyList<string> Becoming)
{
    public static ServerAccount Choose()
    {
        if (!Environment.IsPrivilegedProcess)
            return new ServerAccount(Environment.UserName, []);

        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToList();
        var account = accounts.Find(fields => fields[0] == "postgres") ?? accounts.Find(fields => fields[0] == "nobody")
            ?? throw new PostgresUnavailableException(
                "PostgreSQL refuses to run as root, and this machine has no account named postgres or nobody to run it under.");
        return new ServerAccount(
            account[0], ["setpriv", "--reuid", account[2], "--regid", account[3], "--clear-groups"]);
    }

    /// <summary>
    /// A command line that runs <paramref name="program"/> under this account, apart from the host's terminal, and has the
    /// kernel interrupt it when the thread that started it dies, which a killed host's threads all do.
    /// </summary>
    /// <remarks>
    /// The kernel forgets that order when a process changes its account: hence first the account, then the order.
    /// A host that died before the order was given is noticed by the parent's id.
    /// </remarks>
    public IReadOnlyList<string> Bound(string logFile, IReadOnlyList<string> program)
    {
        const string unlessOrphaned =
            """[ "$PPID" = "$1" ] || exit 1; log=$2; shift 2; exec "$@" </dev/null >>"$log" 2>&1""";
        var host = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return ["setsid", .. Becoming, "setpriv", "--pdeathsig", "INT", "sh", "-c", unlessOrphaned, "sh", host, logFile, .. program];
    }

    private IReadOnlyList<string> Ownership => Becoming is [_, _, var user, _, var group, ..] ? ["-o", user, "-g", group] : [];

    public bool CanRun(string program) => Command.Run([.. Becoming, "test", "-x", program]).Succeeded;

    /// <summary>Makes an empty file that is this account's and closed to every other.</summary>
    public void OwnFile(string file) => Command.Run(["install", "-m", "600", .. Ownership, "/dev/null", file]).OutputOrThrow();

    /// <summary>Makes <paramref name="directory"/> if need be, this account's and closed to every other.</summary>
    public void Own(string directory)
    {
        Command.Run(["install", "-d", "-m", "700", .. Ownership, directory]).OutputOrThrow();
        if (!Command.Run([.. Becoming, "test", "-w", directory]).Succeeded)
            throw new PostgresUnavailableException(
                $"PostgreSQL runs under the account {Name}, to which {directory} is closed. Choose a data directory that every "
                    + "account can reach, "
                + $"such as {DataDirectory.Default}.");
    }
}
