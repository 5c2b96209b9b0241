using System.ComponentModel;
using System.Diagnostics;

namespace Regulations.LocalPostgres;

/// <summary>A program of the machine run to its end.</summary>
sealed record Command(string Line, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    public string OutputOrThrow() =>
        Succeeded ? Output : throw new PostgresUnavailableException($"{Line} failed ({ExitCode}): {Output.Trim()}");

    /// <summary>Blocks, so that the calling thread, whose death would end the program (see <see cref="ServerAccount"/>), lives.</summary>
    public static Command Run(params IReadOnlyList<string> line)
    {
        using var process = Start(line);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Command(string.Join(' ', line), process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    /// <summary>Every stream is redirected: the program never touches the host's terminal.</summary>
    public static Process Start(IReadOnlyList<string> line)
    {
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The host's own may be closed to the account the program runs under.
            WorkingDirectory = "/",
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            var process = Process.Start(start) ?? throw new PostgresUnavailableException($"{line[0]} did not start.");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception e)
        {
            throw new PostgresUnavailableException($"{line[0]} cannot be run: {e.Message}", e);
        }
    }
}
