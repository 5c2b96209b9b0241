using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

/// <summary>Entries sent as JSON, not line by line.</summary>
public sealed class JsonTextTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static string Faulty => Lines.Facility("last").Replace("0253", "0999", StringComparison.Ordinal);

    public static TheoryData<string> Layouts =>
    [
        $"[{string.Join(',', Lines.Law)}]",
        $"\uFEFF \n[{string.Join("\r\n,\t", Lines.Law)}]\n\n ",
        Pretty(Lines.Law),
        string.Join('\n', Lines.Law.Select(Pretty)),
        string.Concat(Lines.Law),
        string.Join('\n', Lines.Law),
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Entries_are_the_same_however_they_are_laid_out(string body)
    {
        var (laidOut, lines) = (await shared.EmptyRegister(), await shared.RegisterOf(Lines.Law));

        (await Accepted(laidOut, body))["accepted"]!.GetValue<int>().ShouldBe(Lines.Law.Count);

        (await Log(laidOut)).ShouldBe(await Log(lines));
        (await Accepted(lines, body))["unchanged"]!.GetValue<int>().ShouldBe(Lines.Law.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] ")]
    public async Task An_empty_array_holds_no_entry(string body) =>
        (await Accepted(await shared.EmptyRegister(), body))["accepted"]!.GetValue<int>().ShouldBe(0);

    [Theory]
    [InlineData("", "1 0 the body is empty")]
    [InlineData(" \n ", "2 0 the body is empty")]
    [InlineData("[E,]", "1 1 a comma stands before the end of the array")]
    [InlineData("[\nE,\n,E]", "3 1 an entry is missing before a comma")]
    [InlineData("[,E]", "1 0 an entry is missing before a comma")]
    [InlineData("[E\nE]", "2 1 a comma is missing between two entries")]
    [InlineData("\n[\nE", "2 1 the array that begins here is not closed")]
    [InlineData("[\nE,", "1 1 the array that begins here is not closed")]
    [InlineData("[", "1 0 the array that begins here is not closed")]
    [InlineData("[\n{\"entry\":\n", "2 0 the entry that begins here is not closed")]
    [InlineData("[\"a", "1 0 the entry that begins here is not closed")]
    [InlineData("[E]\n[E]", "2 1 something follows the end of the array")]
    [InlineData("[E]]", "1 1 something follows the end of the array")]
    [InlineData("[E]x", "1 1 something follows the end of the array")]
    [InlineData("E\n[E]", "2 1 an array follows entries that stand one after another")]
    [InlineData("E,E", "1 1 here is neither an array of entries nor an entry, which is an object")]
    [InlineData("null", "1 0 here is neither an array of entries nor an entry, which is an object")]
    [InlineData("\u001e[E]", "1 0 here is neither an array of entries nor an entry, which is an object")]
    public async Task What_is_no_JSON_text_of_entries_is_refused_where_it_goes_wrong(string body, string said)
    {
        var register = await shared.Empty;

        var errors = await Errors(register, body.Replace("E", Lines.Law[0], StringComparison.Ordinal));

        var last = errors[^1];
        $"{last["line"]} {last["index"]} {last["message"]}".ShouldBe(said);
        last["rule"]!.GetValue<string>().ShouldBe("malformed-json");
        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(0);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"]}, \\\" text\"")]
    [InlineData("null")]
    [InlineData("[{}, [1]]")]
    [InlineData("tru e")]
    [InlineData("{\"entry\": \"a\nb\"}")]
    [InlineData("{\"entry\": }")]
    public async Task What_is_no_entry_is_refused_by_its_place_and_the_others_are_judged(string element)
    {
        var errors = await Errors(await shared.Empty, $"[\n{Lines.Law[0]},\n {element}\n,\n{Faulty}]");

        errors.Select(e => $"{e["line"]} {e["index"]}").Distinct().ShouldBe(
            element == "tru e" ? ["3 1", "3 2"] : ["3 1", element.Contains('\n', StringComparison.Ordinal) ? "6 2" : "5 2"]);
    }

    [Fact]
    public async Task A_fault_is_told_by_the_line_an_entry_begins_on_and_its_index()
    {
        var errors = await Errors(await shared.Empty, $"[{string.Join(",", Lines.Law)},\n  \n{Pretty(Faulty)}\n]");

        errors.Select(e => $"{e["line"]} {e["index"]} {e["entry"]} {e["field"]}").ShouldBe([$"3 {Lines.Law.Count} reg-last municipality"]);
    }

    [Fact]
    public async Task A_warning_is_told_by_line_and_index_too()
    {
        const string Idle =
            """{"entry": "r9", "type": "restriction.issued", "restriction": "r/9", "level": "local-decision", "issuer": "Greve Kommune","""
                + """ "scope": {"facilities": ["home"]}, "norms": [{"modality": "forbid", "activity": "visit"}], "basis": [],"""
                + """ "published": "2020-05-01", "inForce": "2020-05-02"}""";

        var warnings = (await Accepted(await shared.EmptyRegister(), $"[{string.Join(",\n", Lines.Law)},\n{Idle}]"))["warnings"]!.AsArray();

        warnings.Select(w => $"{w!["line"]} {w["index"]} {w["rule"]}").ShouldBe([$"{Lines.Law.Count + 1} {Lines.Law.Count} no-basis"]);
    }

    [Fact]
    public async Task A_huge_array_is_recorded_like_its_lines()
    {
        // Many times what is read at once, in one line.
        string[] many = [.. Lines.Law, .. Enumerable.Range(1, 20_000).Select(Lines.Facility)];
        var (array, lines) = (await shared.EmptyRegister(), await shared.RegisterOf(many));

        (await Accepted(array, $"[{string.Join(',', many)}]"))["accepted"]!.GetValue<int>().ShouldBe(many.Length);
        (await Log(array)).ShouldBe(await Log(lines));

        var errors = await Errors(array, $"[{string.Join(",\n", many)},\n{Faulty}\n]");
        errors.Select(e => $"{e["line"]} {e["index"]}").ShouldBe([$"{many.Length + 1} {many.Length}"]);
    }

    [Fact]
    public async Task An_entry_that_is_too_long_or_nested_too_deeply_is_refused_and_those_beside_it_are_judged()
    {
        var tooLong = Lines.Facility("long").Replace("Tilbud", "Tilbud" + new string('x', 1024 * 1024), StringComparison.Ordinal);
        var tooDeep = $"{{\"entry\": {new string('[', 70)}{new string(']', 70)}}}";

        var errors = await Errors(await shared.Empty, $"[{Lines.Law[0]},\n{tooLong},\n{tooDeep},\n{Faulty}]");

        errors.Select(e => $"{e["line"]} {e["index"]} {e["rule"]}").ShouldBe(
            ["2 1 line-too-long", "3 2 nested-too-deeply", $"4 3 {errors[^1]["rule"]}"]);
    }

    [Fact]
    public async Task Several_texts_are_a_sequence_each_counted_by_itself()
    {
        var register = await shared.EmptyRegister();
        var texts = $"\u001e[{string.Join(",\n", Lines.Law.Take(2))}]\n\u001e{string.Join('\n', Lines.Law.Skip(2))}\n\u001e\n";

        (await Accepted(register, texts, "application/json-seq"))["accepted"]!.GetValue<int>().ShouldBe(Lines.Law.Count);

        (await Errors(register, $"{texts}\u001e[\n{Faulty}]", "application/json-seq")).Select(e => $"{e["line"]} {e["index"]}").ShouldBe(
            [$"{texts.Count(c => c == '\n') + 2} 0"]);
        (await Errors(register, $"\u001e[{Lines.Law[0]}\u001e[]", "application/json-seq"))[0]["message"]!.GetValue<string>()
            .ShouldBe("a comma is missing between two entries");
    }

    [Fact]
    public async Task JSON_Lines_stay_lines_and_have_no_index()
    {
        var errors = (await Problem(await shared.Empty, $"[\n{Lines.Law[0]}\n]", "application/x-ndjson"))["errors"]!.AsArray();

        errors.Select(e => $"{e!["line"]} {e["rule"]} {e["index"] is null}").ShouldBe(["1 malformed-json True", "3 malformed-json True"]);
    }

    private static string Pretty(string entry) => JsonNode.Parse(entry)!.ToJsonString(Indented);

    private static string Pretty(IEnumerable<string> entries) => Pretty($"[{string.Join(',', entries)}]");

    private static Task<HttpResponseMessage> Post(Register register, string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new(type);
        return register.Send(new HttpRequestMessage(HttpMethod.Post, "/entries") { Content = content });
    }

    private static async Task<JsonNode> Accepted(Register register, string body, string type = "application/json") =>
        await Register.Json(await Post(register, body, type), HttpStatusCode.OK);

    private static async Task<JsonNode> Problem(Register register, string body, string type) =>
        await Register.Problem(await Post(register, body, type), HttpStatusCode.UnprocessableEntity);

    private static async Task<IReadOnlyList<JsonNode>> Errors(Register register, string body, string type = "application/json") =>
        [.. (await Problem(register, body, type))["errors"]!.AsArray().Select(e => e!)];

    private static async Task<string> Log(Register register) =>
        string.Join('\n', (await register.Ask("/entries?limit=100000"))["entries"]!.AsArray().Select(e => e!["entry"]!.ToJsonString()));
}
