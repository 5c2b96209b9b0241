using System.Diagnostics;
using Regulations.Testing;

namespace Regulations.Architecture.Tests;

/// <summary>The source tree in a directory of its own, without what was built, to be changed and built there.</summary>
internal sealed class CopyOfTheSource : IDisposable
{
    private static readonly string[] NotCopied = [".git", "bin", "obj", "node_modules", "TestResults"];

    private readonly TestDirectory _directory = TestDirectory.Create();

    public CopyOfTheSource()
    {
        Copy(new(Repository.Root), _directory.Path);
        // What npm once fetched is not fetched again.
        var assets = Path.Combine("src", "Host", "Pages", "Assets", "node_modules");
        Directory.CreateSymbolicLink(Path.Combine(_directory.Path, assets), Path.Combine(Repository.Root, assets));
    }

    public void Dispose() => _directory.Dispose();

    /// <summary>Puts lines behind the only place where a text stands.</summary>
    public void Insert(string file, string behind, string inserted)
    {
        var path = Path.Combine(_directory.Path, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(behind, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(-1, $"{file} no longer holds: {behind}");
        text.IndexOf(behind, at + 1, StringComparison.Ordinal).ShouldBe(-1, $"{file} holds more than once: {behind}");
        File.WriteAllText(path, text.Insert(at + behind.Length, inserted));
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_directory.Path, file), text);

    /// <summary>Runs a program, of the machine or at a path in the copy, there to its end, which is to be a good one.</summary>
    public async Task Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var path = program.Contains(Path.DirectorySeparatorChar) ? Path.Combine(_directory.Path, program) : program;
        var start = new ProcessStartInfo(path, arguments)
        {
            WorkingDirectory = _directory.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{output}\n{await errors}");
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles()) file.CopyTo(Path.Combine(target, file.Name));
        foreach (var directory in source.EnumerateDirectories().Where(d => !NotCopied.Contains(d.Name)))
            Copy(directory, Path.Combine(target, directory.Name));
    }
}
