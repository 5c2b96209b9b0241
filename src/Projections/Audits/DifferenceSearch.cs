using Regulations.Domain;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Audits;

/// <summary>
/// Walks back from the law as it bound to the decision, over the moments at which something was published or commenced, to
/// the last one before which the verdict was another; of the entries of that moment it names the one behind the change.
/// </summary>
internal sealed class DifferenceSearch(RegisterBook book, long recorded)
{
    /// <summary>Null where no single moment since the decision made the difference.</summary>
    public Difference? Between(PastDecision decision, Judgement judgement, CancellationToken cancellation)
    {
        if (book.BearingOn(decision.Facility) is not { } bearing) return null;
        var moments = bearing.Changes(decision.At, decision.Decided.After, recorded).Distinct().OrderDescending();
        foreach (var moment in moments)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = VerdictBefore(decision, moment, cancellation);
            if (before is null || Held.SayTheSame(before, judgement.Bound.Verdict)) continue;
            var stating = bearing.EntriesOf(moment, recorded);
            if (stating.Count == 0) continue;
            var entry = Behind(stating, before, judgement.Bound.Verdict);
            return new(entry.Body.Id, entry.Body.Published, entry.Position, moment);
        }

        return null;
    }

    private Verdict? VerdictBefore(PastDecision decision, LegalTime moment, CancellationToken cancellation)
    {
        var matter = book.About(decision.Facility, Coordinates.JustBefore(moment, recorded), decision.At, cancellation);
        return (Verdict.Of(matter, decision.At, decision.Activity, decision.Facts) as VerdictAnswer.Given)?.Verdict;
    }

    /// <summary>The one in whose words a rule stands that only one of the verdicts weighs; else a ruling; else the first.</summary>
    private static Counted<Entry> Behind(IReadOnlyList<Counted<Entry>> entries, Verdict before, Verdict after)
    {
        if (entries.Count == 1) return entries[0];
        var weighedBefore = Weighed(before);
        var weighedAfter = Weighed(after);
        var changed = weighedAfter.Except(weighedBefore).Concat(weighedBefore.Except(weighedAfter)).Select(w =>
            w.Words).ToHashSet(StringComparer.Ordinal);
        if (entries.FirstOrDefault(e => changed.Contains(e.Body.Id)) is { Body: not null } words) return words;
        return entries.FirstOrDefault(e => e.Body is IRuling) is { Body: not null } ruling ? ruling : entries[0];
    }

    private static List<(string Ref, string Version, string Words)> Weighed(Verdict verdict) =>
        [.. verdict.Weighed.Select(w => (w.Rule.Ref, w.Rule.Version, w.Rule.Words.Id))];
}
