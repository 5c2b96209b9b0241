using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

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
        Show, Stream, Register, Answer.AsJson);

    private static async Task<int> Show(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var stream = string.Join('/', given.GetRequiredValue(Stream).Split('/').Select(Uri.EscapeDataString));
        var path = $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/streams/{stream}?limit={int.MaxValue}";
        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        Answer.Write(given, reply, answer =>
        {
            var table = new Table().Border(TableBorder.Square).AddColumns("Position", "Recorded", "By", "Entry", "Type", "Corrected by");
            foreach (var recorded in answer.GetProperty("entries").EnumerateArray()) table.AddRow(Row(recorded));
            Output.Answers.Write(table);
        });
        return ExitCode.Done;
    }

    private static Text[] Row(JsonElement recorded)
    {
        var entry = recorded.GetProperty("entry");
        return
        [
            Answer.Cell(recorded, "position"), Answer.Cell(recorded, "recordedAt"), Answer.Cell(recorded, "recordedBy"),
            Answer.Cell(entry, "entry"), Answer.Cell(entry, "type"),
            new(string.Join(", ", recorded.GetProperty("correctedBy").EnumerateArray())),
        ];
    }
}
