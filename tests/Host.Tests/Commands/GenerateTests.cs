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
    public async Task It_writes_a_list_of_decisions_that_an_audit_takes()
    {
        string[] size = ["--facilities", "20", "--instruments", "12", "--decisions", "50"];
        var list = (await Executable.Run(["generate", .. size, "--audit", "30"])).With(0);

        list.Lines.Length.ShouldBe(31);
        list.Lines[0].ShouldBe("case;facility;at;decided;activity;outcome;fact.persons;fact.relation\r");
        list.Lines.Skip(1).Select(l => l.Split(';'))
            .ShouldAllBe(cells => cells.Length == 8 && cells[1].StartsWith('f') && cells[2].Contains('T'));
        (await Executable.Run(["generate", .. size, "--audit", "30"])).With(0).Output.ShouldBe(list.Output);
    }

    [Fact]
    public async Task A_size_out_of_bounds_is_misuse()
    {
        var ended = (await Executable.Run("generate", "--facilities", "0")).With(2);

        ended.Errors.ShouldContain("--facilities is a number from 1 to 1000000.");
    }
}
