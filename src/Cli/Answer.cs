using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace Regulations.Cli;

/// <summary>An answer shown to a reader, or with --json as the host gave it.</summary>
internal static class Answer
{
    public static Option<bool> AsJson { get; } = new("--json") { Description = "The answer as over HTTP" };

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
    /// <param name="show">Shows it to the reader.</param>
    /// <param name="facilities">The entries it names bear on these.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public static async Task Write(
        ParseResult given, AnswerNames names, Reply reply, Action<JsonElement, AnswerWording> show, IEnumerable<string> facilities,
        CancellationToken cancellation)
    {
        var words = given.GetValue(AsJson)
            ? null : await AnswerWording.Of(names, reply.Json, facilities, LanguageOption.Of(given), cancellation);
        Write(given, reply, answer => show(answer, words!));
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

    public static Text Cell(JsonElement element, string member) => new(element.Text(member));
}
