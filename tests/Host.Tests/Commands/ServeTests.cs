using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

public sealed class ServeTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    public void Dispose()
    {
        ServerProcesses.WaitUntilNoneIsLeft(_directory);
        _directory.Dispose();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_host_told_to_stop_stops_its_PostgreSQL_too(string signal)
    {
        using var host = await Served.Start("--data", _directory.Path);

        (await host.Stop(signal)).With(0);

        ServerProcesses.Of(_directory).ShouldBeEmpty();
        File.Exists(Path.Combine(_directory.Path, "host.url")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_command_about_the_directory_of_a_running_host_goes_through_that_host()
    {
        using var host = await Served.Start("--data", _directory.Path);

        (await Executable.RunOn(Lines.Municipality, "import", "-", "--register", "dk", "--data", _directory.Path)).With(0);

        (await Executable.Run("export", "--register", "dk", "--url", host.Address)).With(0).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_second_host_on_the_directory_is_refused_in_plain_words()
    {
        using var host = await Served.Start("--data", _directory.Path);

        (await Executable.Run("serve", "--urls", "http://127.0.0.1:0", "--data", _directory.Path)).With(3)
            .Errors.ShouldContain($"The data directory {_directory.Path} is in use by another host");
        (await Executable.Run("registers", "--data", _directory.Path)).With(0);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_plain_words()
    {
        await using var other = await HostUnderTest.Start();

        (await Executable.Run("serve", "--connection", other.ConnectionString, "--urls", other.Client.BaseAddress!.ToString())).With(3)
            .Errors.ShouldContain("address already in use");
    }
}
