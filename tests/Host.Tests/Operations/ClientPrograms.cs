using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Regulations.Host.Tests.Operations;

/// <summary>PostgreSQL's client programs, which a machine may lack that has the server, or have of an older version.</summary>
internal static class ClientPrograms
{
    /// <summary>Skips the test, and says why, where one of them is missing.</summary>
    public static void Needed(params IEnumerable<string> programs)
    {
        var places = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        foreach (var program in programs)
            Assert.SkipUnless(
                places.Any(place => File.Exists(Path.Combine(place, program))),
                $"{program} of PostgreSQL's client programs is missing.");
    }

    /// <summary>Skips the test, and says why, where a program is older than the server, which it then refuses to read.</summary>
    public static async Task NoOlderThan(string connectionString, string program)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var (server, client) = (connection.PostgreSqlVersion.Major, await MajorVersion(program));
        Assert.SkipWhen(client < server, $"{program} is of version {client}, older than the server's {server}.");
    }

    // "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    private static async Task<int> MajorVersion(string program)
    {
        var asking = new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, UseShellExecute = false };
        using var asked = Process.Start(asking)!;
        var version = (await asked.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split(' ')[2];
        return int.Parse(version.Split('.')[0].Trim(), CultureInfo.InvariantCulture);
    }
}
