using System.Globalization;
using System.Net.Http.Json;
using Npgsql;
using Regulations.Host.Tests.Commands;
using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Operations;

/// <summary>The rehearsal of a loss: a database is brought back from a base backup and its archive to a moment in between.</summary>
public sealed class PointInTimeTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_directory.Path, "data");

    private string Restored => Path.Combine(_directory.Path, "restored");

    private string Archive => Path.Combine(Data, "postgres", "archive");

    private string Backup => Path.Combine(_directory.Path, "backup");

    public void Dispose()
    {
        ServerProcesses.WaitUntilNoneIsLeft(_directory);
        _directory.Dispose();
    }

    [Fact]
    public async Task A_database_is_brought_back_as_it_was_at_a_moment_after_its_backup()
    {
        ClientPrograms.Needed("psql", "pg_basebackup");
        using (var first = await Served.Start("--data", Data))
        {
            await ClientPrograms.NoOlderThan(ClusterQueries.Owner(Data), "pg_basebackup");
            Directory.CreateDirectory(Archive);
            await Owned(Archive);
            (await Run("archive-wal", Archive)).With(0);
            (await first.Stop("TERM")).With(0);
        }

        string moment;
        using (var host = await Served.Start("--data", Data))
        {
            using var client = new HttpClient { BaseAddress = new(host.Address) };
            (await client.PutAsJsonAsync("/registers/dk", new { title = "Danmark" }, Cancellation)).EnsureSuccessStatusCode();
            var register = new Register(client, "dk");
            await register.Record(Lines.Law);
            (await Run("backup-database", Backup)).With(0);
            await register.Record(Lines.Facility("kept"));
            moment = await Ask("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
            await register.Record(Lines.Facility("lost"));
            var file = await Ask("select pg_walfile_name(pg_switch_wal())");
            while (!File.Exists(Path.Combine(Archive, file))) Cancellation.ThrowIfCancellationRequested();
            (await host.Stop("TERM")).With(0);
        }

        (await Run("restore-database", Backup, Archive, Path.Combine(Restored, "postgres", "cluster"), moment)).With(0);

        using var restored = await Served.Start("--data", Restored);
        using var asking = new HttpClient { BaseAddress = new(restored.Address) };
        var brought = new Register(asking, "dk");
        (await brought.Ask(""))["head"]!.GetValue<int>().ShouldBe(5);
        (await brought.Record(Lines.Facility("next")))["head"]!.GetValue<int>().ShouldBe(6);
        (await restored.Stop("TERM")).With(0);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(Backup, "base.tar.gz")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>By the embedded server, whose account is the one the cluster belongs to.</summary>
    private async Task Owned(string directory)
    {
        using var chown = Executable.Start("chown", ["--reference=" + Path.Combine(Data, "postgres", "cluster"), directory]);
        (await chown.End()).With(0);
    }

    private async Task<string> Ask(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ClusterQueries.Owner(Data));
        await using var command = source.CreateCommand(sql);
        return Convert.ToString(await command.ExecuteScalarAsync(Cancellation), CultureInfo.InvariantCulture)!;
    }

    private async Task<Ended> Run(string script, params IReadOnlyList<string> args)
    {
        using var running = Executable.Start(Path.Combine(Repository.Root, "ops", script), args, ("REGULATIONS_DATA", Data));
        running.Input.Close();
        return await running.End();
    }
}
