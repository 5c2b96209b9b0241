using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;

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
        var verdict = statement.Activity is { } activity ? Domain.Answers.Verdicts.Verdict.Of(matter, statement.At, activity, statement.Facts) : null;
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

    /// <param name="json">Stands inside an object.</param>
    /// <param name="name">Of the member.</param>
    /// <param name="other">The answer it is compared with: where the reservations differ, they are written.</param>
    /// <param name="phrases">Of the language asked.</param>
    public void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, AnsweredAnew other, Phrases phrases)
    {
        json.WriteStartObject(name);
        if (Verdict is VerdictAnswer.Given { Verdict: var given }) json.WriteVerdictMembers(given);
        if (Reason is { } reason) json.WriteString("reason"u8, reason);
        json.WriteList("rules"u8, Rules);
        if (!ReservationsOf.AreSame(Reservations, other.Reservations)) json.WriteReservations(Reservations, phrases);
        json.WriteCoordinates(Statement.At, Under);
        json.WriteEndObject();
    }
}
