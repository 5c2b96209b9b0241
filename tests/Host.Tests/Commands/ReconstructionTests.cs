using System.Globalization;
using System.Net;
using System.Text;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>Comparing, explaining and statements from the command line; their tables are held to docs by the tests of the pages.</summary>
public sealed class ReconstructionTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private static readonly string[] Home = ["--facility", "home"];

    private static readonly string[] Verdict =
        [.. Home, "--at", "2020-05-01T12:00", "--activity", "visit.indoors", "--fact", "residentAge=40"];

    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _register = await shared.RegisterOf(Lines.Law);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task As_JSON_a_comparison_and_an_explanation_are_those_over_HTTP()
    {
        var compared = await _register.Get("/facilities/home/compare?at=2020-05-08T12:00&toAt=2020-05-10T12:00");
        var explained = await _register.PostJson(
            "/facilities/home/verdict?explain=en",
                """{"at": "2020-05-01T12:00", "activity": "visit.indoors", "facts": {"residentAge": 40}}""");

        (await Run(["compare", .. Home, "--at", "2020-05-08T12:00", "--toAt", "2020-05-10T12:00", "--json"])).With(0)
            .Output.ShouldBe(await compared.Content.ReadAsStringAsync(Cancellation) + "\n");
        (await Run(["explain", .. Verdict, "--language", "en", "--json"])).With(0)
            .Output.ShouldBe(await explained.Content.ReadAsStringAsync(Cancellation) + "\n");
    }

    [Fact]
    public async Task A_comparison_can_be_checked_and_says_where_nothing_differs()
    {
        (await Run(["compare", .. Home, "--at", "2020-05-08T12:00", "--toAt", "2020-05-10T12:00", "--check"])).With(1)
            .Output.ShouldContain("│ (order/1 § 1)");
        (await Run(["compare", .. Home, "--at", "2020-05-08T12:00", "--toKnown", "2020-05-08", "--check"])).With(0)
            .Lines[0].ShouldBe("Nothing differs.");
    }

    [Fact]
    public async Task A_changed_facility_is_compared_fact_by_fact()
    {
        await _register.Record(
            """{"entry": "f2", "type": "facility.changed", "facility": "home", "from": "2020-05-03", "kinds": ["sel-107", "sel-108"],"""
                + """ "attributes": {"places": 14}}""");

        var lines = (await Run(["compare", .. Home, "--at", "2020-05-02T12:00", "--toAt", "2020-05-04T12:00"])).With(0).Lines;

        string[] Cells(string starting) =>
            [.. lines.Single(l => l.StartsWith(starting, StringComparison.Ordinal)).Split('│', StringSplitOptions.TrimEntries)[1..^1]];
        Cells("│ places").ShouldBe(["places", "12", "14", "moment: Bostedet"]);
        Cells("│ Kind of facility").ShouldBe(["Kind of facility", "sel-108", "sel-107, sel-108", "moment: Bostedet"]);
    }

    [Theory]
    [InlineData("da", "Spurgt om visit.indoors på Bostedet, 1. maj 2020 kl. 12.00.", "Aktiviteten var forbudt.",
        "Registreret: det, registeret rummede til og med indførsel nr. 4")]
    [InlineData("en", "Asked: visit.indoors at Bostedet, 1 May 2020 at 12:00.", "The activity was forbidden.",
        "Recorded: what the register held up to and including record no. 4")]
    public async Task A_verdict_is_explained_in_the_language_asked_for(string language, string asked, string summary, string under)
    {
        var lines = (await Run(["explain", .. Verdict, "--language", language])).With(0).Lines;

        lines[..2].ShouldBe([asked, summary]);
        lines[^1].ShouldBe(under);
    }

    [Fact]
    public async Task A_statement_is_issued_by_whom_is_said_and_shown_in_every_form()
    {
        var issued = (await Run(["statement", "issue", .. Verdict, "--by", "Åse Øst"])).With(0);
        var number = issued.Lines[0]["Statement ".Length..];
        issued.Errors.ShouldBe($"Statement {number} is issued, at position 5.\n");
        (await _register.Ask("/entries?after=4"))["entries"]![0]!["recordedBy"]!.GetValue<string>().ShouldBe("Åse Øst");

        string[] show = ["statement", "show", number];
        (await Run([.. show, "--language", "en"])).With(0).Output.ShouldBe(issued.Output);
        (await Run([.. show, "--language", "da"])).With(0).Output.ShouldBe(Encoding.UTF8.GetString(await Fetch(number, "?format=text")));
        (await Run([.. show, "--json"])).With(0).Output.ShouldBe(Encoding.UTF8.GetString(await Fetch(number, "")) + "\n");
        using var directory = TestDirectory.Create();
        var file = Path.Combine(directory.Path, "statement.pdf");
        (await Run([.. show, "--pdf", file, "--language", "en"])).With(0).Output.ShouldBeEmpty();
        (await File.ReadAllBytesAsync(file, Cancellation)).ShouldBe(await Fetch(number, "?format=pdf&language=en"));
    }

    [Fact]
    public async Task Statements_overtaken_are_listed_and_can_be_checked()
    {
        await Run(["statement", "issue", .. Verdict]);
        await Run(["statement", "issue", .. Home, "--at", "2019-05-01T12:00"]);
        await Run(["statement", "issue", .. Home, "--at", "2020-05-01T12:00"]);
        (await Run("statement", "overtaken", "--check")).With(0).Lines[0].ShouldBe("No statement is overtaken.");

        await _register.Record("""{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Recorded by mistake"}""");

        var lines = (await Run("statement", "overtaken", "--check")).With(1).Lines;
        lines.Where(l => l.StartsWith($"│ {Year}-", StringComparison.Ordinal))
            .Select(l => l.Split('│', StringSplitOptions.TrimEntries)[1..^1])
            .Select(cells => string.Join('|', cells)).ShouldBe(
            [
                $"{Year}-000001|Bostedet|forbidden|forbidden|unregulated|x1",
                $"{Year}-000003|Bostedet|order/1 § 1|order/1 § 1|no rule|x1",
            ]);
        (await Run("statement", "overtaken", "--json")).With(0)
            .Output.ShouldBe(await (await _register.Get("/statements/overtaken")).Content.ReadAsStringAsync(Cancellation) + "\n");
        (await Run("statement", "overtaken", "--after", "8")).With(0)
            .Lines.ShouldBe(["No statement is overtaken.", "The register's last entry is no. 8."]);
    }

    [Theory]
    [InlineData("da", "Forbehold:", "Ingen.")]
    [InlineData("en", "Reservations:", "None.")]
    public async Task Where_the_reservations_of_a_statement_are_what_differs_they_are_told(string language, string heading, string none)
    {
        await Run(["statement", "issue", .. Verdict]);
        await _register.Record("""{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Mangler"}""");

        var shown = (await Run("statement", "overtaken", "--language", language)).With(0).Output;

        // A cell breaks its text between words.
        shown.ShouldContain(heading);
        shown.ShouldContain(none);
        shown.ShouldContain("Mangler");
    }

    [Theory]
    [InlineData(2, "toAt: ", "compare", "--facility", "home", "--at", "2020-05-01T12:00", "--toAt", "2020-05-02")]
    [InlineData(2, "toRecorded: The register stands at 4; it has not come to 9.\n", "compare", "--facility", "home", "--at",
        "2020-05-01T12:00", "--toRecorded", "9")]
    [InlineData(2, "Argument 'de' not recognized.", "explain", "--facility", "home", "--at", "2020-05-01T12:00", "--activity", "visit",
        "--language", "de")]
    [InlineData(2, "activity: 'Visit' is no activity", "explain", "--facility", "home", "--at", "2020-05-01T12:00", "--activity", "Visit")]
    [InlineData(2, "Option '--at' is required.\n", "statement", "issue", "--facility", "home")]
    [InlineData(2, "activity: 'facts' belong to a verdict", "statement", "issue", "--facility", "home", "--at", "2020-05-01T12:00",
        "--fact", "residentAge=40")]
    [InlineData(1, "facts.visitor: personal-number: ", "statement", "issue", "--facility", "home", "--at", "2020-05-01T12:00", "--activity",
        "visit", "--fact", "visitor=010203-1234")]
    [InlineData(3, "The register has not issued '2020-000001'.\n", "statement", "show", "2020-000001")]
    [InlineData(2, "--pdf and --json exclude each other", "statement", "show", "2020-000001", "--pdf", "a.pdf", "--json")]
    [InlineData(2, "limit: '0' is no whole number from 1 to 1000.\n", "statement", "overtaken", "--limit", "0")]
    [InlineData(2, "Required command was not provided.\n", "statement")]
    public async Task What_cannot_be_asked_is_told_and_issues_nothing(int exitCode, string said, params string[] command)
    {
        (await (command.Length == 1 ? Executable.Run(command) : Run(command))).With(exitCode).Errors.ShouldStartWith(said);
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task A_register_that_is_not_there_is_told_by_name() =>
        (await Executable.Run("statement", "show", "2020-000001", "--register", "dl", "--url", shared.Host.Client.BaseAddress!.ToString()))
            .With(3).Errors.ShouldBe("There is no register 'dl'.\n");

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_by_name()
    {
        await Run(["statement", "issue", .. Verdict]);

        (await Run("statement", "show", $"{Year}-000001", "--pdf", "/no/such/directory/statement.pdf")).With(2)
            .Errors.ShouldStartWith("/no/such/directory/statement.pdf cannot be written: ");
    }

    private static string Year =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"))
        .Year.ToString(CultureInfo.InvariantCulture);

    private Task<Ended> Run(params IEnumerable<string> command) =>
        Executable.Run([.. command, "--register", _register.Name, "--url", shared.Host.Client.BaseAddress!.ToString()]);

    private async Task<byte[]> Fetch(string number, string query)
    {
        var response = await _register.Get($"/statements/{number}{query}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }
}
