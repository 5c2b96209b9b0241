using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>Numbers that conditions cannot tell apart.</summary>
/// <param name="From">The lowest; null: there is none.</param>
/// <param name="IncludesFrom">Whether <paramref name="From"/> itself is among them.</param>
/// <param name="Until">The highest; null: there is none.</param>
/// <param name="IncludesUntil">Whether <paramref name="Until"/> itself is among them.</param>
public readonly record struct NumberRange(decimal? From, bool IncludesFrom, decimal? Until, bool IncludesUntil)
{
    /// <summary>One of them, which stands for all.</summary>
    public decimal Sample => (From, Until) switch
    {
        ({ } from, _) when IncludesFrom => from,
        (_, { } until) when IncludesUntil => until,
        ({ } from, { } until) => (from + until) / 2,
        ({ } from, null) => from + 1,
        (null, { } until) => until - 1,
        _ => 0,
    };

    /// <summary>All numbers, parted wherever a condition holds on one side and not on the other; upwards.</summary>
    public static IEnumerable<NumberRange> PartedBy(IEnumerable<Condition> conditions)
    {
        // A number lies below the cut after it and above the cut before it.
        var cuts = conditions.SelectMany(CutsOf).Distinct().OrderBy(c => c.Number).ThenBy(c => c.IsAfter).ToList();
        for (var i = 0; i <= cuts.Count; i++)
        {
            (decimal Number, bool IsAfter)? from = i == 0 ? null : cuts[i - 1], until = i == cuts.Count ? null : cuts[i];
            yield return new(from?.Number, from is { IsAfter: false }, until?.Number, until is { IsAfter: true });
        }
    }

    private static IEnumerable<(decimal Number, bool IsAfter)> CutsOf(Condition condition) => condition switch
    {
        Condition.AtMost most => [(most.Bound, true)],
        Condition.AtLeast least => [(least.Bound, false)],
        _ => condition.ComparedWith.OfType<FactValue.Number>().SelectMany(n => new[] { (n.Value, false), (n.Value, true) }),
    };
}
