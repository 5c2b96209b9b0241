using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulations.LocalPostgres;

/// <summary>A directory with the programs of one PostgreSQL version in it.</summary>
sealed partial record ServerBinaries(string Directory, Version Version)
{
    public const int OldestMajor = 15;

    public string Postgres => Path.Combine(Directory, "postgres");

    public string InitDb => Path.Combine(Directory, "initdb");

    /// <summary>Null where no server stands, or one that cannot run here.</summary>
    public static ServerBinaries? In(string directory)
    {
        var postgres = Path.Combine(directory, "postgres");
        if (!File.Exists(postgres) || !File.Exists(Path.Combine(directory, "initdb")))
            return null;
        var asked = Command.Run(postgres, "--version");
        var number = Number().Match(asked.Output);
        return asked.Succeeded && number.Success
            ? new ServerBinaries(directory, new Version(Part(number, "major"), Part(number, "minor")))
            : null;
    }

    /// <summary>These, or a copy of them under the data directory where the account is kept out of where they stand.</summary>
    public ServerBinaries ReachableBy(ServerAccount account, DataDirectory data)
    {
        if (account.CanRun(Postgres))
            return this;
        var copy = Path.Combine(data.CopiedBinaries, Version.ToString());
        if (!System.IO.Directory.Exists(copy))
        {
            var unfinished = copy + ".new";
            System.IO.Directory.CreateDirectory(data.CopiedBinaries);
            Command.Run("rm", "-rf", unfinished).OutputOrThrow();
            Command.Run("cp", "-a", Path.GetDirectoryName(Directory)!, unfinished).OutputOrThrow();
            System.IO.Directory.Move(unfinished, copy);
        }

        var copied = this with { Directory = Path.Combine(copy, "bin") };
        return account.CanRun(copied.Postgres)
            ? copied
            : throw new PostgresUnavailableException($"The account {account.Name} cannot run {Postgres}, nor the copy in {copy}.");
    }

    static int Part(Match number, string group) =>
        number.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    // "postgres (PostgreSQL) 15.18 (Debian …)", "postgres (PostgreSQL) 18beta1"
    [GeneratedRegex(@"\(PostgreSQL\) (?<major>[0-9]+)(\.(?<minor>[0-9]+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
