using System.Diagnostics;

namespace Regulations.Mutations;

/// <summary>A copy of a project of tests, which Domain is changed beneath.</summary>
/// <param name="built">Where it was built.</param>
/// <param name="program">Its executable.</param>
/// <param name="arguments">For its runner.</param>
internal sealed class TestRun(string built, string program, params string[] arguments) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly string _copy = Copy(built);

    public string Domain => Path.Combine(_copy, "Regulations.Domain.dll");

    /// <returns>False where a test failed, or all of them took longer than they ever should.</returns>
    public bool Passes()
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(_copy, program), ["-noColor", "-stopOnFail", .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest)) return process.ExitCode == 0;
        process.Kill();
        process.WaitForExit();
        return false;
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
