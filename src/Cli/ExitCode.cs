namespace Regulations.Cli;

/// <summary>How a command ended, for scripts. Part of what the command line promises, see docs/command-line.md.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Misused = 2;
    public const int OutOfReach = 3;
    public const int Interrupted = 130;

    public const string Explained =
        "Exit codes: 0 done; 1 refused, or the answer to a --check is no; 2 misused; 3 register or host out of reach; 130 interrupted.";
}
