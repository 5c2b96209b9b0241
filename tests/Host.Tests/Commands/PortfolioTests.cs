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

        shown.ShouldContain("│ (eks-greve-botilbud) ");
        shown.ShouldContain("│ åbent ");
        shown.ShouldContain("Besøg indendørs:");
        shown.ShouldNotContain("eks-ballerup-botilbud");
    }

    [Fact]
    public async Task A_facility_never_registered_is_refused_with_the_nearest_ids() =>
        (await Portfolio("--facility", "eks-grev-botilbud")).With(2)
            .Errors.ShouldStartWith("facility: 'eks-grev-botilbud' was never registered. Is eks-greve-botilbud");

    private Task<Ended> Portfolio(params string[] options) => Executable.Run(
    [
        "portfolio", "--at", "2020-04-20T12:00", "--activity", "visit.indoors", .. options,
        "--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString(),
    ]);
}
