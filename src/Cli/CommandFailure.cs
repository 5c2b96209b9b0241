namespace Regulations.Cli;

/// <summary>A command cannot go on. The message is for whoever gave it.</summary>
internal sealed class CommandFailure(int exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    public int ExitCode => exitCode;
}
