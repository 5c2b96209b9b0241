using System.CommandLine;
using System.Net.Http.Headers;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>Makes an audit of a list, and with --wait or --format waits for what it finds.</summary>
internal static class AuditCommand
{
    /// <summary>Blanks, and the byte order marks of UTF-8 and UTF-16, in which each letter of JSON has a zero beside it.</summary>
    private static ReadOnlySpan<byte> BeforeText => [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static readonly Argument<string> List = new("FILE") { Description = "Decisions as CSV or JSON Lines; - is standard input" };

    private static readonly Option<string?> Name = new("--name")
    { HelpName = "N", Description = "What the audit is called [the file's name]" };

    private static readonly Option<string?> Recorded = new("--recorded")
    {
        HelpName = "P", Description = "Judge by what the register held then: a position, or an instant with its offset [the head]",
    };

    private static readonly Option<string?> Profile = new("--profile")
    {
        HelpName = "NAME",
        Description = "The audit profile by which a list from a case system is read [its columns and words are those of every list]",
    };

    private static readonly Option<bool> Wait = new("--wait") { Description = "Wait for its end and show what was found, counted" };

    private static readonly Option<string?> Format = new("--format")
    {
        HelpName = "csv|jsonl", Description = "Wait for its end and "
        + "write the results to standard output"
    };

    public static Command Make()
    {
        var command = new Command("audit", "Judge a list of past decisions, each as it could be known when decided and as the law "
            + "bound; see docs/audits.md.")
        {
            List, AuditOptions.Register, Name, Recorded, Profile, Wait, Format,
        };
        Format.AcceptOnlyFromAmong("csv", "jsonl");
        HostTarget.AddTo(command);
        return command.Does(Audit);
    }

    private static async Task<int> Audit(ParseResult given, CancellationToken cancellation)
    {
        var file = given.GetRequiredValue(List);
        await using var list = Open(file);
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var audits = AuditOptions.PathOf(given);
        var made = await Send(host, audits + Query(given, file), list, cancellation);
        if (!made.IsGood) return Refused(made, file, LanguageOption.Of(given));
        var audit = made.Json.GetProperty("audit").GetInt64();
        Console.Error.WriteLine($"Audit {audit} of {made.Json.Text("decisions")} decisions, under position {made.Json.Text("recorded")}.");
        if (!given.GetValue(Wait) && given.GetValue(Format) is null) return ExitCode.Done;

        var ended = await AuditWaiting.ForTheEnd(host, $"{audits}/{audit}", cancellation);
        if (ended.Text("state") != "finished")
            throw new CommandFailure(ExitCode.Refused, $"Audit {audit} is {ended.Text("state")}. {ended.Text("failure")}".TrimEnd());
        if (given.GetValue(Format) is { } format)
            await AuditAnswers.CopyResults(
                host, $"{audits}/{audit}/results?format={format}&language={LanguageOption.Tag(given)}", cancellation);
        else await Show(given, host, $"{audits}/{audit}", cancellation);
        return ExitCode.Done;
    }

    private static async Task Show(ParseResult given, HostConnection host, string audit, CancellationToken cancellation)
    {
        var summary = (await host.Get($"{audit}/summary", cancellation)).Json;
        var words = await AnswerWording.Of(
            new AnswerNames(host, given.GetRequiredValue(AuditOptions.Register)), summary, [], LanguageOption.Of(given), cancellation);
        AuditAnswers.WriteSummary(summary, words);
        await AuditFaults.Write(host, $"{audit}/results?format=jsonl&language={LanguageOption.Tag(given)}", summary, words, cancellation);
    }

    private static Stream Open(string file)
    {
        if (file == "-") return Console.OpenStandardInput();
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>JSON Lines begin with a brace, the columns of CSV with none.</summary>
    private static async Task<Reply> Send(HostConnection host, string path, Stream list, CancellationToken cancellation)
    {
        var start = new byte[4];
        var length = await list.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        var isJson = start.AsSpan(0, length).TrimStart(BeforeText).StartsWith("{"u8);
        await using var whole = new Prefixed(start.AsMemory(0, length), list);
        using var body = new StreamContent(whole);
        body.Headers.ContentType = new MediaTypeHeaderValue(isJson ? "application/x-ndjson" : "text/csv");
        return await host.Send(HttpMethod.Post, path, body, cancellation);
    }

    private static string Query(ParseResult given, string file)
    {
        var name = given.GetValue(Name) ?? (file == "-" ? null : Path.GetFileName(file));
        string[] parameters =
        [
            $"language={LanguageOption.Tag(given)}",
            .. name is null ? [] : (string[])[$"name={Uri.EscapeDataString(name)}"],
            .. given.GetValue(Recorded) is { } recorded ? (string[])[$"recorded={Uri.EscapeDataString(recorded)}"] : [],
            .. given.GetValue(Profile) is { } profile ? (string[])[$"profile={Uri.EscapeDataString(profile)}"] : [],
        ];
        return "?" + string.Join('&', parameters);
    }

    private static int Refused(Reply reply, string file, Language language)
    {
        var errors = reply.Errors;
        if (errors.Count == 0) throw reply.Failure();
        foreach (var error in errors) Console.Error.WriteLine($"{file}:{error.Text("line")}: {error.Text("field")}: "
            + $"{error.Text("rule")}: {error.Text("message")}".Replace(": : ", ": ", StringComparison.Ordinal));
        Console.Error.WriteLine($"{reply.Json.Text("detail")} {ListFaultLabels.NothingStored.In(language)}");
        return ExitCode.Refused;
    }
}
