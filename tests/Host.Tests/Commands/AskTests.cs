using System.Text;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>A host with the Danish data.</summary>
public sealed class DanishRegister : IAsyncLifetime
{
    public HostUnderTest Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await HostUnderTest.Start();
        var register = await Register.Made(Host);
        await register.Record(DanishData.Files.SelectMany(File.ReadLines));
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

public sealed class AskTests(DanishRegister register) : IClassFixture<DanishRegister>
{
    private const string UpToTheHead = "Recorded: what the register held up to and including record no. 310";

    [Fact]
    public async Task On_5_April_2020_two_states_applied_in_Greve_one_until_and_one_from_10_o_clock()
    {
        var ended = (await Ask("rules", "--on", "2020-04-05")).With(0);

        ended.Lines.Where(line => line.StartsWith("From ", StringComparison.Ordinal))
            .ShouldBe(["From 5 April 2020 until 5 April 2020 at 10:00", "From 5 April 2020 at 10:00 to 5 April 2020 inclusive"]);
        var turn = ended.Output.IndexOf("\nFrom 5 April 2020 at 10:00", StringComparison.Ordinal);
        var (before, after) = (ended.Output[..turn], ended.Output[turn..]);
        before.ShouldContain("│ (stps/2020-03-18) ");
        before.ShouldContain("Announced: BEK no. 372 of 4 April 2020 (lta/2020/372), executive order: Bekendtgørelse om midlertidigt forbud");
        after.ShouldContain("│ BEK no. 372 of 4 April 2020, ");
        after.ShouldContain("│ (lta/2020/372 forbud) ");
        after.ShouldNotContain("stps/2020-03-18");
        ended.Lines[^3..].ShouldBe(["Asked: 5 April 2020", "Published: everything published, whenever it was", UpToTheHead]);
    }

    [Fact]
    public async Task A_table_is_as_wide_as_is_asked_for_and_has_no_colours_where_no_terminal_is()
    {
        using var ask = Executable.Start(
            Path.Combine(AppContext.BaseDirectory, "regulations"), Asked("rules", "--on", "2020-04-05"), [("COLUMNS", "70")]);
        var ended = (await ask.End()).With(0);

        ended.Lines.Max(line => line.Length).ShouldBe(70);
        ended.Output.ShouldContain("besøg");
        ended.Output.ShouldNotContain('\e');
    }

    [Fact]
    public async Task As_JSON_the_answer_is_the_one_over_HTTP()
    {
        var over = await register.Host.Client.GetByteArrayAsync(
            "/registers/dk/facilities/eks-greve-botilbud/rules?at=2020-04-05T10:00&recorded=310&language=en",
                TestContext.Current.CancellationToken);

        (await Ask("rules", "--at", "2020-04-05T10:00", "--recorded", "310", "--json")).With(0)
            .Output.ShouldBe(Encoding.UTF8.GetString(over) + "\n");
    }

    [Fact]
    public async Task A_timeline_shows_every_state_of_its_span()
    {
        var ended = (await Ask("timeline", "--from", "2020-05-12", "--until", "2020-05-15")).With(0);

        ended.Lines.Where(line => line.StartsWith("From ", StringComparison.Ordinal))
            .ShouldBe(["From 12 May 2020 until 13 May 2020 at 18:00", "From 13 May 2020 at 18:00 to 14 May 2020 inclusive"]);
        ended.Output.ShouldContain("The register has a gap here (bek-394-indhold): ");
    }

    [Fact]
    public async Task Facts_are_numbers_and_truths_where_they_look_so()
    {
        var open = (await Ask("verdict", "--at", "2020-04-05T10:00", "--activity", "visit")).With(0);
        open.Lines[0].ShouldStartWith("The activity was either forbidden or exempted from a prohibition; it depends on ");
        foreach (var fact in (string[])["necessaryTask", "relation", "residentAge", "residentCritical", "residentUnderstands"])
            open.Output.ShouldContain($"({fact})");
        (await Ask("verdict", "--at", "2020-04-05T10:00", "--activity", "visit", "--fact", "relation=parent", "residentAge=12")).With(0)
            .Lines[0].ShouldBe("The activity was exempted from a prohibition.");
        (await Ask("verdict", "--at", "2020-04-05T10:00", "--activity", "visit", "--fact", "relation=parent", "--fact",
            "residentAge=\"12\"")).With(2)
            .Errors.ShouldBe("residentAge: '12' is no number, as 'residentAge' asks; GET "
                + "/registers/{register}/vocabulary lists those there are.\n");
    }

