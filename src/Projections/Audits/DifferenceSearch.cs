using Regulations.Domain.Answers.Audits;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Projections.Audits;

/// <summary>
/// Walks back from the law as it bound to the decision, over the moments at which something was published or commenced, to
/// the last one before which the verdict was another; of the entries of that moment it names the one behind the change.
/// </summary>
internal sealed class DifferenceSearch(RegisterBook book, long recorded)
{
    /// <summary>Null where no single moment since the decision made the difference.</summary>
    public Difference? Between(DecisionTaken decision, Judgement judgement)
    {
        var bearing = book.Bearing(decision.Facility, recorded).Where(e => MayTouch(e.Body, decision.At)).ToList();
        var since = decision.Decided.After;
        var moments = bearing.SelectMany(e => Moments(e.Body)).Where(m => m >= since && m.IsMoment).Distinct().OrderDescending();
        foreach (var moment in moments)
        {
            var before = VerdictBefore(decision, moment);
            if (before is null || Held.SayTheSame(before, judgement.Bound.Verdict)) continue;
            var entry = Behind(bearing.FindAll(e => Moments(e.Body).Contains(moment)), before, judgement.Bound.Verdict);
            return new(entry.Body.Id, entry.Body.Published, entry.Position, moment);
        }

        return null;
    }

    private Verdict? VerdictBefore(DecisionTaken decision, LegalTime moment)
    {
        var lastMinute = new WrittenTime(new(moment.Seconds - 60), HasTimeOfDay: true);
        var matter = book.About(decision.Facility, new(null, recorded, lastMinute));
        return (Verdict.Of(matter, decision.At, decision.Activity, decision.Facts) as VerdictAnswer.Given)?.Verdict;
    }

    /// <summary>What only ever begins after the facts cannot bear on them.</summary>
    private static bool MayTouch(Entry entry, LegalTime at) => entry switch
    {
        DecisionIssued issued => issued.InForce.At <= at,
        _ => true,
    };

    private static IEnumerable<LegalTime> Moments(Entry entry) => Boundaries.Commencements(entry).Append(entry.PublishedAt);

    /// <summary>The one in whose words a rule stands that only one of the verdicts weighs; else a ruling; else the first.</summary>
    private static Counted<Entry> Behind(List<Counted<Entry>> entries, Verdict before, Verdict after)
    {
        if (entries.Count == 1) return entries[0];
        var weighedBefore = Weighed(before);
        var weighedAfter = Weighed(after);
        var changed = weighedAfter.Except(weighedBefore).Concat(weighedBefore.Except(weighedAfter)).Select(w => w.Words).ToHashSet(StringComparer.Ordinal);
        if (entries.Find(e => changed.Contains(e.Body.Id)) is { Body: not null } words) return words;
        return entries.Find(e => e.Body is IRuling) is { Body: not null } ruling ? ruling : entries[0];
    }

    private static List<(string Ref, string Version, string Words)> Weighed(Verdict verdict) =>
        [.. verdict.Weighed.Select(w => (w.Rule.Ref, w.Rule.Version, w.Rule.Words.Id))];
}
