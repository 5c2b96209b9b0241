using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Statements;

[Description("A statement overtaken: the entry that did it, what the document says, and both answers side by side.")]
internal record OvertakenShape(
    string Statement,
    string Facility,
    [property: JsonConverter(typeof(MinuteConverter))] LegalTime At,
    [property: Description("Null where the rules were asked for.")] string? Activity,
    [property: Description("The last entry that changed the answer and whose change still stands.")] OvertakingShape By,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Where it is another: the one since which the answer differs.")]
    OvertakingShape? First,
    [property: Description("What the document says.")] StatedAnswer Stated,
    [property: Description("Asked with everything known of the register it was issued upon.")] AnsweredAnewShape Issued,
    [property: Description("The same asked at the head.")] AnsweredAnewShape Now,
    IReadOnlyList<DifferenceShape> Differences)
{
    /// <param name="overtaken">The statement and the entry that overtook it.</param>
    /// <param name="stated">What the statement says.</param>
    /// <param name="book">Holds both.</param>
    /// <param name="head">What is now, is answered from there.</param>
    /// <param name="language">Of what stands in words; a delivery, which nobody asks, is in Danish.</param>
    public static OvertakenShape Of(
        Overtaken overtaken, StatedAnswer stated, RegisterBook book, long head, Language language = Language.Danish)
    {
        var phrases = book.Phrases(language, Coordinates.At(head));
        var statement = overtaken.Statement;
        var (issued, now) = (AnsweredAnew.From(book, statement, statement.Position - 1), AnsweredAnew.From(book, statement, head));
        var bearing = book.Bearing(statement.Facility);
        var comparison = Comparison.Of(
            under => book.About(statement.Facility, under), bearing, new(statement.At, issued.Under), new(statement.At, now.Under));
        return new(
            statement.Number.ToString(), statement.Facility, statement.At, statement.Activity, By(overtaken.By),
            overtaken.First != overtaken.By ? By(overtaken.First) : null, stated, issued.Beside(now, phrases), now.Beside(issued, phrases),
            DifferenceShape.Of(comparison, statement.At, statement.At, book));

        OvertakingShape By(long position) => new(OvertakenBy.EntryAt(bearing, position), position, book.RecordedAt(position));
    }
}

internal sealed record OvertakingShape(string? Entry, long Position, Instant RecordedAt);

/// <summary>The entry at a position, among those that bear on a facility.</summary>
internal static class OvertakenBy
{
    public static string? EntryAt(IReadOnlyList<Domain.Entries.RecordedEntry> bearing, long position) =>
        bearing.FirstOrDefault(e => e.Position == position)?.Entry.Id
        ?? bearing.SelectMany(e => e.Mends ?? []).FirstOrDefault(m => m.Position == position)?.By.Id;
}
