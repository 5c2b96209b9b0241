using System.Globalization;

namespace Regulations.Host.Embedded;

/// <summary>
/// Server processes that outlived their host or their postmaster. All of them work in the directory of their cluster, by
/// which they are known; the process id in <c>postmaster.pid</c> may long be another's.
/// </summary>
static class Survivors
{
    static readonly TimeSpan ToShutDown = TimeSpan.FromSeconds(30);

    /// <summary>To be called only under the lock of the data directory: what still runs then serves nobody.</summary>
    public static void Stop(string cluster)
    {
        if (!Directory.Exists(cluster))
            return;
        var pidFile = Path.Combine(cluster, "postmaster.pid");
        if (Postmaster(pidFile) is { } postmaster && Of(cluster).Contains(postmaster))
        {
            Interrupt(postmaster);
            WaitForExit(postmaster);
        }

        // Without a postmaster, or with one that hangs, nothing is lost by force: the log of writes is replayed.
        while (Of(cluster) is { Count: > 0 } left)
            left.ForEach(Kill);

        // A server would refuse to start where the id in it has since been given to another process of its account.
        File.Delete(pidFile);
    }

    public static void Interrupt(int process) =>
        Command.Run("sh", "-c", "kill -INT \"$1\"", "sh", process.ToString(CultureInfo.InvariantCulture));

    static List<int> Of(string cluster) => Directory.EnumerateDirectories("/proc")
        .Where(entry => char.IsAsciiDigit(Path.GetFileName(entry)[0]) && WorksIn(entry) == cluster)
        .Select(entry => int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture))
        .ToList();

    static string? WorksIn(string entry)
    {
        try
        {
            return new FileInfo(Path.Combine(entry, "cwd")).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static int? Postmaster(string pidFile)
    {
        try
        {
            var first = File.ReadLines(pidFile).FirstOrDefault();
            return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    static void Kill(int process)
    {
        Command.Run("sh", "-c", "kill -KILL \"$1\"", "sh", process.ToString(CultureInfo.InvariantCulture));
        WaitForExit(process);
    }

    static void WaitForExit(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            process.WaitForExit(ToShutDown);
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }
}
