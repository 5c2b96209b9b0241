using System.CommandLine;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>What has become of audits.</summary>
internal static class AuditsCommand
{
    private static readonly Option<string> Format = new("--format")
    { HelpName = "csv|jsonl", Description = "Of the results", DefaultValueFactory = _ => "jsonl" };

    public static Command Make()
    {
        Format.AcceptOnlyFromAmong("csv", "jsonl");
        return new Command("audits", "List, show and cancel audits, and read what they found.")
        {
            Made("list", "The audits of a register, the latest first.", List, Answer.AsJson, Answer.AsCsv),
            Made("show", "How an audit stands.", Show, AuditOptions.Audit, Answer.AsJson),
            Made("results", "Write the results, one a decision, in the order of the list, to standard output.", Results, AuditOptions.Audit,
                Format, AuditOptions.Partial),
            Made("summary", "What was found, counted by class, rule, month and municipality.", Summary, AuditOptions.Audit,
                AuditOptions.Partial, Answer.AsJson, Answer.AsCsv),
            Made("cancel", "End an audit where it is.", Cancel, AuditOptions.Audit),
        };
    }

    private static Command Made(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params IEnumerable<Symbol> takes) =>
        CommandLine.About(name, description, action, [AuditOptions.Register, .. takes]);

    private static async Task<int> List(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await Asked(host, AuditOptions.PathOf(given) + "?limit=1000", cancellation);
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        await Answer.WriteTable(
            given, reply, answer => AuditTables.List(answer, wording), wording.Say(ListHeadings.NoAudits), cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> Show(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await Asked(host, AuditOptions.PathOfOne(given), cancellation);
        Answer.Write(given, reply, audit => AuditTables.Show(audit, Wording.In(LanguageOption.Of(given), Labels.None)));
        return ExitCode.Done;
    }

    private static async Task<int> Results(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var asked = $"format={given.GetValue(Format)}&language={LanguageOption.Tag(given)}{Partial(given, '&')}";
        await AuditAnswers.CopyResults(host, $"{AuditOptions.PathOfOne(given)}/results?{asked}", cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> Summary(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await Asked(host, $"{AuditOptions.PathOfOne(given)}/summary{Partial(given, '?')}", cancellation);
        AnswerWording? shown = null;
        await Answer.Write(
            given, new AnswerNames(host, given.GetRequiredValue(AuditOptions.Register)), reply,
            new((summary, words) => AuditAnswers.WriteSummary(summary, shown = words), AuditAnswers.Of), [], cancellation);
        if (shown is not null)
        {
            var language = LanguageOption.Tag(given);
            var results = $"{AuditOptions.PathOfOne(given)}/results?format=jsonl&language={language}{Partial(given, '&')}";
            await AuditFaults.Write(host, results, reply.Json, shown, cancellation);
        }

        return ExitCode.Done;
    }

    private static async Task<int> Cancel(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Send(HttpMethod.Delete, AuditOptions.PathOfOne(given), body: null, cancellation);
        reply.ThrowUnlessGood();
        Console.WriteLine($"Audit {reply.Json.Text("audit")} is cancelled: {reply.Json.Text("done")} of "
            + $"{reply.Json.Text("decisions")} decisions are done.");
        return ExitCode.Done;
    }

    private static string Partial(ParseResult given, char before) =>
        given.GetValue(AuditOptions.Partial) ? $"{before}partial=true" : string.Empty;

    private static async Task<Reply> Asked(HostConnection host, string path, CancellationToken cancellation)
    {
        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        return reply;
    }
}
