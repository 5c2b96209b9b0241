namespace Regulations.Host.Tests.Commands;

/// <summary>What is shown for readers is in the language given, else in that of the locale.</summary>
public sealed class LanguageTests(DanishRegister register) : IClassFixture<DanishRegister>
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "regulations");

    [Theory]
    [InlineData(true, "LC_ALL=da_DK.UTF-8", "LC_MESSAGES=C", "LANG=en_GB.UTF-8")]
    [InlineData(true, "LC_ALL=", "LC_MESSAGES=da", "LANG=C")]
    [InlineData(true, "LANG=da_DK@euro")]
    [InlineData(false, "LC_ALL=C", "LANG=da_DK.UTF-8")]
    [InlineData(false, "LC_ALL=POSIX", "LANG=da_DK.UTF-8")]
    [InlineData(false, "LC_MESSAGES=en_GB.UTF-8", "LANG=da_DK.UTF-8")]
    [InlineData(false, "LANG=dav_KE")]
    [InlineData(false)]
    public async Task The_locale_chooses_where_nothing_is_given(bool isDanish, params string[] variables) =>
        (await Status([], variables)).Lines[0].ShouldBe(isDanish ? "Status: gælder" : "Status: applies");

    [Fact]
    public async Task The_language_given_counts_before_the_locale_wherever_it_stands()
    {
        (await Status(["--language", "en"], "LC_ALL=da_DK.UTF-8")).Lines[0].ShouldBe("Status: applies");
        (await Executable.Run(["--language", "da", "facilities", "Greve", .. Register])).With(0).Output.ShouldContain("│ åbent ");
        (await Executable.Run(["facilities", "Greve", .. Register, "--language", "de"])).With(2).Errors.ShouldStartWith("Argument 'de'");
    }

    [Fact]
    public async Task Danish_tables_name_rules_norms_and_confidence_as_readers_do()
    {
        string[] question = ["ask", "rules", "--facility", "eks-greve-botilbud", "--at", "2020-04-06T12:00", .. Register,
            "--language", "da"];
        var shown = (await Executable.Run(question)).With(0).Output;

        shown.ShouldContain("│ BEK nr. 372 af 4. april 2020, ");
        shown.ShouldContain("│ (lta/2020/372 forbud) ");
        shown.ShouldContain("Forbyder besøg hos");
        shown.ShouldContain("Sikkerhed: udledt");
        foreach (var code in (string[])["forbid", "executive-order", "inferred", "sel-108", "open",
            "2020-04-05T"]) shown.ShouldNotContain(code);
    }

    private string[] Register => ["--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString()];

    private async Task<Ended> Status(IEnumerable<string> options, params string[] variables)
    {
        string[] question = ["ask", "status", "--facility", "eks-greve-botilbud", "--instrument", "lta/2020/372", "--address", "forbud"];
        using var asked = Executable.Start(
            Program, [.. question, "--at", "2020-04-06T12:00", .. Register, .. options],
            [.. variables.Select(v => (v.Split('=')[0], v.Split('=')[1]))]);
        return (await asked.End()).With(0);
    }
}
