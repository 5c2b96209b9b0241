using System.Diagnostics;
using System.Globalization;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

/// <summary>The server processes of a data directory, as the kernel sees them: they work in a directory below it.</summary>
static class ServerProcesses
{
    public static List<int> Of(TestDirectory data) => Directory.EnumerateDirectories("/proc")
        .Where(entry => char.IsAsciiDigit(Path.GetFileName(entry)[0]) && WorksBelow(entry, data.Path))
        .Select(entry => int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture))
        .ToList();

    public static void WaitUntilNoneIsLeft(TestDirectory data) =>
        SpinWait.SpinUntil(() => Of(data).Count == 0, TimeSpan.FromSeconds(30))
            .ShouldBeTrue("server processes outlived their host");

    public static void Signal(string signal, int process)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process.ToString(CultureInfo.InvariantCulture)}"]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }

    static bool WorksBelow(string entry, string directory)
    {
        try
        {
            return new FileInfo(Path.Combine(entry, "cwd")).LinkTarget?.StartsWith(directory + "/", StringComparison.Ordinal) ?? false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
