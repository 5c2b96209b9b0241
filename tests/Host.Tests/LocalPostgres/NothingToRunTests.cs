using Microsoft.Extensions.Logging.Abstractions;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

public sealed class NothingToRunTests : IDisposable
{
    readonly TestDirectory directory = TestDirectory.Create();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Without_server_programs_it_is_said_what_to_install()
    {
        var refused = await Should.ThrowAsync<PostgresUnavailableException>(() => Start("/nowhere"));

        refused.Message.ShouldBe(
            "No PostgreSQL 15 or later that runs was found (REGULATIONS_POSTGRES is /nowhere). "
            + "Install your system's package postgresql (15 or later), or run ops/postgres/ensure, or "
            + "give the host a server with --connection.");
    }

    [Fact]
    public async Task A_cluster_of_another_version_is_left_alone_and_its_version_named()
    {
        var cluster = Directory.CreateDirectory(Path.Combine(directory.Path, "postgres/cluster"));
        await File.WriteAllTextAsync(Path.Combine(cluster.FullName, "PG_VERSION"), "14\n", TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<PostgresUnavailableException>(() => Start(EmbeddedOptions.FromEnvironment().Binaries));

        refused.Message.ShouldStartWith("The data directory was made by PostgreSQL 14, and only ");
        cluster.GetFileSystemInfos().Select(file => file.Name).ShouldBe(["PG_VERSION"]);
    }

    [Fact]
    public async Task What_is_no_cluster_is_not_overwritten()
    {
        var cluster = Directory.CreateDirectory(Path.Combine(directory.Path, "postgres/cluster"));

        var refused = await Should.ThrowAsync<PostgresUnavailableException>(() => Start(EmbeddedOptions.FromEnvironment().Binaries));

        refused.Message.ShouldStartWith($"{cluster.FullName} holds no PostgreSQL cluster that can be read.");
        cluster.GetFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_refused_start_the_directory_is_free_for_the_next()
    {
        await Should.ThrowAsync<PostgresUnavailableException>(() => Start("/nowhere"));

        await using var next = await Start(EmbeddedOptions.FromEnvironment().Binaries);

        (await next.Run("select 'serves'")).ShouldBe("serves");
    }

    Task<EmbeddedPostgres> Start(string? binaries) => EmbeddedPostgres.Start(
        directory.Path, new EmbeddedOptions(binaries, Durable: false), NullLogger.Instance, TestContext.Current.CancellationToken);
}
