using System.Globalization;
using System.Text;

namespace Regulations.LocalPostgres;

/// <summary>
/// Server processes that outlived their host or their postmaster. They are known by what the kernel says of them: the
/// directory they were started for (-D) or work in. The process id in <c>postmaster.pid</c> may long be another's.
/// </summary>
static class Survivors
{
    static readonly TimeSpan ToShutDown = TimeSpan.FromSeconds(30);

    /// <summary>To be called only under the lock of the data directory: what still runs then serves nobody.</summary>
    public static void Stop(string cluster)
    {
        foreach (var postmaster in All(process => WasStartedFor(process, cluster)))
        {
            Signal("INT", postmaster);
            SpinWait.SpinUntil(() => !WasStartedFor(postmaster, cluster), ToShutDown);
        }

        // Without a postmaster, or with one that hangs, nothing is lost by force: the log of writes is replayed.
        while (All(process => WasStartedFor(process, cluster) || WorksIn(process, cluster)) is { Count: > 0 } left)
        {
            left.ForEach(process => Signal("KILL", process));
            SpinWait.SpinUntil(() => !left.Exists(process => WorksIn(process, cluster)), ToShutDown);
        }
    }

    public static void Signal(string name, int process) =>
        Command.Run("sh", "-c", $"kill -{name} \"$1\"", "sh", process.ToString(CultureInfo.InvariantCulture));

    static List<int> All(Predicate<int> chosen) => Directory.EnumerateDirectories("/proc")
        .Where(entry => char.IsAsciiDigit(Path.GetFileName(entry)[0]))
        .Select(entry => int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture))
        .Where(process => chosen(process))
        .ToList();

    static bool WorksIn(int process, string cluster) =>
        Asked(process, entry => new FileInfo(Path.Combine(entry, "cwd")).LinkTarget) == cluster;

    static bool WasStartedFor(int process, string cluster) =>
        Asked(process, entry => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(entry, "cmdline"))))
            ?.Contains($"\0-D\0{cluster}\0", StringComparison.Ordinal) ?? false;

    // Processes end while they are asked about, and those of other accounts do not answer.
    static string? Asked(int process, Func<string, string?> question)
    {
        try
        {
            return question($"/proc/{process.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
