using System.Text.Json.Nodes;
using Regulations.Cli;
using Regulations.Cli.Adding;
using Regulations.Domain.Explaining;
using Regulations.Host.Tests.Http;
using Regulations.Testing;
using Spectre.Console.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>Entries added by answering questions, at a terminal or from a file.</summary>
public sealed class AddTests : IAsyncLifetime
{
    private const string Activity =
        """{"entry": "w1", "type": "activity.defined", "activity": "visit", "label": {"da": "Besøg", "en": "Visit"}}""";
    private const string Indoors =
        """{"entry": "w2", "type": "activity.defined", "activity": "visit.indoors","""
            + """ "label": {"da": "Besøg indendørs", "en": "Visit indoors"}}""";
    private const string Age =
        """{"entry": "w3", "type": "fact.defined", "fact": "residentAge", "kind": "number", "unit": "years","""
            + """ "label": {"da": "Beboerens alder", "en": "The resident's age"}}""";

    private readonly TestDirectory _directory = TestDirectory.Create();
    private HostUnderTest _host = null!;
    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Url => _host.Client.BaseAddress!.ToString();

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        _register = await Register.Made(_host);
        await _register.Record([Activity, Indoors, Age, .. Lines.Law]);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_restriction_is_asked_for_in_Danish_shown_and_recorded_on_a_yes()
    {
        using var console = Terminal();
        RestrictionUntilTheYes(console);
        console.Input.PushTextWithEnter("j");

        (await Add("restriction", console, Language.Danish)).ShouldBe(ExitCode.Done);

        JsonNode.DeepEquals(await Last(), JsonNode.Parse(
            """
            {"entry": "restriction-greve-kommune/2020-05-01", "type": "restriction.issued", "restriction": "greve-kommune/2020-05-01", "level": "local-decision",
             "issuer": "Greve Kommune", "published": "2020-05-01", "scope": {"facilities": ["home"]},
             "norms": [{"modality": "forbid", "activity": "visit.indoors", "when": [{"fact": "residentAge", "atMost": 17.5}]}],
             "basis": [{"instrument": "order/1"}], "inForce": "2020-05-02T08:30", "expires": "2020-06-01"}
            """)).ShouldBeTrue($"{(await Last()).ToJsonString()}\n{console.Output}");
        console.Output.ShouldContain("Skriv en dato som 5/4 2020");
        console.Output.ShouldContain("Hvem begrænser: lokal beslutning");
        console.Output.ShouldContain("I kraft fra: 2. maj 2020 kl. 08.30");
        console.Output.ShouldContain("Forbyder besøg indendørs");
        console.Output.ShouldContain("Registreret som indførsel nr. 8 i dk.");
    }

    [Fact]
    public async Task On_a_no_nothing_is_recorded()
    {
        using var console = Terminal();
        RestrictionUntilTheYes(console);
        console.Input.PushTextWithEnter("n");

        (await Add("restriction", console, Language.Danish)).ShouldBe(ExitCode.Refused);

        console.Output.ShouldContain("Intet er registreret.");
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(7);
    }

    [Fact]
    public async Task What_is_probably_a_mistake_is_shown_before_the_yes()
    {
        using var console = Terminal();

        await AddFrom("""{"grantedBy": "Ledelsen", "published": "5. maj 2020", "facilities": ["Bostedet"],"""
            + """ "norms": [{"modality": "exempt", "activity": "visit", "lifts": [{"instrument": "order/1", "address": "§ 1"}]}],"""
            + """ "basis": [], "inForce": "day-after-publication"}""",
            "exemption", console, Language.English);

        console.Output.ShouldContain("Probably a mistake: basis: no-basis: it names no basis", customMessage: console.Output);
        console.Output.ShouldContain("Granted by: Ledelsen");
        console.Output.ShouldContain("In force from: the day after publication");
        (await Last())["exemption"]!.GetValue<string>().ShouldBe("ledelsen/2020-05-05");
    }

    [Fact]
    public async Task What_the_register_refuses_is_told_and_nothing_recorded()
    {
        using var console = Terminal();

        (await AddFrom("""{"name": "Andet", "facility": "home", "kinds": ["sel-108"], "municipality": "0253", "from": "2020-01-01"}""",
            "facility", console, Language.English))
            .ShouldBe(ExitCode.Refused);

        console.Output.ShouldContain("facility: ");
        console.Output.ShouldContain("Nothing was recorded.");
    }

