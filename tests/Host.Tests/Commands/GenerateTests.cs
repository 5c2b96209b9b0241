namespace Regulations.Host.Tests.Commands;

public sealed class GenerateTests
{
    [Fact]
    public async Task Told_only_how_many_entries_it_writes_about_so_many_and_the_same_each_time()
    {
        var first = (await Executable.Run("generate", "--entries", "500")).With(0);
        var second = (await Executable.Run("generate", "--entries", "500")).With(0);

        first.Lines.Length.ShouldBeInRange(400, 700);
        second.Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task A_size_out_of_bounds_is_misuse()
    {
        var ended = (await Executable.Run("generate", "--facilities", "0")).With(2);

        ended.Errors.ShouldContain("--facilities is a number from 1 to 1000000.");
    }
}
