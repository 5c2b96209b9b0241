using System.Text.Json;
using NodaTime.Text;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Comparisons;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Time;
using Regulations.Host.Http.Json;
using Regulations.Host.Http.Questions;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Http.Statements;

/// <summary>The statements that would be answered differently now.</summary>
internal static class OvertakenRoute
{
    private const int UsualLimit = 100;
    private const int MostAtOnce = 1_000;

    public static Operation Operation { get; } = new("GET", StatementsRoute.Path + "/overtaken", "overtakenStatements", "The statements later entries have overtaken")
    {
        Group = "Statements",
        Description = "A statement is overtaken when its question, asked with everything known at the head, is answered differently than it was, so asked, when the statement was issued. "
            + "Each comes with the entry that did it, the answer then and now side by side, and the differences with their causes; by the entry that did it, then by number. "
            + "One that a later entry answers as before again is no longer listed.",
        Parameters =
        [
            FacilityRoute.Register,
            new("after", "The position after which to begin: only statements overtaken by a later entry.", "0"),
            new("limit", $"How many at most, up to {MostAtOnce}. Absent: {UsualLimit}.", "100"),
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The overtaken statements", Examples.Of("overtaken")),
            Answer.Refused(ProblemType.UnreadableParameter, "'x' is no whole number from 1 to 1000.", ",\n  \"parameter\": \"limit\""),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task List(HttpContext context, OpenRegister register)
    {
        var asked = Asked.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        await register.Overtaken.CatchUp(context.RequestAborted);
        var head = register.Book.Head;
        var overtaken = register.Overtaken.Statements.All.Where(o => o.By > after && o.By <= head).Take(limit).ToList();
        await JsonResponse.Write(context, (overtaken, register.Book, head), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteNumber("head"u8, answer.head);
            json.WriteStartArray("overtaken"u8);
            foreach (var each in answer.overtaken) Write(json, each, answer.Book, answer.head);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Overtaken overtaken, RegisterBook book, long head)
    {
        var statement = overtaken.Statement;
        var (then, now) = (Coordinates.At(statement.Position - 1), Coordinates.At(head));
        var bearing = book.Bearing(statement.Facility);
        var comparison = Comparison.Of(under => book.About(statement.Facility, under), bearing, new(statement.At, then), new(statement.At, now));
        json.WriteStartObject();
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
        json.WriteEndObject();
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
