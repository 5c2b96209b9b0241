using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

public sealed class ImportTests : IAsyncLifetime
{
    private readonly TestDirectory _directory = TestDirectory.Create();
    private HostUnderTest _host = null!;

    private string Url => _host.Client.BaseAddress!.ToString();

    public async ValueTask InitializeAsync() => _host = await HostUnderTest.Start();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task The_Danish_data_is_taken_in_once_and_exported_as_it_was_in_the_same_order()
    {
        string[] import = ["import", .. DanishData.Files, "--register", "dk", "--url", Url];

        (await Executable.Run([.. import, "--title", "Danmark"])).With(0).Lines
            .ShouldBe(["Made the register dk, \"Danmark\".", "dk: 310 entries recorded. The register stands at 310."]);
        (await Executable.Run(import)).With(0).Lines
            .ShouldBe(["dk: 0 entries recorded, 310 held already. The register stands at 310."]);

        var exported = (await Executable.Run("export", "--register", "dk", "--url", Url)).With(0).Lines;
        var given = DanishData.Files.SelectMany(File.ReadLines).ToList();
        exported.Length.ShouldBe(given.Count);
        foreach (var (was, became) in given.Zip(exported)) JsonNode.DeepEquals(JsonNode.Parse(was),
            JsonNode.Parse(became)).ShouldBeTrue(became);
        (await Executable.Run("export", "--register", "dk", "--after", "308", "--url", Url)).With(0).Lines.ShouldBe(exported[308..]);
    }

    [Fact]
    public async Task What_is_probably_a_mistake_is_told_with_its_place_and_counted_and_a_dry_run_records_nothing()
    {
        var file = Write("order.jsonl",
            Lines.Municipality + "\n" + Lines.Order.Replace("\"inForce\": \"2020-04-05T10:00\", ", string.Empty,
            StringComparison.Ordinal) + "\n");
        string[] import = ["import", file, "--register", "dk", "--url", Url];

        (await Executable.Run([.. import, "--dry-run"])).With(3).Errors.ShouldBe("There is no register 'dk'.\n");
        await Register.Made(_host);
        var dry = (await Executable.Run([.. import, "--dry-run"])).With(0);
        dry.Lines.ShouldBe(["dk: 2 entries would be recorded. Nothing was recorded."]);
        dry.Errors.ShouldBe(
            $"warning: {file}:2: o1: inForce: no-commencement: no commencement is stated: it will not be in force until another "
                + "instrument sets it\nProbably mistakes: 1 no-commencement.\n");
        var made = (await Executable.Run(import)).With(0);
        (made.Lines[^1], made.Errors).ShouldBe(("dk: 2 entries recorded. The register stands at 2.", dry.Errors));
    }

    [Fact]
    public async Task Arrays_and_entries_over_several_lines_are_taken_in_beside_lines()
    {
        var array = Write("areas.json", $"[\n  {Lines.Municipality}\n]\n");
        var pretty = Write("home.json", "\uFEFF" + Lines.Home.Replace(", \"", ",\n  \"", StringComparison.Ordinal));
        var lines = Write("order.jsonl", Lines.Order);

        (await Executable.Run("import", array, pretty, lines, "--register", "dk", "--url", Url)).With(0).Lines[^1]
            .ShouldBe("dk: 3 entries recorded. The register stands at 3.");
        (await Executable.RunOn($"[{Lines.Municipality},{Lines.Home}]", "import", "-", "--register", "dk", "--url", Url)).With(0).Lines[^1]
            .ShouldBe("dk: 0 entries recorded, 2 held already. The register stands at 3.");
    }

    [Fact]
    public async Task A_fault_of_an_array_is_told_by_its_file_and_line_and_which_entry_of_the_file_it_is()
    {
        var lines = Write("area.jsonl", Lines.Municipality);
        var array = Write("homes.json", $"[\n{Lines.Home},\n{Lines.Facility("x").Replace("0253", "0999", StringComparison.Ordinal)}\n]");

        var refused = (await Executable.Run("import", lines, array, "--register", "dk", "--url", Url)).With(1);
        refused.Errors.ShouldStartWith($"{array}:3: [1]: reg-x: municipality: ");
        File.AppendAllText(array, "]");
        (await Executable.Run("import", lines, array, "--register", "dk", "--url", Url)).With(1).Errors
            .ShouldContain($"{array}:4: [2]: malformed-json: something follows the end of the array\n");
    }

