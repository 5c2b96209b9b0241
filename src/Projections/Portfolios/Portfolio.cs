using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

/// <summary>All facilities of a selection at one moment, under the same coordinates.</summary>
/// <param name="Activities">What a verdict is wanted of.</param>
/// <param name="Facts">The same for every facility.</param>
public sealed record Portfolio(
    Selection Selection,
    LegalTime Time,
    Coordinates Under,
    IReadOnlyList<string> Activities,
    IReadOnlyDictionary<string, FactValue> Facts)
{
    /// <returns>By facility; or the fact that a norm compares with a number, or with true and false, and that is none.</returns>
    public PortfolioAnswer In(RegisterBook book, CancellationToken cancellation)
    {
        var areas = book.Areas(Under);
        var rows = EachFacility.Of(EachFacility.Candidates(Selection, book), facility =>
            Selection.Holds(book.Facility(facility, Under).At(Time), areas, Time) ? RowOf(book.About(facility, Under, Time))
                : null, cancellation);
        foreach (var row in rows)
            if (row is { Unfit: { } fact }) return new PortfolioAnswer.Unfit(fact);
        return new PortfolioAnswer.Given([.. rows.Select(r => r?.Row).OfType<PortfolioRow>()]);
    }

    private Answered RowOf(Matter matter)
    {
        var state = State.At(matter, Time);
        var verdicts = new List<Verdict>(Activities.Count);
        var reservations = new List<Reservation>();
        if (Activities.Count == 0) reservations.AddRange(ReservationsOf.State(matter, state, Time));
        foreach (var activity in Activities)
            switch (Verdict.Of(state.Facility, state.Rules, activity, Facts, Time, () => matter.Covers(activity, state.Facility, Time)))
            {
                case VerdictAnswer.Given given:
                    // Of ten thousand facilities what was weighed would fill the memory; no portfolio shows it.
                    reservations.AddRange(ReservationsOf.Verdict(matter, given.Verdict, activity, Time));
                    verdicts.Add(given.Verdict with { Weighed = [], Marked = [] });
                    break;
                case VerdictAnswer.Unfit { Fact: var fact }:
                    return new(null, fact);
            }

        return new(new(state.Facility, state.Rules, state.Pending, state.Gaps,
            verdicts)
        { Reservations = ReservationsOf.Together(reservations) }, null);
    }

    private sealed record Answered(PortfolioRow? Row, UnfitFact? Unfit);
}

/// <summary>A portfolio, or the fact for which none can be given.</summary>
public abstract record PortfolioAnswer
{
    private PortfolioAnswer()
    {
    }

    public sealed record Given(IReadOnlyList<PortfolioRow> Rows) : PortfolioAnswer;

    public sealed record Unfit(UnfitFact Fact) : PortfolioAnswer;
}
