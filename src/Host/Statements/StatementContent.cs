using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>The document of a statement: JSON that holds the question, the answer and all it stands on, and the same in words.</summary>
internal static class StatementContent
{
    /// <summary>Of the program that answered; an answer may be checked against it.</summary>
    public static string Engine { get; } =
        "regulations "
        + (typeof(Coordinates).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    private static readonly JsonWriterOptions Readable = new()
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <param name="answer">What was answered.</param>
    /// <param name="issue">Its number and when and where it was issued.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    /// <param name="texts">The document in words, in each language by its tag.</param>
    public static string Of(StatementAnswer answer, Issue issue, RegisterBook book, IReadOnlyDictionary<string, string> texts)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Readable))
            JsonSerializer.Serialize(json, StatementResponse.Of(answer, issue, book, texts), AnswerJson.Default.StatementResponse);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>A document with what stands in words in a language; one that no register wrote as it is.</summary>
    public static string In(Language language, string content)
    {
        if (language == Language.Danish) return content;
        try
        {
            using var document = JsonDocument.Parse(content);
            using var written = new MemoryStream();
            using (var json = new Utf8JsonWriter(written, Readable)) StoredWords.WriteIn(json, document.RootElement, language);
            return Encoding.UTF8.GetString(written.ToArray());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return content;
        }
    }
}

/// <summary>The issue of a statement.</summary>
/// <param name="Request">Who has it issued, and for whom.</param>
/// <param name="At">When the register issued it, in whole seconds.</param>
/// <param name="Position">Its own in the log.</param>
internal sealed record Issue(StatementNumber Number, string Register, string RegisterTitle, IssueRequest Request, Instant At,
    long Position);

/// <summary>Who has a statement issued, and for whom; null is what was not said.</summary>
/// <param name="By">Whoever has it recorded.</param>
/// <param name="To">Whom it is issued to.</param>
/// <param name="Case">The number of their case.</param>
internal sealed record IssueRequest(string? By, string? To, string? Case);
