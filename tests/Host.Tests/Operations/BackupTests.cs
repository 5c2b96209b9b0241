using Npgsql;
using Regulations.Host.Tests.Commands;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Operations;

/// <summary>A register's backup is its owner's alone to read, and brings the register back.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_register_backed_up_is_restored_into_another_database_and_the_file_is_closed_to_others()
    {
        ClientPrograms.Needed("psql", "pg_dump");
        await using var host = await HostUnderTest.Start();
        await ClientPrograms.NoOlderThan(host.ConnectionString, "pg_dump");
        await (await Register.Made(host)).Record(Lines.Law);
        var file = Path.Combine(_directory.Path, "dk.sql.gz");
        // What an interrupted backup of an earlier version left is open to all.
        await File.WriteAllTextAsync(file + ".new", "", Cancellation);

        (await Run("backup", host.ConnectionString, "dk", file)).With(0);

        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var other = await HostUnderTest.Start();
        (await Run("restore", other.ConnectionString, file)).With(0);
        await using var restarted = await HostUnderTest.Start(other.ConnectionString);
        (await new Register(restarted.Client, "dk").Ask(""))["head"]!.GetValue<long>().ShouldBe(4);
    }

    private static async Task<Ended> Run(string script, string connectionString, params IReadOnlyList<string> args)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        using var running = Executable.Start("sh",
            ["-c", "umask 022; exec \"$@\"", "sh", Path.Combine(Repository.Root, "ops", script), .. args],
            ("REGULATIONS_PG", $"host={to.Host} port={to.Port} user={to.Username} password='{to.Password}' dbname={to.Database}"));
        running.Input.Close();
        return await running.End();
    }
}
