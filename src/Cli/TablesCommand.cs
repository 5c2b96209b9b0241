using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Regulations.Domain.Explaining;
using Regulations.EventStore;
using Regulations.EventStore.Log;

namespace Regulations.Cli;

/// <summary>The tables of a register that reports are made from over SQL.</summary>
internal static class TablesCommand
{
    private static readonly Option<string> Register = new("--register") { HelpName = "R", Required = true, Description = "The register" };

    public static Command Make() => new("tables", "Have the tables kept that reports are made from over SQL; see docs/sql.md.")
    {
        Made("show", "Whether they are kept, and how far they are.", HttpMethod.Get),
        Made("on", "Have them kept from now on, filled from the beginning.", HttpMethod.Put),
        Made("off", "End them; they are emptied.", HttpMethod.Delete),
    };

    private static Command Made(string name, string description, HttpMethod method) =>
        CommandLine.About(name, description, (given, cancellation) => Does(method, given, cancellation), Register, Answer.AsJson);

    private static async Task<int> Does(HttpMethod method, ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var path = $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/tables";
        var reply = await host.Send(method, path, body: null, cancellation);
        reply.ThrowUnlessGood();
        Answer.Write(given, reply, answer => Console.WriteLine(Said(answer, Wording.In(LanguageOption.Of(given), Labels.None))));
        return ExitCode.Done;
    }

    private static string Said(JsonElement answer, Wording wording)
    {
        var label = answer.GetProperty("kept").GetBoolean() ? ListHeadings.TablesKept : ListHeadings.TablesNotKept;
        return string.Format(
            CultureInfo.InvariantCulture, wording.Say(label), RegisterName.Parse(answer.Text("register")).Schema,
            answer.Text("position"), answer.Text("head"), answer.Text("facilitiesBehind"));
    }
}
