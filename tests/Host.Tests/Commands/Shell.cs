using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>A shell in a directory of its own, in which <c>regulations</c> asks a host under test.</summary>
internal sealed class Shell(HostUnderTest host) : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    /// <summary>What commands print that end well.</summary>
    public async Task<string> Output(string commands)
    {
        using var shell = Executable.Start(
            "sh",
            ["-ec", $"cd {_directory.Path}\n{commands}"],
            ("PATH", $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}"),
            ("REGULATIONS_URL", host.Client.BaseAddress!.ToString()));
        shell.Input.Close();
        return (await shell.End()).With(0).Output;
    }

    public void Dispose() => _directory.Dispose();
}
