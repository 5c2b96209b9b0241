using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers;

/// <summary>A period in which a restriction reaches a facility with a norm that no basis supports (uden hjemmel).</summary>
public sealed record NoBasis(string Restriction, Period Period)
{
    /// <returns>Within the span, by restriction, then from.</returns>
    public static IReadOnlyList<NoBasis> In(Matter matter, Period span)
    {
        var found = new List<NoBasis>();
        var open = new Dictionary<string, LegalTime>();
        if (span.IsEmpty) return found;
        foreach (var moment in Timeline.Moments(matter, span))
        {
            var now = UnsupportedAt(matter, moment);
            foreach (var (restriction, from) in open.Where(o => !now.Contains(o.Key)).ToList())
            {
                found.Add(new(restriction, new(from, moment)));
                open.Remove(restriction);
            }

            foreach (var restriction in now) open.TryAdd(restriction, moment);
        }

        found.AddRange(open.Select(o => new NoBasis(o.Key, new(o.Value, span.Until))));
        found.Sort((a, b) => string.CompareOrdinal(a.Restriction, b.Restriction) is not 0 and var order ? order : a.Period.From.CompareTo(b.Period.From));
        return found;
    }

    private static HashSet<string> UnsupportedAt(Matter matter, LegalTime time)
    {
        var rules = Rules.At(matter, matter.Facility.At(time), time);
        return
        [
            .. rules.OfType<Rule.OfDecision>()
                .Where(r => r.Norms.Any(n => Support.IsNeeded(n, r) && Support.Of(n, r, rules).Count == 0))
                .Select(r => r.Ref),
        ];
    }
}
