using System.Diagnostics;

namespace Regulations.Mutations;

/// <summary>A copy of a project of tests, which Domain is changed beneath.</summary>
/// <param name="built">Where it was built.</param>
/// <param name="program">Its executable.</param>
/// <param name="arguments">For its runner.</param>
internal sealed class TestRun(string built, string program, params string[] arguments) : IDisposable
{
    private readonly string _copy = Copy(built);

    // Known once they have passed: a machine busy with other things is not mistaken for tests that never end.
    private TimeSpan _longest = TimeSpan.FromMinutes(10);

    public string Domain => Path.Combine(_copy, "Regulations.Domain.dll");

    /// <returns>False where a test failed, or all of them took longer than they ever should.</returns>
    public bool Passes()
    {
        var begun = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(_copy, program), ["-noColor", "-stopOnFail", .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(_longest))
        {
            process.Kill();
            process.WaitForExit();
            return false;
        }

        if (process.ExitCode != 0) return false;
        _longest = TimeSpan.FromMinutes(1) + (5 * begun.Elapsed);
        return true;
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    /// <remarks>Beside where it was built: tests look for the repository above them. Another run may have a copy of its own.</remarks>
    private static string Copy(string built)
    {
        var copy = FormattableString.Invariant($"{built}-changed-{Environment.ProcessId}");
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }
}
