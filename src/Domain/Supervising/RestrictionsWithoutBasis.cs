using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>A restriction that reaches the facility with a norm no basis supports: the spans of <see cref="NoBasis"/>, by basis.</summary>
internal static class RestrictionsWithoutBasis
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var restriction in looking.Matter.Decisions)
        {
            if (restriction.Issued.Kind != DecisionKind.Restriction) continue;
            foreach (var contents in restriction.InForceContents.GroupBy(c => References.Said(c.Basis), StringComparer.Ordinal))
            {
                var periods = Looking.Joined(contents.SelectMany(c => Unsupported(looking, restriction, c)));
                if (periods.Count > 0)
                    yield return new(FindingKind.NoBasis, looking.Facility, restriction.Id, contents.Key, periods,
                        Behind(looking, contents.First(), periods[0].From));
            }
        }
    }

    /// <summary>When a restriction reaches the facility with a norm no basis supports, whatever its basis was then.</summary>
    public static List<Period> Of(Looking looking, DecisionLife decision) =>
        decision.Issued.Kind == DecisionKind.Restriction ? Looking.Joined(decision.InForceContents.SelectMany(c =>
            Unsupported(looking, decision, c))) : [];

    private static List<Period> Unsupported(Looking looking, DecisionLife restriction, DecisionContent content)
    {
        // What the register does not hold is not wanting: such a restriction is a reservation, not a finding of this kind.
        if (!content.IsBasisHeld) return [];
        var needing = content.Norms.Where(NeedsBasis).ToList();
        if (needing.Count == 0) return [];
        var edges = looking.EdgesOf(restriction).Concat(
            content.Basis.Select(b => looking.Matter.Law(b.Instrument)).OfType<InstrumentLife>().SelectMany(looking.EdgesOf));
        return looking.Periods(content.Period.Intersect(looking.Span), edges, time =>
            looking.Reaches(content, time) && needing.Exists(n => !Powers.Over(looking, content, n, time).Any()));
    }

    private static bool NeedsBasis(Norm norm) => norm.Modality is Modality.Forbid or Modality.Require or Modality.Permit;

    /// <summary>The restriction, what it rests on, and what ended that by then.</summary>
    private static IReadOnlyList<string> Behind(Looking looking, DecisionContent content, LegalTime from)
    {
        var entries = new List<string> { content.Words.Id };
        foreach (var basis in content.Basis)
        {
            if (looking.Matter.Law(basis.Instrument) is not { } instrument) continue;
            entries.Add(instrument.Published.Id);
            entries.AddRange(instrument.Causes.Where(c => c.At <= from).Take(1).Select(c => c.Entry));
        }

        return [.. entries.Where(e => e.Length > 0).Distinct()];
    }
}
