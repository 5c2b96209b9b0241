namespace Regulations.Host.Tests.Commands;

/// <summary>A portfolio from the command line.</summary>
public sealed class PortfolioTests(DanishRegister register) : IClassFixture<DanishRegister>
{
    [Theory]
    [InlineData("Eksempel: Botilbud i Greve")]
    [InlineData("eks-greve")]
    public async Task A_facility_is_named_as_when_it_is_asked_about(string facility)
    {
        var shown = (await Portfolio("--facility", facility, "--language", "da")).With(0).Output;

        shown.ShouldStartWith("Tilbud: Eksempel: Botilbud i Greve\n  (eks-greve-botilbud)\nStatus: åbent\nRegler: ");
        shown.ShouldContain("Besøg indendørs:");
        shown.ShouldNotContain("eks-ballerup-botilbud");
    }

    [Fact]
    public async Task A_facility_never_registered_is_refused_with_the_nearest_ids() =>
        (await Portfolio("--facility", "eks-grev-botilbud")).With(2)
            .Errors.ShouldStartWith("facility: 'eks-grev-botilbud' was never registered. Is eks-greve-botilbud");

    [Fact]
    public async Task A_calendar_is_in_the_language_of_the_command_line()
    {
        (await Calendar("da")).ShouldContain("BEK nr. 372 af 4. april 2020: træder i kraft (");
        (await Calendar("en")).ShouldContain("BEK no. 372 of 4 April 2020: commences (");
    }

    private async Task<string> Calendar(string language) =>
        (await Executable.Run("watch", "--from", "2020-04-05", "--days", "1", "--ics", "--language", language, "--register", "dk",
            "--url", register.Host.Client.BaseAddress!.ToString())).With(0).Output.Replace("\r\n ", "", StringComparison.Ordinal);

    private Task<Ended> Portfolio(params string[] options) => Executable.Run(
    [
        "portfolio", "--at", "2020-04-20T12:00", "--activity", "visit.indoors", .. options,
        "--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString(),
    ]);
}
