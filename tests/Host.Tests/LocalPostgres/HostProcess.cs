using System.Diagnostics;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

/// <summary>A host in a process of its own (tests/ClusterHost), so that it can be killed.</summary>
sealed class HostProcess : IDisposable
{
    readonly Process process;

    public HostProcess(TestDirectory data)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Regulations.ClusterHost");
        process = Process.Start(new ProcessStartInfo(program, [data.Path])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Waits until the server answers; the connection string.</summary>
    public async Task<string> Ready() =>
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("The host ended before its server answered.");

    /// <summary>Waits until <paramref name="condition"/> holds, as closely as can be watched.</summary>
    public void WaitUntil(Func<bool> condition) => SpinWait.SpinUntil(() => condition() || process.HasExited);

    /// <summary>SIGKILL, to the host alone.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }
}
