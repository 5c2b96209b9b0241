using System.CommandLine;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Reconstructing;

/// <summary>Has answers issued as numbered documents, shows them, and lists those that later entries overtook.</summary>
internal static class StatementCommand
{
    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The "
        + "register that issued the statement, or is to"
    };

    private static readonly Argument<string> Number = new("NUMBER") { Description = "The statement's number: 2026-000001" };

    private static readonly Option<string> By = new("--by")
    { HelpName = "NAME", Description = "Who has it issued", DefaultValueFactory = _ => Environment.UserName };

    private static readonly Option<bool> Check = new("--check") { Description = $"End with {ExitCode.Refused} unless none is overtaken" };

    private static readonly IReadOnlyList<Option<string?>> Asked =
    [
        .. ((Parameter[])
        [
            new("facility", "The facility asked about: its id, its name or how either begins") { IsRequired = true },
            new("at", "The moment of the facts, in Copenhagen: 2020-04-06T12:00") { IsRequired = true },
            new("activity", "What was done, or was to be done: visit.indoors; without it the rules are stated"),
            .. Parameter.Coordinates,
            new("issuedTo", "Whom it is issued to"),
            new("case", "The number of their case"),
        ]).Select(p => p.AsOption()),
    ];

    private static readonly IReadOnlyList<Option<string?>> Parts =
    [
        .. ((Parameter[])[new("after", "Only those overtaken by an entry after this position"),
            new("limit", "How many at most [100]")]).Select(p => p.AsOption()),
    ];

    public static Command Make() => new("statement", "Have an answer issued as a numbered document, show it, and list those that "
        + "later entries overtook; see docs/reconstruction.md.")
    {
        Issuing(), Showing(), Listing(),
    };

    private static Command Issuing()
    {
        var command = new Command("issue", "Have the rules of a facility, or with --activity a verdict, issued as a numbered "
            + "document, and show it.") { Register };
        foreach (var option in Asked) command.Add(option);
        command.Add(Facts.Option);
        command.Add(By);
        StatementDocument.AddTo(command);
        HostTarget.AddTo(command);
        return command.Does(Issue);
    }

    private static Command Showing()
    {
        var command = new Command("show", "Show a statement as it was issued.") { Number, Register };
        StatementDocument.AddTo(command);
        HostTarget.AddTo(command);
        return command.Does(Show);
    }

    private static Command Listing()
    {
        var command = new Command("overtaken",
            "List the statements that would be answered differently now, with the entry that did it.") { Register };
        foreach (var option in Parts) command.Add(option);
        command.Add(Check);
        command.Add(Answer.AsJson);
        command.Add(Answer.AsCsv);
        command.Validators.Add(Answer.NeedOneForm);
        HostTarget.AddTo(command);
        return command.Does(List);
    }

    private static async Task<int> Issue(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var asked = Parameter.Given(Asked, given);
        asked["facility"] = await NamedFacility.IdOf(asked["facility"], given.GetRequiredValue(Register), host, cancellation);
        using var question = Facts.InBody(asked, given);
        var reply = await host.Send(HttpMethod.Post, PathOf(given), question, cancellation, given.GetValue(By));
        foreach (var error in reply.Errors) Console.Error.WriteLine(
            $"{error.Text("field")}: {error.Text("rule")}: {error.Text("message")}");
        reply.ThrowUnlessGood();
        var number = reply.Json.Text("statement");
        Console.Error.WriteLine($"Statement {number} is issued, at position {reply.Json.Text("position")}.");
        await StatementDocument.Write(given, host, $"{PathOf(given)}/{number}", cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> Show(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        await StatementDocument.Write(given, host, $"{PathOf(given)}/{Uri.EscapeDataString(given.GetRequiredValue(Number))}", cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> List(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var query = string.Join('&', Parameter.Given(Parts, given).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        var reply = await host.Get($"{PathOf(given)}/overtaken?language={LanguageOption.Tag(given)}&{query}", cancellation);
        reply.ThrowUnlessGood();
        var facilities = given.GetValue(Answer.AsJson)
            ? [] : reply.Json.GetProperty("overtaken").EnumerateArray().Select(o => o.Text("facility")).Distinct(StringComparer.Ordinal);
        await Answer.Write(
            given, new AnswerNames(host, given.GetRequiredValue(Register)), reply, OvertakenTable.Shown, facilities, cancellation);
        return given.GetValue(Check) && reply.Json.GetProperty("overtaken").GetArrayLength() > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static string PathOf(ParseResult given) => $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/statements";
}