    [Fact]
    public async Task Standard_input_is_taken_in_after_the_files_before_it()
    {
        var areas = Write("areas.jsonl", Lines.Municipality);

        var ended = await Executable.RunOn("\uFEFF" + Lines.Home + "\n\n" + Lines.Order, "import", areas, "-", "--register", "training",
            "--url", Url, "--by", "registrar Åse");

        ended.With(0).Lines.ShouldBe(["Made the register training, \"training\".",
            "training: 3 entries recorded. The register stands at 3."]);
        var log = await new Register(_host.Client, "training").Ask("/entries");
        log["entries"]!.AsArray().Select(e => $"{e!["recordedBy"]} {e["stream"]}")
            .ShouldBe(["registrar Åse area/0253", "registrar Åse facility/home", "registrar Åse instrument/order/1"]);
    }

    [Fact]
    public async Task Every_fault_is_told_with_file_line_entry_field_and_rule_and_nothing_is_recorded()
    {
        var first = Write("first.jsonl", Lines.Municipality + "\n\n" + Lines.Home.Replace("0253", "0999", StringComparison.Ordinal));
        var second = Write("second.jsonl", Lines.Facility("a") + "\nnonsense\n");

        var ended = (await Executable.Run("import", first, second, "--register", "dk", "--url", Url)).With(1);

        var told = ended.Errors.Split('\n');
        told[0].ShouldStartWith($"{first}:3: f1: municipality: unknown-name: ");
        told[1].ShouldStartWith($"{second}:2: malformed-json: ");
        told[2..].ShouldBe(["2 faults were found. Nothing was recorded.", ""]);
        (await Executable.Run("export", "--register", "dk", "--url", Url)).With(0).Output.ShouldBe("");
    }

    [Fact]
    public async Task Of_a_large_file_full_of_faults_a_hundred_are_told()
    {
        var file = Write("large.jsonl", string.Concat(Enumerable.Repeat($"{{\"entry\": \"{new string('x', 400)}\"}}\n", 20_000)));

        var ended = (await Executable.Run("import", file, "--register", "dk", "--url", Url)).With(1);

        ended.Errors.Split('\n')[^2].ShouldBe("So many faults were found that the rest was not read. Nothing was recorded.");
        ended.Errors.Split('\n').Length.ShouldBe(102);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_misuse_and_makes_no_register()
    {
        (await Executable.Run("import", "/nowhere.jsonl", "--register", "dk", "--url",
            Url)).With(2).Errors.ShouldStartWith("/nowhere.jsonl cannot be read: ");

        (await Executable.Run("registers", "--json", "--url", Url)).With(0).Output.ShouldBe("{\"registers\":[]}\n");
    }

    [Fact]
    public async Task A_register_keeps_its_title()
    {
        var file = Write("areas.jsonl", Lines.Municipality);
        await Executable.Run("import", file, "--register", "dk", "--title", "Danmark", "--url", Url);

        (await Executable.Run("import", file, "--register", "dk", "--title", "Norge", "--url", Url)).With(1)
            .Errors.ShouldBe("title: 'dk' is there under the title 'Danmark'.\n");
        (await Executable.Run("registers", "--url", Url)).With(0).Output.ShouldContain("│ Danmark │ dk       │ 1    │");
        (await Executable.Run("registers", "--url", Url, "--language", "da")).With(0).Output.ShouldContain("│ Titel   │ Register │ "
            + "Sidste indførsel │");
    }

    [Fact]
    public async Task Without_a_host_the_database_is_opened_by_the_command_itself()
    {
        var database = PostgresServer.Arguments(await PostgresServer.CreateDatabase());

        (await Executable.RunOn(Lines.Municipality, ["import", "-", "--register", "dk", .. database])).With(0);

        (await Executable.Run(["export", "--register", "dk", .. database])).With(0).Lines.ShouldHaveSingleItem();
        using var directory = TestDirectory.Create();
        var file = Path.Combine(directory.Path, "connection");
        var connection = database[1];
        await File.WriteAllTextAsync(file, connection + "\n", TestContext.Current.CancellationToken);
        (await Executable.Run("export", "--register", "dk", "--connection-file", file)).With(0).Lines.ShouldHaveSingleItem();
        (await Executable.Run("export", "--register", "dk", "--connection-file", file + "s")).With(2)
            .Errors.ShouldStartWith($"{file}s cannot be read: ");
        (await Executable.Run("export", "--register", "dk", "--connection-file", file, "--connection", connection)).With(2)
            .Errors.ShouldStartWith("--connection and --connection-file exclude each other");
    }

    private string Write(string name, string lines)
    {
        var file = Path.Combine(_directory.Path, name);
        File.WriteAllText(file, lines);
        return file;
    }
}
