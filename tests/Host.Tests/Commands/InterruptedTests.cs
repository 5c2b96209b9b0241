using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

public sealed class InterruptedTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task An_import_interrupted_in_the_middle_leaves_no_entry_and_nobody_waiting()
    {
        await using var host = await HostUnderTest.Start();

        await InterruptImport("--url", host.Client.BaseAddress!.ToString());

        (await Executable.RunOn(Lines.Municipality, "import", "-", "--register", "dk", "--url",
            host.Client.BaseAddress!.ToString())).With(0)
            .Lines.ShouldBe(["dk: 1 entries recorded. The register stands at 1."]);
    }

    [Fact]
    public async Task An_import_interrupted_without_a_host_leaves_no_entry_and_no_PostgreSQL()
    {
        await InterruptImport("--data", _directory.Path);

        ServerProcesses.Of(_directory).ShouldBeEmpty();
        (await Executable.Run("export", "--register", "dk", "--data", _directory.Path)).With(0).Output.ShouldBe("");
    }

    [Fact]
    public async Task A_host_that_is_gone_in_the_middle_of_an_import_is_out_of_reach()
    {
        using var host = await Served.Start(PostgresServer.Arguments(await PostgresServer.CreateDatabase()));
        using var import = Executable.Start("import", "-", "--register", "dk", "--url", host.Address);
        await ManyLines.WriteMany(import.Input, Cancellation);

        host.Kill();

        await import.EndInput("\n");
        (await import.End()).With(3).Errors.ShouldStartWith("The host does not answer any more");
    }

    private static async Task InterruptImport(params IEnumerable<string> place)
    {
        using var import = Executable.Start(["import", "-", "--register", "dk", .. place]);
        await ManyLines.WriteMany(import.Input, Cancellation);

        import.Signal("INT");

        (await import.End()).With(130).Errors.ShouldEndWith("Interrupted. Nothing was recorded.\n");
    }
}
