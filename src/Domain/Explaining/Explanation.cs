using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Explaining;

/// <summary>A verdict in words (begrundelse), built from the norms weighed.</summary>
/// <param name="Language">What it is said in.</param>
/// <param name="Asked">What was asked, of whom, when.</param>
/// <param name="Summary">The verdict.</param>
/// <param name="Steps">Every norm weighed and what became of it, in the order of precedence.</param>
/// <param name="Reservations">What the register does not hold.</param>
public sealed record Explanation(
    Language Language, string Asked, string Summary, IReadOnlyList<string> Steps, IReadOnlyList<string> Reservations)
{
    /// <param name="verdict">As weighed.</param>
    /// <param name="facility">That it is about, at the moment.</param>
    /// <param name="activity">The activity asked.</param>
    /// <param name="facts">Those given.</param>
    /// <param name="at">The moment of the facts.</param>
    /// <param name="language">What to say it in.</param>
    /// <param name="labels">In that language.</param>
    /// <param name="reservations">Those of the verdict.</param>
    public static Explanation Of(
        Verdict verdict, FacilityState facility, string activity, IReadOnlyDictionary<string, FactValue> facts, LegalTime at,
        Language language, Labels labels,
        IReadOnlyList<Reservation> reservations)
    {
        var phrases = Phrases.In(language, labels);
        return new(
            language,
            OneLine.Of(phrases.Asked(activity, facility.Name ?? facility.Id, phrases.Wording.Moment(at))),
            OneLine.Of(Summarise(verdict, phrases)),
            [.. Step(verdict, facts, phrases).Select(OneLine.Of)],
            [.. reservations.Select(phrases.Reservation)]);
    }

    private static string Summarise(Verdict verdict, Phrases phrases)
    {
        if (verdict.Facility != FacilityStatus.Open) return phrases.NotOpen(verdict.Facility);
        return verdict.IsConditional
            ? phrases.Conditional([.. verdict.Outcomes.Select(phrases.Wording.Word)], verdict.Missing)
            : phrases.Settled(phrases.Wording.Word(verdict.Outcomes[0]));
    }

    private static IReadOnlyList<string> Step(Verdict verdict, IReadOnlyDictionary<string, FactValue> facts, Phrases phrases)
    {
        if (verdict.Facility != FacilityStatus.Open) return [];
        if (verdict.Weighed.Count == 0) return [phrases.NothingWeighed];
        var names = verdict.Weighed.DistinctBy(w => w.Rule.Ref)
            .ToDictionary(w => w.Rule.Ref, w => phrases.Wording.Named(w.Rule), StringComparer.Ordinal);
        return [.. verdict.Weighed.Select(w => $"{phrases.Norm(w.Rule, w.Norm)}. {Fate(w)}")];

        string Fate(Weighed weighed) => phrases.Fate(
            weighed.Fate, weighed.Missing, weighed.Why,
            [.. weighed.Because.Select(r => names.GetValueOrDefault(r, r))],
            [.. weighed.Failing.Select(c => phrases.Unmet(c, facts.GetValueOrDefault(c.Fact)))]);
    }
}
