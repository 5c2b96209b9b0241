using System.Diagnostics;
using System.Text;
using Regulations.Host.Tests.LocalPostgres;

namespace Regulations.Host.Tests.Commands;

/// <summary>The program <c>regulations</c> as whoever gives commands meets it: a process.</summary>
internal sealed class Executable : IDisposable
{
    /// <summary>What the machine of the tests may set and a command would follow.</summary>
    private static readonly string[] OfTheMachine =
    [
        "REGULATIONS_URL", "REGULATIONS_URLS", "REGULATIONS_DATA", "REGULATIONS_CONNECTION", "COLUMNS", "LC_ALL", "LC_MESSAGES", "LANG",
    ];

    private readonly Process _process;
    private readonly Task<string> _errors;

    private Executable(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public int Id => _process.Id;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Executable Start(params IEnumerable<string> args) =>
        Start(Path.Combine(AppContext.BaseDirectory, "regulations"), args);

    /// <summary>Whatever stands in the environment of the tests, the signals are not ignored and no registers are pointed at.</summary>
    public static Executable Start(string program, IEnumerable<string> args, params IEnumerable<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT,TERM", program, .. args])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in OfTheMachine) start.Environment.Remove(variable);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>From start to end, with nothing to read.</summary>
    public static Task<Ended> Run(params IEnumerable<string> args) => RunOn("", args);

    /// <summary>From start to end, with this on standard input.</summary>
    public static async Task<Ended> RunOn(string input, params IEnumerable<string> args)
    {
        using var command = Start(args);
        await command.EndInput(input);
        return await command.End();
    }

    /// <summary>Writes the last of standard input. A program that has ended already reads no more of it, which is no fault.</summary>
    public async Task EndInput(string last)
    {
        try
        {
            await Input.WriteAsync(Encoding.UTF8.GetBytes(last), Cancellation);
            Input.Close();
        }
        catch (IOException)
        {
            // The pipe is broken since nobody reads it.
        }
    }

    public async Task<string?> NextLine() => await _process.StandardOutput.ReadLineAsync(Cancellation);

    public void Signal(string signal) => ServerProcesses.Signal(signal, Id);

    public async Task<Ended> End()
    {
        var output = await _process.StandardOutput.ReadToEndAsync(Cancellation);
        await _process.WaitForExitAsync(Cancellation);
        return new(_process.ExitCode, output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}

internal sealed record Ended(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Ended so, and without a stack trace.</summary>
    public Ended With(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, Errors + Output);
        Errors.ShouldNotContain("   at ");
        return this;
    }
}
