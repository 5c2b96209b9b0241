using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Statements;

[Description("The document of a statement: the question, the answer and all it stands on, and the same in words.")]
internal sealed record StatementResponse(
    [property: Description("Its number.")] string Statement,
    string Register,
    string RegisterTitle,
    string? IssuedBy,
    string? IssuedTo,
    string? Case,
    [property: Description("When, in whole seconds."), InstantText] string Issued,
    [property: Description("Its own in the log.")] long Position,
    [property: Description("The version of the program that answered.")] string Engine,
    QuestionShape Question,
    CoordinatesShape Coordinates,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There where one was asked for.")]
    StatedVerdictShape? Verdict,
    IReadOnlyList<StoredReservation> Reservations,
    IReadOnlyList<CoverageDeclared> Coverage,
    StateAt State,
    [property: Description("In the order of recording.")] IReadOnlyList<ReliedOnShape> ReliedOn,
    [property: Description("The document in words, by language.")] IReadOnlyDictionary<string, string> Text)
{
    /// <param name="answer">What was answered.</param>
    /// <param name="issue">Its number and when and where it was issued.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    /// <param name="texts">The document in words, in each language by its tag.</param>
    public static StatementResponse Of(
        StatementAnswer answer, Issue issue, RegisterBook book, IReadOnlyDictionary<string, string> texts) => new(
        issue.Number.ToString(), issue.Register, issue.RegisterTitle, issue.Request.By, issue.Request.To, issue.Request.Case,
        InstantPattern.General.Format(issue.At), issue.Position, StatementContent.Engine, QuestionShape.Of(answer.Question),
        CoordinatesShape.Of(answer.Question.At, answer.Question.Under), StatedVerdictShape.Of(answer),
        StoredReservation.Of(answer.Reservations, answer.Vocabulary), answer.Coverage, new(answer.State, answer.Question.At),
        [.. answer.ReliedOn.Select(e => ReliedOnShape.Of(e, book))], texts);
}

internal sealed record QuestionShape(
    [property: Description("rules or verdict.")] string Asked,
    string Facility,
    [property: JsonConverter(typeof(MinuteConverter))] LegalTime At,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Of a verdict.")] string? Activity,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Of a verdict.")]
    IReadOnlyDictionary<string, FactValue>? Facts)
{
    public static QuestionShape Of(StatementQuestion question) => question.Activity is null
        ? new("rules", question.Facility, question.At, null, null)
        : new("verdict", question.Facility, question.At, question.Activity, new OrderedDictionary<string, FactValue>(
            question.Facts.OrderBy(f => f.Key, StringComparer.Ordinal), StringComparer.Ordinal));
}

internal sealed record StatedVerdictShape(
    VerdictWord Verdict,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<string> Missing,
    IReadOnlyList<WeighedShape> Weighed,
    IReadOnlyList<UnknownWordShape> UnknownWords)
{
    public static StatedVerdictShape? Of(StatementAnswer answer) => answer.Verdict is not { } verdict ? null : new(
        VerdictWords.Of(verdict), verdict.Outcomes, verdict.Missing, WeighedShape.Of(verdict),
        UnknownWordShape.Of(verdict.Facility == FacilityStatus.Open ? answer.Question.UnknownWords : []));
}

[Description("An entry that a statement stands on.")]
internal sealed record ReliedOnShape(string Entry, string Type, long Position, Instant RecordedAt, WrittenTime? Published, string? Source)
{
    public static ReliedOnShape Of(RecordedEntry entry, RegisterBook book) => new(
        entry.Entry.Id, EntryTypes.Of(entry.Entry).Name(), entry.Position, book.RecordedAt(entry.Position), entry.Entry.Published,
        entry.Entry.Source);
}
