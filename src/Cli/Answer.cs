using System.CommandLine;
using System.Text.Json;
using Regulations.Cli.Showing;

namespace Regulations.Cli;

/// <summary>An answer shown to a reader, with --csv its table for a spreadsheet, or with --json as the host gave it.</summary>
internal static class Answer
{
    public static Option<bool> AsJson { get; } = new("--json") { Description = "The answer as over HTTP" };

    public static Option<bool> AsCsv { get; } = new("--csv") { Description = "The table, for a spreadsheet" };

    public static void Write(ParseResult given, Reply reply, Action<JsonElement> show)
    {
        if (!given.GetValue(AsJson))
        {
            show(reply.Json);
            return;
        }

        using var output = Console.OpenStandardOutput();
        output.Write(reply.Body);
        output.Write("\n"u8);
    }

    /// <summary>As <see cref="Write"/>, in the language of the reader.</summary>
    /// <param name="given">Says whether it is wanted as JSON, and the language.</param>
    /// <param name="names">Asks for what the answer names.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="shown">How it is shown to the reader.</param>
    /// <param name="facilities">The entries it names bear on these.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public static async Task Write(
        ParseResult given, AnswerNames names, Reply reply, Shown shown, IEnumerable<string> facilities, CancellationToken cancellation)
    {
        var words = given.GetValue(AsJson)
            ? null : await AnswerWording.Of(names, reply.Json, facilities, LanguageOption.Of(given), cancellation);
        if (shown.Table is { } table && given.GetValue(AsCsv)) await WriteCsv(table(reply.Json, words!), cancellation);
        else Write(given, reply, answer => shown.Write(answer, words!));
    }

    /// <summary>An answer that is a table and nothing else.</summary>
    /// <param name="given">Says in what form it is wanted.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="table">Makes the table of it.</param>
    /// <param name="otherwise">Said where the table has no row.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static async Task WriteTable(
        ParseResult given, Reply reply, Func<JsonElement, ReaderTable> table, string otherwise, CancellationToken cancellation)
    {
        if (given.GetValue(AsCsv)) await WriteCsv(table(reply.Json), cancellation);
        else Write(given, reply, answer => table(answer).Show(Output.Answers, otherwise));
    }

    /// <summary>Refuses that an answer is wanted in two forms at once.</summary>
    public static void NeedOneForm(System.CommandLine.Parsing.CommandResult given)
    {
        if (given.GetResult(AsJson) is not null && given.GetResult(AsCsv) is not null)
            given.AddError("--json and --csv exclude each other: an answer is written in one form.");
    }

    /// <summary>A member as text; empty where it is null or missing.</summary>
    public static string Text(this JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) ? value.Plain() : string.Empty;

    /// <summary>A text, a number, true or false.</summary>
    public static string Plain(this JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : value.ToString();

    /// <summary>A member that is a list of words.</summary>
    public static string List(this JsonElement element, string member) => string.Join(", ", element.GetProperty(member).EnumerateArray());

    /// <summary>The texts of a member that is a list of them.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(Plain)];

    private static async Task WriteCsv(ReaderTable table, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        await table.WriteCsv(output, Console.IsOutputRedirected, cancellation);
    }
}
