using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Statements;

/// <summary>
/// A statement's question asked of the register as it stood at a position, with everything published known and nothing held against
/// a decision.
/// </summary>
/// <param name="Verdict">Null where the rules were asked for.</param>
internal sealed record AnsweredAnew(IssuedStatement Statement, Coordinates Under, State State, VerdictAnswer? Verdict)
{
    public static AnsweredAnew From(RegisterBook book, IssuedStatement statement, long recorded)
    {
        var under = Coordinates.At(recorded);
        var matter = book.About(statement.Facility, under);
        var verdict = statement.Activity is { } activity ? Domain.Answers.Verdicts.Verdict.Of(matter, statement.At, activity,
            statement.Facts) : null;
        var state = State.At(matter, statement.At);
        return new(statement, under, state, verdict)
        {
            Reservations = verdict switch
            {
                null => ReservationsOf.State(matter, state, statement.At),
                VerdictAnswer.Given { Verdict: var given } => ReservationsOf.Verdict(matter, given, statement.Activity!, statement.At),
                _ => [],
            },
        };
    }

    public required IReadOnlyList<Reservation> Reservations { get; init; }

    /// <summary>Why there is no verdict on what was asked; null where there is.</summary>
    public string? Reason => Verdict is VerdictAnswer.Unfit { Fact: var unfit } ? unfit.Message : null;

    public IReadOnlyList<string> Rules => [.. State.Rules.Select(r => r.Ref)];

    /// <summary>The verdict in one word; null where the rules were asked for, or there is none.</summary>
    public string? Word => Verdict is VerdictAnswer.Given { Verdict: var given } ? VerdictJson.WordOf(given).Value : null;

    /// <param name="other">The answer it is compared with: where the reservations differ, they are told.</param>
    /// <param name="phrases">Of the language asked.</param>
    public AnsweredAnewShape Beside(AnsweredAnew other, Phrases phrases)
    {
        var given = (Verdict as VerdictAnswer.Given)?.Verdict;
        return new(
            given is null ? null : VerdictWords.Of(given), given?.Outcomes, given?.Missing, given is null ? null : WeighedShape.Of(given),
            Reason, Rules, ReservationsOf.AreSame(Reservations, other.Reservations) ? null : Reserved.Of(Reservations, phrases),
            CoordinatesShape.Of(Statement.At, Under));
    }
}

[Description("An answer in short; the members of a verdict are there where one was asked for and could be given.")]
internal sealed record AnsweredAnewShape(
    [property: JsonIgnore(Condition = WhenWritingNull)] VerdictWord? Verdict,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<Outcome>? Outcomes,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<string>? Missing,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<WeighedShape>? Weighed,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Why there is no verdict on what was asked.")]
    string? Reason,
    [property: Description("The refs of the rules in force.")] IReadOnlyList<string> Rules,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Where the two answers' differ.")]
    IReadOnlyList<Reserved>? Reservations,
    CoordinatesShape Coordinates);
