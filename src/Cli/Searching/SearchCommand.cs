using System.CommandLine;
using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Cli.Searching;

/// <summary>Finds the facilities, instruments and provisions somebody may mean.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string[]> Text = new("TEXT")
    {
        Arity = ArgumentArity.OneOrMore, Description = "Words, a name, a number, an id or a citation: BEK 372",
    };

    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The register asked",
    };

    private static readonly Option<string[]> Types = new("--type")
    {
        HelpName = "TYPE", AllowMultipleArgumentsPerToken = true, Description = "Only facility, instrument or provision",
    };

    private static readonly IReadOnlyList<Option<string?>> Parts =
    [
        .. Parameter.Coordinates
            .Prepend(new("at", "The moment of the facts, in Copenhagen: names and addresses are those of then [the last]"))
            .Append(new("offset", "How many to pass over [0]"))
            .Append(new("limit", "How many at most [20]"))
            .Select(p => p.AsOption()),
    ];

    public static Command Make() => CommandLine.About(
        "search", "Find the facilities, instruments and provisions somebody may mean.", Search,
        [Text, Register, Types, .. Parts, Answer.AsJson, Answer.AsCsv]);

    private static async Task<int> Search(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var values = Parameter.Given(Parts, given).Select(v => (v.Key, v.Value))
            .Prepend((Key: "q", Value: string.Join(' ', given.GetRequiredValue(Text))))
            .Concat((given.GetValue(Types) ?? []).Select(type => (Key: "type", Value: type)));
        var query = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        var register = given.GetRequiredValue(Register);
        var language = LanguageOption.Of(given);
        var reply = await host.Get(
            $"/registers/{Uri.EscapeDataString(register)}/search?{query}&language={language.Tag()}", cancellation);
        reply.ThrowUnlessGood();
        await Answer.Write(given, new AnswerNames(host, register), reply, new(Write, Of), [], cancellation);
        return ExitCode.Done;
    }

    private static void Write(JsonElement answer, AnswerWording words)
    {
        var table = Of(answer, words);
        Words.Show(table, words.Say(ListHeadings.None));
        var total = answer.GetProperty("total").GetInt32();
        if (table.Rows < total) Words.Line(words.Say(SearchLabels.Shown, table.Rows, total));
        Words.Line('\n' + words.Recorded(answer));
    }

    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, Column.Named(SearchLabels.Found), ListHeadings.IsA, SearchLabels.Text);
        foreach (var hit in answer.GetProperty("hits").EnumerateArray())
            table.Add(Cell.Named(hit.Text("name"), hit.Text("ref")), words.Say(Type(hit)), Said(hit, words));
        return table;
    }

    private static Label Type(JsonElement hit) => hit.Text("type") switch
    {
        "facility" => SearchLabels.Facility,
        "instrument" => SearchLabels.Instrument,
        _ => SearchLabels.Provision,
    };

    /// <summary>Of a provision its text, where the register holds it; of an instrument its title; of a facility what it is.</summary>
    private static string Said(JsonElement hit, AnswerWording words)
    {
        if (!hit.TryGetProperty("facility", out var facility)) return Words.Or(hit.Text("text"), hit.Text("title"));
        var status = words.Word<FacilityStatus>(facility.Text("status"), StatusLabels.Of);
        return $"{status}, {FacilityLine.Kinds(facility, words)}, {words.Name(facility.Text("municipality"))}";
    }
}