    [Fact]
    public async Task A_script_gives_the_answers_in_a_file()
    {
        var facility = Write("""{"name": "Nyt Bosted", "kinds": ["sel-108"], "municipality": "0253", "from": "1/6 2020","""
            + """ "operator": "Greve Kommune"}""");
        var order = Write("""{"title": "Bekendtgørelse om besøg", "citation": "BEK nr 9 af 01/06/2020", "issuer": "Ministeriet","""
            + """ "instrument": "lta/2020/9", "published": "1. juni 2020", "inForce": "day-after-publication", "kinds": ["sel-108"],"""
            + """ "basis": null, "provisions": [{"address": "§ 1", "text": "Besøg er forbudt.", "norms": [{"modality": "forbid","""
            + """ "activity": "visit"}]}]}""");

        (await Run("facility", "--from-file", facility, "--yes")).With(0).Errors.ShouldContain("Recorded as no. 8 of dk.");
        (await Last())["facility"]!.GetValue<string>().ShouldBe("nyt-bosted");
        (await Last())["from"]!.GetValue<string>().ShouldBe("2020-06-01");
        (await Run("order", "--from-file", order, "--yes", "--language", "da")).With(0).Errors.ShouldContain("§ 1: Besøg er forbudt.");
        (await Last())["kind"]!.GetValue<string>().ShouldBe("executive-order");
        (await Run("facility", "--from-file", facility, "--yes")).With(0).Errors.ShouldContain("The register held it already; nothing "
            + "has changed.");
    }

    [Fact]
    public async Task A_file_is_told_by_name_what_is_missing_unreadable_or_not_asked_for()
    {
        var file = Write("""{"level": "local-decision", "published": "i går", "norms": [], "inForce": "2020-05-01", "udsteder": "Greve"}""");

        (await Run("restriction", "--from-file", file, "--yes")).With(2).Errors.ShouldBe(
            $"{file}: 'issuer' is missing; 'published' cannot be read. Write a date such as 5/4 2020, 5 April 2020 at 10:00 or "
                + "2020-04-05T10:00; "
            + "the day stands before the month.; 'scope' is missing, or one of 'facilities', 'kinds', 'areas'; 'basis' is missing; "
            + "'udsteder' is not asked for. Nothing was recorded.\n");
        (await Run("restriction", "--from-file", Write("[]"), "--yes")).With(2).Errors.ShouldContain("is no JSON object of answers");
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(7);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_a_file_and_a_yes_are_needed()
    {
        var file = Write("""{"name": "Nyt", "kinds": ["sel-108"], "municipality": "0253", "from": "2020-06-01"}""");

        (await Run("facility")).With(2).Errors.ShouldContain("--from-file");
        (await Run("facility", "--from-file", file)).With(2).Errors.ShouldContain("Nothing was recorded: nobody can be asked here "
            + "whether to. Give --yes.");
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(7);
    }

    private static ConsoleKeyInfo Down => new('\0', ConsoleKey.DownArrow, shift: false, alt: false, control: false);

    private static TestConsole Terminal() => new TestConsole().Width(160).Interactive();

    private static void RestrictionUntilTheYes(TestConsole console)
    {
        var input = console.Input;
        input.PushKey(Down);
        input.PushKey(ConsoleKey.Enter);
        input.PushTextWithEnter("Greve Kommune");
        input.PushTextWithEnter("i morgen");
        input.PushTextWithEnter("1/5 2020");
        input.PushKey(ConsoleKey.Enter);
        // Whom it reaches: found by a part of the name; then no more.
        input.PushTextWithEnter("xyzzy");
        input.PushTextWithEnter("bosted");
        input.PushKey(ConsoleKey.Enter);
        input.PushKey(ConsoleKey.Enter);
        // Forbids, the second activity, for residents of at most so many years; nothing else.
        input.PushKey(ConsoleKey.Enter);
        input.PushKey(Down);
        input.PushKey(ConsoleKey.Enter);
        input.PushKey(Down);
        input.PushKey(ConsoleKey.Enter);
        input.PushKey(ConsoleKey.Enter);
        input.PushTextWithEnter("mange");
        input.PushTextWithEnter("17,5");
        input.PushKey(ConsoleKey.Enter);
        input.PushTextWithEnter("n");
        // Its basis, and no more.
        input.PushTextWithEnter("order/1");
        input.PushKey(ConsoleKey.Enter);
        input.PushKey(ConsoleKey.Enter);
        input.PushTextWithEnter("2/5 2020 kl. 8.30");
        input.PushTextWithEnter("1. juni 2020");
        // Text, case, source, note: none; the record's id as offered.
        for (var i = 0; i < 5; i++) input.PushKey(ConsoleKey.Enter);
    }

    private async Task<int> Add(string what, TestConsole console, Language language, string? file = null)
    {
        await using var host = await HostConnection.Open(new(new Uri(Url), null, string.Empty, IsVerbose: false), Cancellation);
        var interview = Interview.All.Single(i => i.Name == what);
        return await new Addition(host, "dk", interview, language, console) { IsAgreed = file is not null }.Make(file, Cancellation);
    }

    private Task<int> AddFrom(string answers, string what, TestConsole console, Language language) =>
        Add(what, console, language, Write(answers));

    private string Write(string answers)
    {
        var file = Path.Combine(_directory.Path, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, answers);
        return file;
    }

    private Task<Ended> Run(params IEnumerable<string> command) => Executable.Run(["add", .. command, "--register", "dk", "--url", Url]);

    /// <summary>The entry recorded last.</summary>
    private async Task<JsonNode> Last() => (await _register.Ask("/entries"))["entries"]!.AsArray()[^1]!["entry"]!;
}
