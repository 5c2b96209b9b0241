using System.Text.Json;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Host.Statements;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Statements;

/// <summary>A statement overtaken: the entry that did it, what the document says, and both answers side by side.</summary>
internal static class OvertakenJson
{
    /// <param name="json">Within an object.</param>
    /// <param name="overtaken">The statement and the entry that overtook it.</param>
    /// <param name="stated">What the statement says.</param>
    /// <param name="book">Holds both.</param>
    /// <param name="head">What is now, is answered from there.</param>
    /// <param name="language">Of what stands in words; a delivery, which nobody asks, is in Danish.</param>
    public static void WriteOvertakenMembers(
        this Utf8JsonWriter json, Overtaken overtaken, StatedAnswer stated, RegisterBook book, long head, Language language = Language.Danish)
    {
        var phrases = book.Phrases(language, Coordinates.At(head));
        var statement = overtaken.Statement;
        var (issued, now) = (AnsweredAnew.From(book, statement, statement.Position - 1), AnsweredAnew.From(book, statement, head));
        var bearing = book.Bearing(statement.Facility);
        var comparison = Comparison.Of(under => book.About(statement.Facility, under), bearing, new(statement.At, issued.Under), new(statement.At, now.Under));
        json.WriteString("statement"u8, statement.Number.ToString());
        json.WriteString("facility"u8, statement.Facility);
        json.WriteString("at"u8, LegalCalendar.FormatMinute(statement.At));
        json.WriteString("activity"u8, statement.Activity);
        Write(json, "by"u8, overtaken.By, bearing, book);
        if (overtaken.First != overtaken.By) Write(json, "first"u8, overtaken.First, bearing, book);
        Write(json, stated);
        issued.Write(json, "issued"u8, now, phrases);
        now.Write(json, "now"u8, issued, phrases);
        json.WriteDifferences(comparison, statement.At, statement.At, book);
    }

    private static void Write(
        Utf8JsonWriter json, ReadOnlySpan<byte> name, long position, IReadOnlyList<Domain.Entries.RecordedEntry> bearing, RegisterBook book)
    {
        json.WriteStartObject(name);
        json.WriteString("entry"u8, OvertakenBy.EntryAt(bearing, position));
        json.WriteNumber("position"u8, position);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(book.RecordedAt(position)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatedAnswer stated)
    {
        json.WriteStartObject("stated"u8);
        foreach (var member in stated.VerdictMembers) member.WriteTo(json);
        json.WriteList("rules"u8, stated.Rules);
        if (stated.Coordinates is { } coordinates)
        {
            json.WritePropertyName("coordinates"u8);
            coordinates.WriteTo(json);
        }

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
