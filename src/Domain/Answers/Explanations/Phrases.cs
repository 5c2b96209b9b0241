using NodaTime;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Explanations;

/// <summary>The words explanations are built of. What is said comes from the norms weighed; never from free text.</summary>
public abstract class Phrases
{
    public static Phrases In(Language language) => language switch
    {
        Language.Danish => new DanishPhrases(),
        Language.English => new EnglishPhrases(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public abstract string Moment(LegalTime time);

    public abstract string Word(Outcome outcome);

    public abstract string Word(Modality modality);

    public abstract string Word(Precedence precedence);

    public abstract string Kind(Rule rule);

    public abstract string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing);

    public abstract string Settled(string outcome);

    public abstract string NotOpen(FacilityStatus status);

    public abstract string Asked(string activity, string facility, string moment);

    /// <summary>Before the moment from which facts fall under a rule (virkning), where that is not its commencement.</summary>
    public abstract string WithEffectFrom { get; }

    public abstract string NothingWeighed { get; }

    /// <summary>The norm as a clause: what its rule does to which activity, from when, under which conditions.</summary>
    public abstract string Norm(Rule rule, Norm norm, IReadOnlyList<string> conditions);

    public abstract string Condition(Condition condition);

    /// <summary>What was required and what was given instead.</summary>
    public abstract string Unmet(Condition condition, FactValue? given);

    /// <param name="weighed">The norm.</param>
    /// <param name="failing">The conditions of it that do not hold, each in a sentence.</param>
    public abstract string Fate(Weighed weighed, IReadOnlyList<string> failing);

    /// <summary>That the register knows of a change to the rule whose content it does not hold.</summary>
    public abstract string Unrecorded(string rule, IReadOnlyList<string> clauses);

    public abstract string Gap(string gap, string? note);

    protected static (LocalDate Date, string? Hour) DayAndHour(LegalTime time)
    {
        var written = LegalCalendar.Format(time);
        return (LegalCalendar.DateOf(time), written.Length == 10 ? null : written[11..16]);
    }

    protected static string Listed(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };
}
