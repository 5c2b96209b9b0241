using System.CommandLine;
using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli;

internal static class HistoryCommand
{
    private static readonly Argument<string> Stream = new("STREAM")
    {
        Description = "What the entries are about: its kind, a slash and its id, such as instrument/lta/2020/372",
    };

    private static readonly Option<string> Register = new("--register") { HelpName = "R", Required = true, Description = "The register" };

    public static Command Make() => CommandLine.About(
        "history",
        "Show all that was recorded about one thing: when, by whom, and what corrected it.",
        Show, Stream, Register, Answer.AsJson, Answer.AsCsv);

    private static async Task<int> Show(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var stream = string.Join('/', given.GetRequiredValue(Stream).Split('/').Select(Uri.EscapeDataString));
        var path = $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/streams/{stream}?limit={int.MaxValue}";
        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        await Answer.WriteTable(given, reply, answer => Of(answer, wording), wording.Say(ListHeadings.None), cancellation);
        return ExitCode.Done;
    }

    private static ReaderTable Of(JsonElement answer, Wording wording)
    {
        var table = new ReaderTable(
            wording, ListHeadings.Position, ListHeadings.RecordedAt, ListHeadings.By, ListHeadings.Type, Headings.Entry,
            ListHeadings.CorrectedBy);
        foreach (var recorded in answer.GetProperty("entries").EnumerateArray()) table.Add(Row(recorded, wording));
        return table;
    }

    private static Cell[] Row(JsonElement recorded, Wording wording)
    {
        var entry = recorded.GetProperty("entry");
        return
        [
            Cell.Code(recorded, "position"), Cell.Instant(recorded, "recordedAt", wording), recorded.Text("recordedBy"),
            new([[TypeOf(entry, wording)]], [entry.Text("type")]), Cell.Code(entry, "entry"),
            Cell.Several(recorded.Texts("correctedBy").Select(Cell.Code)),
        ];
    }

    private static string TypeOf(JsonElement entry, Wording wording) =>
        wording.Say(EntryLabels.Of(EntryTypes.All.Single(type => type.Name() == entry.Text("type"))));
}