    [Fact]
    public async Task A_status_names_its_causes_and_can_be_checked()
    {
        string[] question = ["--instrument", "lta/2020/372", "--address", "forbud", "--at", "2020-07-02T12:00"];

        var ended = (await Ask(["status", .. question])).With(0);
        ended.Lines[0].ShouldBe("Status: repealed");
        ended.Output.ShouldContain("│ repealed        │ 13 May 2020 at 18:00 │ BEK no. 610 of 13 May 2020      │ operative     │");
        (await Ask(["status", .. question, "--check"])).With(1).Output.ShouldBe(ended.Output);
        (await Ask("status", "--instrument", "lta/2020/372", "--address", "forbud", "--at", "2020-04-05T10:00", "--check")).With(0)
            .Lines[0].ShouldBe("Status: applies");
    }

    [Fact]
    public async Task A_span_without_a_basis_is_told_and_can_be_checked()
    {
        (await Ask("no-basis", "--facility", "eks-ballerup-botilbud", "--from", "2021-03-01", "--until", "2021-06-01", "--check")).With(1)
            .Output.ShouldContain("│ (eks/ballerup/1) ");
        (await Ask("no-basis", "--facility", "eks-ballerup-botilbud", "--from", "2021-03-01", "--until", "2021-04-15", "--check")).With(0)
            .Lines[0].ShouldBe("No restriction stood without a basis.");
    }

    [Theory]
    [InlineData("nobody/knows", "facility: 'nobody/knows' was never registered, nor any facility of a like name.\n")]
    [InlineData("eks-grev-botilbud", "facility: 'eks-grev-botilbud' was never registered. Is eks-greve-botilbud")]
    [InlineData("Eksempel:", "facility: 'Eksempel:' may be eks-")]
    public async Task A_facility_never_registered_is_refused_with_the_nearest_ids(string facility, string said) =>
        (await AskAbout(facility)).With(2).Errors.ShouldStartWith(said);

    [Theory]
    [InlineData("Eksempel: Botilbud i Greve")]
    [InlineData("eksempel: botilbud i gre")]
    [InlineData("eks-greve")]
    public async Task A_facility_is_named_by_its_name_or_by_how_it_or_its_id_begins(string facility) =>
        (await AskAbout(facility)).With(0).Lines[0].ShouldStartWith("Eksempel: Botilbud i Greve (eks-greve-botilbud): ");

    [Theory]
    [InlineData(2, "One of --at and --on is needed.\n'regulations ask rules --help' tells how it is used.\n", "rules")]
    [InlineData(2, "at: 'at' needs a time of day", "rules", "--at", "2020-04-05")]
    [InlineData(2, "'12' is no fact: name=value.\n", "verdict", "--at", "2020-04-05T10:00", "--activity", "visit", "--fact", "12")]
    [InlineData(2, "--url and --data exclude each other", "rules", "--on", "2020-04-05", "--data", "/tmp")]
    [InlineData(2, "recorded: The register stands at 310; it has not come to 9999.\n", "rules", "--on", "2020-04-05", "--recorded", "9999")]
    public async Task What_cannot_be_asked_is_misuse(int exitCode, string said, params string[] question) =>
        (await Ask(question)).With(exitCode).Errors.ShouldStartWith(said);

    [Fact]
    public async Task A_register_that_does_not_exist_and_a_host_that_does_not_answer_are_out_of_reach()
    {
        (await Executable.Run("export", "--register", "dl", "--url", register.Host.Client.BaseAddress!.ToString())).With(3)
            .Errors.ShouldBe("There is no register 'dl'.\n");
        (await Executable.Run("registers", "--url", "http://127.0.0.1:1")).With(3).Errors.ShouldStartWith("The host does not answer: ");
    }

    /// <summary>A question about Greve, where it names no other facility.</summary>
    private List<string> Asked(params IEnumerable<string> question)
    {
        List<string> asked = ["ask", .. question, "--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString()];
        return asked.Contains("--facility") ? asked : [.. asked, "--facility", "eks-greve-botilbud"];
    }

    private Task<Ended> AskAbout(string facility) =>
        Executable.Run("ask", "rules", "--at", "2020-04-05T10:00", "--register", "dk", "--facility", facility, "--url",
            register.Host.Client.BaseAddress!.ToString());

    private Task<Ended> Ask(params IEnumerable<string> question) => Executable.Run(Asked(question));
}
