using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>What became of a norm in the weighing.</summary>
public enum Fate
{
    /// <summary>The first certain one in the order of precedence: it settles the verdict.</summary>
    Decisive,

    /// <summary>Uncertain, met before the decisive one: its outcome is possible.</summary>
    Possible,

    /// <summary>Behind the decisive one.</summary>
    Yields,

    /// <summary>Removed by an exempting norm that holds.</summary>
    Lifted,

    /// <summary>An exempting norm that lifts.</summary>
    Lifts,

    /// <summary>An exempting norm that would lift if the missing facts were so.</summary>
    MightLift,

    /// <summary>An exempting norm with nothing here to lift.</summary>
    LiftsNothing,

    /// <summary>A condition of it does not hold.</summary>
    ConditionFails,

    /// <summary>A restriction's norm that no provision in force supports.</summary>
    NoBasis,

    /// <summary>Of a guideline, or a recommendation: shown, and no outcome.</summary>
    NotBinding,

    /// <summary>Gives a power; no outcome of its own.</summary>
    Empowers,
}

/// <summary>Why a norm yields to another: lex superior, specialis, posterior; else the stricter, else the certain.</summary>
public enum Precedence
{
    Superior,
    Special,
    Posterior,
    Stricter,
    Certain,
}

/// <summary>One norm weighed.</summary>
/// <param name="Index">The norm's place among those of its rule, from 0.</param>
/// <param name="Rank">What it was weighed at: of a supported restriction as high as its basis, no higher than an order.</param>
/// <param name="Missing">The facts its conditions need that were not given.</param>
/// <param name="Failing">The conditions that do not hold.</param>
/// <param name="Because">What it yields to, is lifted by, rests on, or lifts.</param>
/// <param name="Why">Where it yields: why.</param>
public sealed record Weighed(
    Rule Rule,
    int Index,
    int Rank,
    Fate Fate,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Condition> Failing,
    IReadOnlyList<string> Because,
    Precedence? Why)
{
    public Norm Norm => Rule.Norms[Index];
}
