using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Portfolios;

/// <summary>What of a portfolio is shown, and in what order.</summary>
/// <param name="Statuses">None: whatever its status.</param>
/// <param name="Verdicts">Words of verdicts, of which one of the activities is to have one; none: whatever the verdicts.</param>
/// <param name="HasGap">Whether a declared gap reaches it; absent: either.</param>
/// <param name="Rule">A rule that reaches it, an instrument any rule of which does, or an address at or above such a rule.</param>
public sealed record PortfolioView(
    IReadOnlyList<FacilityStatus> Statuses,
    IReadOnlyList<VerdictWord> Verdicts,
    bool? HasGap,
    string? Rule,
    PortfolioOrder Order,
    bool IsDescending)
{
    public static PortfolioView Whole { get; } = new([], [], null, null, PortfolioOrder.Facility, IsDescending: false);

    /// <returns>The rows that fit, sorted; rows alike in the order asked for stand by facility.</returns>
    public IReadOnlyList<PortfolioRow> Of(IReadOnlyList<PortfolioRow> rows)
    {
        var fitting = rows.Where(Shows);
        var byKey = Comparer<PortfolioRow>.Create((a, b) => IsDescending ? Compare(b, a) : Compare(a, b));
        return [.. fitting.Order(byKey)];
    }

    private bool Shows(PortfolioRow row) =>
        (Statuses.Count == 0 || Statuses.Contains(row.Facility.Status))
        && (Verdicts.Count == 0 || row.Verdicts.Any(v => Verdicts.Contains(VerdictWords.Of(v))))
        && (HasGap is null || HasGap == row.Gaps.Count > 0)
        && (Rule is null || row.Rules.Any(r => Names(r.Ref)));

    private bool Names(string reference) =>
        reference.StartsWith(Rule!, StringComparison.Ordinal)
        && (reference.Length == Rule!.Length || reference[Rule.Length] is ' ' or ',');

    private int Compare(PortfolioRow a, PortfolioRow b) => Order switch
    {
        PortfolioOrder.Facility => string.CompareOrdinal(a.Facility.Id, b.Facility.Id),
        PortfolioOrder.Name => string.CompareOrdinal(a.Facility.Name, b.Facility.Name),
        PortfolioOrder.Municipality => string.CompareOrdinal(a.Facility.Municipality, b.Facility.Municipality),
        PortfolioOrder.Operator => string.CompareOrdinal(a.Facility.Operator, b.Facility.Operator),
        PortfolioOrder.Status => a.Facility.Status.CompareTo(b.Facility.Status),
        PortfolioOrder.Verdict => First(a).CompareTo(First(b)),
        PortfolioOrder.Rules => a.Rules.Count.CompareTo(b.Rules.Count),
        PortfolioOrder.Gaps => a.Gaps.Count.CompareTo(b.Gaps.Count),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int First(PortfolioRow row) => row.Verdicts.Count == 0 ? -1 : (int)VerdictWords.Of(row.Verdicts[0]);
}

public enum PortfolioOrder
{
    Facility,
    Name,
    Municipality,
    Operator,
    Status,

    /// <summary>Of the first activity, the strictest first.</summary>
    Verdict,

    /// <summary>How many there are.</summary>
    Rules,

    /// <summary>How many there are.</summary>
    Gaps,
}

/// <summary>A verdict in one word, the strictest first.</summary>
public enum VerdictWord
{
    Forbidden,
    Required,
    Conditional,
    Permitted,
    Exempted,
    Unregulated,
    NotCovered,
    Unknown,
    Closed,
}

public static class VerdictWords
{
    public static VerdictWord Of(Verdict verdict) => verdict switch
    {
        { Facility: FacilityStatus.Unknown } => VerdictWord.Unknown,
        { Facility: FacilityStatus.Closed } => VerdictWord.Closed,
        { IsConditional: true } => VerdictWord.Conditional,
        _ => verdict.Outcomes[0] switch
        {
            Outcome.Forbidden => VerdictWord.Forbidden,
            Outcome.Required => VerdictWord.Required,
            Outcome.Permitted => VerdictWord.Permitted,
            Outcome.Exempted => VerdictWord.Exempted,
            Outcome.Unregulated => VerdictWord.Unregulated,
            Outcome.NotCovered => VerdictWord.NotCovered,
            _ => throw new System.Diagnostics.UnreachableException(),
        },
    };
}
