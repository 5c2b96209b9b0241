using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Explaining;

/// <summary>The words explanations are built of. What is said comes from the norms weighed; never from free text.</summary>
public abstract class Phrases(Wording wording)
{
    /// <param name="language">What to say it in.</param>
    /// <param name="labels">In that language.</param>
    public static Phrases In(Language language, Labels labels) => language switch
    {
        Language.Danish => new DanishPhrases(Wording.In(language, labels)),
        Language.English => new EnglishPhrases(Wording.In(language, labels)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public Wording Wording => wording;

    public abstract string Word(Modality modality);

    public abstract string Word(Precedence precedence);

    public string Kind(Rule rule) => rule switch
    {
        Rule.OfProvision p => wording.Kind(p.Instrument.Published.Kind),
        Rule.OfDecision d => wording.Kind(d.Decision.Issued),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public abstract string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing);

    public abstract string Settled(string outcome);

    /// <summary>Where no activity was asked about: how many rules were in force.</summary>
    public abstract string RulesFound(int count);

    public abstract string NotOpen(FacilityStatus status);

    public abstract string Asked(string activity, string facility, string moment);

    /// <summary>Before the moment from which facts fall under a rule (virkning), where that is not its commencement.</summary>
    public abstract string WithEffectFrom { get; }

    public abstract string NothingWeighed { get; }

    /// <summary>The norm in a sentence: its rule, from when it is in force, and what it does to which activity.</summary>
    public abstract string Norm(Rule rule, Norm norm);

    /// <summary>What a norm does to which activity, under which conditions.</summary>
    public abstract string Clause(Norm norm);

    public abstract string Condition(Condition condition);

    /// <summary>What was required and what was given instead.</summary>
    public abstract string Unmet(Condition condition, FactValue? given);

    /// <summary>What became of a norm in the weighing.</summary>
    /// <param name="fate">In one word.</param>
    /// <param name="missing">The facts its conditions need that were not given.</param>
    /// <param name="why">Where it yields: why.</param>
    /// <param name="because">The rules that made it so, as readers know them.</param>
    /// <param name="failing">The conditions of it that do not hold, each in a sentence.</param>
    public abstract string Fate(
        Fate fate, IReadOnlyList<string> missing, Precedence? why, IReadOnlyList<string> because, IReadOnlyList<string> failing);

    /// <summary>That a condition is not met, without what was given.</summary>
    public abstract string Unmet(Condition condition);

    /// <summary>That the register knows of a change to the rule whose content it does not hold.</summary>
    public abstract string Unrecorded(string rule, IReadOnlyList<string> clauses);

    /// <summary>A reservation in one line.</summary>
    public string Reservation(Reservation reservation)
    {
        var rule = reservation.Rule is null ? reservation.About : wording.Named(reservation.Rule);
        return OneLine.Of(reservation.Kind switch
        {
            ReservationKind.BasisNotHeld => BasisNotHeld(rule),
            ReservationKind.Inferred => Inferred(rule),
            ReservationKind.Gap => Gap(reservation.About, reservation.Note),
            ReservationKind.NotCovered => NotCovered(Activity(reservation.About)),
            ReservationKind.Unrecorded => Unrecorded(rule, [reservation.Note ?? string.Empty]),
            ReservationKind.UnknownWord => UnknownWord(reservation.About),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }

    public abstract string Gap(string gap, string? note);

    protected abstract string BasisNotHeld(string rule);

    protected abstract string Inferred(string rule);

    protected abstract string NotCovered(string what);

    public abstract string UnknownWord(string word);

    /// <summary>Whether one of these words was meant.</summary>
    public abstract string IsMeant(IReadOnlyList<string> nearest);

    /// <summary>An activity within a sentence.</summary>
    protected string Activity(string word) => Wording.Within(wording.Activity(word), word);

    /// <summary>A fact's value within a sentence.</summary>
    protected string Value(string fact, FactValue value) => Wording.Within(wording.Value(fact, value), value.ToString()!);

    protected string Fact(string word) => Wording.Within(wording.Fact(word), word);

    protected string Given(string fact, FactValue? value) => value is null ? string.Empty : Value(fact, value);

    /// <summary>A fact within a sentence. One that is answered with yes or no is labelled by a sentence of its own, and quoted.</summary>
    protected string Subject(string fact) => wording.IsYesOrNo(fact) ? Quoted(Fact(fact)) : Fact(fact);

    protected abstract string Quoted(string words);

    /// <summary>Facts that are missing, by what readers call them.</summary>
    protected IReadOnlyList<string> Labelled(IReadOnlyList<string> facts) => [.. facts.Select(Subject)];

    protected static string Listed(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };
}
