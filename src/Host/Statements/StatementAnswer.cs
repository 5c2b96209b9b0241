using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;
using Regulations.Projections.Book;
using Regulations.Projections.Words;

namespace Regulations.Host.Statements;

/// <summary>What is asked of a statement.</summary>
/// <param name="Activity">Of a verdict; null: the rules are asked for.</param>
internal sealed record StatementQuestion(string Facility, LegalTime At, string? Activity, IReadOnlyDictionary<string, FactValue> Facts,
    Coordinates Under)
{
    /// <summary>Of its words those that no norm of the register uses.</summary>
    public required IReadOnlyList<UnknownWord> UnknownWords { get; init; }
}

/// <summary>The answer a statement gives, before it has a number.</summary>
/// <param name="Verdict">Null where the rules were asked for.</param>
/// <param name="ReliedOn">The entries the answer stands on, in the order of recording.</param>
internal sealed record StatementAnswer(StatementQuestion Question, State State, Verdict? Verdict, IReadOnlyList<RecordedEntry> ReliedOn)
{
    /// <summary>Of the verdict, else of the state.</summary>
    public required IReadOnlyList<Reservation> Reservations { get; init; }

    public required IReadOnlyList<CoverageDeclared> Coverage { get; init; }

    /// <summary>The words the register had defined by the position asked under.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>When the position asked under was recorded; null where the register was empty.</summary>
    public required LegalTime? RecordedAt { get; init; }

    /// <summary>By name; null where the facility lay in none, or the register does not name it.</summary>
    public required string? Municipality { get; init; }

    /// <summary>An instrument as it was published; null where the coordinates hold none of that name.</summary>
    public required Func<string, InstrumentPublished?> Law { get; init; }

    /// <returns>Null where a fact does not fit what norms compare it with; the fact is then told.</returns>
    public static StatementAnswer? To(StatementQuestion question, RegisterBook book, out UnfitFact? unfit)
    {
        unfit = null;
        var matter = book.About(question.Facility, question.Under);
        var verdict = question.Activity is { } activity ? Domain.Answers.Verdicts.Verdict.Of(matter, question.At, activity,
            question.Facts) : null;
        if (verdict is VerdictAnswer.Unfit { Fact: var fact })
        {
            unfit = fact;
            return null;
        }

        var state = UnchangedPeriod.Around(matter, question.At);
        return new(question, state, (verdict as VerdictAnswer.Given)?.Verdict,
            EntriesReliedOn.By(state, matter, book.Bearing(question.Facility), question))
        {
            Reservations = Reserved(matter, state, (verdict as VerdictAnswer.Given)?.Verdict, question),
            Coverage = [.. matter.CoverageAt(state.Facility, question.At).Where(c => question.Activity is not { } asked || c.Lists(asked))],
            Vocabulary = book.Words.At(question.Under.Recorded),
            RecordedAt = question.Under.Recorded > 0 ? LegalCalendar.At(book.RecordedAt(question.Under.Recorded)) : null,
            Municipality = state.Facility.Municipality is { } municipality ? matter.Areas.NameAt(municipality, question.At) : null,
            Law = id => matter.Law(id)?.Published,
        };
    }

    public Explanation? Explained(Language language, Labels labels) =>
        Verdict is { } verdict ? Explanation.Of(verdict, State.Facility, Question.Activity!, Question.Facts, Question.At, language, labels,
            Reservations) : null;

    private static IReadOnlyList<Reservation> Reserved(Matter matter, State state, Verdict? verdict, StatementQuestion question) =>
        verdict is null
        ? ReservationsOf.State(matter, state, question.At)
        : ReservationsOf.Verdict(matter, verdict, question.Activity!, question.At).With(question.UnknownWords, state.Facility);
}
