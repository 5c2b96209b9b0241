using System.Text.Json;
using NodaTime.Text;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Comparisons;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Time;
using Regulations.Host.Http.Json;
using Regulations.Host.Http.Questions;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Http.Statements;

/// <summary>A statement overtaken: the entry that did it, and both answers side by side.</summary>
internal static class OvertakenJson
{
    /// <param name="json">Within an object.</param>
    /// <param name="overtaken">The statement and the entry that overtook it.</param>
    /// <param name="book">Holds both.</param>
    /// <param name="head">What is now, is answered from there.</param>
    public static void WriteOvertakenMembers(this Utf8JsonWriter json, Overtaken overtaken, RegisterBook book, long head)
    {
        var statement = overtaken.Statement;
        var (then, now) = (Coordinates.At(statement.Position - 1), Coordinates.At(head));
        var bearing = book.Bearing(statement.Facility);
        var comparison = Comparison.Of(under => book.About(statement.Facility, under), bearing, new(statement.At, then), new(statement.At, now));
        json.WriteString("statement"u8, statement.Number.ToString());
        json.WriteString("facility"u8, statement.Facility);
        json.WriteString("at"u8, LegalCalendar.FormatMinute(statement.At));
        json.WriteString("activity"u8, statement.Activity);
        json.WriteStartObject("by"u8);
        json.WriteString("entry"u8, OvertakenBy.EntryAt(bearing, overtaken.By));
        json.WriteNumber("position"u8, overtaken.By);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(book.RecordedAt(overtaken.By)));
        json.WriteEndObject();
        Write(json, "issued"u8, statement, comparison.First, book, then);
        Write(json, "now"u8, statement, comparison.Second, book, now);
        json.WriteDifferences(comparison, statement.At, statement.At, book);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IssuedStatement statement, State state, RegisterBook book, Coordinates under)
    {
        json.WriteStartObject(name);
        if (statement.Activity is { } activity && Verdict.Of(book.About(statement.Facility, under), statement.At, activity, statement.Facts) is VerdictAnswer.Given { Verdict: var verdict })
            json.WriteVerdictMembers(verdict);
        json.WriteList("rules"u8, [.. state.Rules.Select(r => r.Ref)]);
        json.WriteCoordinates(statement.At, under);
        json.WriteEndObject();
    }
}

/// <summary>The entry at a position, among those that bear on a facility.</summary>
internal static class OvertakenBy
{
    public static string? EntryAt(IReadOnlyList<Domain.Entries.RecordedEntry> bearing, long position) =>
        bearing.FirstOrDefault(e => e.Position == position)?.Entry.Id
        ?? bearing.SelectMany(e => e.Mends ?? []).FirstOrDefault(m => m.Position == position)?.By.Id;
}
