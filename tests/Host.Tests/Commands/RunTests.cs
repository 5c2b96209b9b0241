using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

public sealed class RunTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_newcomer_gets_an_address_and_the_two_states_of_5_April_2020_with_one_command_and_loads_the_data_once()
    {
        var first = await RunOnce();

        first.Lines.ShouldContain("dk: 310 entries recorded. The register stands at 310.");
        first.Lines.ShouldContain(line => line.StartsWith("The host answers at http://127.0.0.1:", StringComparison.Ordinal));
        first.Lines.Where(line => line.StartsWith("From ", StringComparison.Ordinal))
            .ShouldBe(["From 5 April 2020 until 5 April 2020 at 10:00", "From 5 April 2020 at 10:00 to 5 April 2020 inclusive"]);
        ServerProcesses.Of(_directory).ShouldBeEmpty();
        (await RunOnce()).Lines.ShouldContain("dk: 0 entries recorded, 310 held already. The register stands at 310.");
    }

    private async Task<Ended> RunOnce()
    {
        using var run = Executable.Start(
            Path.Combine(Repository.Root, "ops", "run"), ["--once", "--urls", "http://127.0.0.1:0", "--data", _directory.Path]);
        run.Input.Close();
        return (await run.End()).With(0);
    }
}
