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
        "regulations " + (typeof(Coordinates).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <param name="answer">What was answered.</param>
    /// <param name="issue">Its number and when and where it was issued.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    /// <param name="texts">The document in words, in each language by its tag.</param>
    public static string Of(StatementAnswer answer, Issue issue, RegisterBook book, IReadOnlyDictionary<string, string> texts)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Readable)) Write(json, answer, issue, book, texts);
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
            using (var json = new Utf8JsonWriter(written, Readable)) StoredReservations.WriteIn(json, document.RootElement, language);
            return Encoding.UTF8.GetString(written.ToArray());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return content;
        }
    }

    private static void Write(Utf8JsonWriter json, StatementAnswer answer, Issue issue, RegisterBook book,
        IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject();
        json.WriteString("statement"u8, issue.Number.ToString());
        json.WriteString("register"u8, issue.Register);
        json.WriteString("registerTitle"u8, issue.RegisterTitle);
        json.WriteString("issuedBy"u8, issue.Request.By);
        json.WriteString("issuedTo"u8, issue.Request.To);
        json.WriteString("case"u8, issue.Request.Case);
        json.WriteString("issued"u8, InstantPattern.General.Format(issue.At));
        json.WriteNumber("position"u8, issue.Position);
        json.WriteString("engine"u8, Engine);
        WriteQuestion(json, answer.Question);
        json.WriteCoordinates(answer.Question.At, answer.Question.Under);
        if (answer.Verdict is { } verdict)
        {
            json.WriteStartObject("verdict"u8);
            json.WriteVerdictMembers(verdict);
            json.WriteUnknownWords(verdict.Facility == FacilityStatus.Open ? answer.Question.UnknownWords : []);
            json.WriteEndObject();
        }

        new StoredReservations(answer.Vocabulary).Write(json, answer.Reservations);
        json.WriteCoverage(answer.Coverage);
        json.WriteStartObject("state"u8);
        json.WriteStateMembers(answer.State, answer.Question.At);
        json.WriteEndObject();
        json.WriteStartArray("reliedOn"u8);
        foreach (var entry in answer.ReliedOn) Write(json, entry, book);
        json.WriteEndArray();
        json.WriteStartObject("text"u8);
        foreach (var (tag, text) in texts) json.WriteString(tag, text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, StatementQuestion question)
    {
        json.WriteStartObject("question"u8);
        json.WriteString("asked"u8, question.Activity is null ? "rules"u8 : "verdict"u8);
        json.WriteString("facility"u8, question.Facility);
        json.WriteString("at"u8, LegalCalendar.FormatMinute(question.At));
        if (question.Activity is { } activity)
        {
            json.WriteString("activity"u8, activity);
            json.WriteStartObject("facts"u8);
            foreach (var (name, value) in question.Facts.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(name);
                json.WriteValue(value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordedEntry entry, RegisterBook book)
    {
        json.WriteStartObject();
        json.WriteString("entry"u8, entry.Entry.Id);
        json.WriteString("type"u8, EntryTypes.Of(entry.Entry).Name());
        json.WriteNumber("position"u8, entry.Position);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(book.RecordedAt(entry.Position)));
        json.WriteString("published"u8, entry.Entry.Published?.ToString());
        json.WriteString("source"u8, entry.Entry.Source);
        json.WriteEndObject();
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
