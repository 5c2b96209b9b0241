using Regulations.Host.Tests.LocalPostgres;

namespace Regulations.Host.Tests.Commands;

/// <summary><c>regulations serve</c> on any free port, ready, in a process of its own.</summary>
internal sealed class Served : IDisposable
{
    private readonly Executable _process;

    private Served(Executable process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<Served> Start(params IEnumerable<string> args)
    {
        var process = Executable.Start(["serve", "--urls", "http://127.0.0.1:0", .. args]);
        const string said = "The host answers at ";
        var line = await process.NextLine();
        if (line?.StartsWith(said, StringComparison.Ordinal) != true) throw new InvalidOperationException((await process.End()).Errors);
        return new(process, line[said.Length..]);
    }

    /// <summary>SIGKILL, to the host alone.</summary>
    public void Kill() => ServerProcesses.Signal("KILL", _process.Id);

    public Task<Ended> Stop(string signal)
    {
        _process.Signal(signal);
        return _process.End();
    }

    public void Dispose() => _process.Dispose();
}
