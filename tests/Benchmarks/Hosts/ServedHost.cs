using System.Diagnostics;
using System.Globalization;
using Regulations.Benchmarks.Store;

namespace Regulations.Benchmarks.Hosts;

/// <summary><c>regulations serve</c> as a process of its own, on the database of the measurements.</summary>
internal sealed class ServedHost : IDisposable
{
    private const string Announced = "The host answers at ";

    private readonly Process _process;
    private readonly string _connectionFile;

    private ServedHost(Process process, string connectionFile, Uri address, TimeSpan startedIn)
    {
        (_process, _connectionFile, StartedIn) = (process, connectionFile, startedIn);
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(30) };
    }

    public HttpClient Client { get; }

    /// <summary>From nothing until it said that it is ready.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>What it holds of the machine's memory now.</summary>
    public int Megabytes
    {
        get
        {
            var resident = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/status"))
                .Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return int.Parse(resident.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
    }

    public static async Task<ServedHost> Start(Workplace workplace)
    {
        var connectionFile = Path.GetTempFileName();
        await File.WriteAllTextAsync(connectionFile, workplace.Settings.ConnectionString);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "regulations"),
            ["serve", "--urls", "http://127.0.0.1:0", "--connection-file", connectionFile, "--owner-connection-file", connectionFile])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["REGULATIONS_WEBHOOK_TARGETS"] = "127.0.0.0/8" },
        };
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Announced, StringComparison.Ordinal))
            {
                var host = new ServedHost(process, connectionFile, new(line[Announced.Length..]), clock.Elapsed);
                await host.Client.GetByteArrayAsync("/health/ready");
                return host;
            }

        throw new InvalidOperationException("The host ended before it answered.");
    }

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) Kill();
        _process.Dispose();
        File.Delete(_connectionFile);
    }
}
