using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Watches;

/// <summary>What becomes of a rule.</summary>
public enum ComingKind
{
    Commences,

    /// <summary>Another wording takes its place.</summary>
    Replaced,
    Expires,
    Lapses,
    Repealed,
    Annulled,
    Suspended,
}

/// <summary>A rule for a facility that commences, ends or is overtaken at a moment (på vej).</summary>
/// <param name="Ref">Instrument and address, or the decision's id.</param>
/// <param name="Version">That which commences or takes the place; of an end that which ends.</param>
/// <param name="Position">Of the entry in whose words that version stands.</param>
public sealed record Coming(ComingKind Kind, LegalTime At, string Ref, string Version, long Position)
{
    /// <returns>Of a facility within a span, in no order.</returns>
    public static IEnumerable<Coming> In(Matter matter, Period span)
    {
        foreach (var instrument in matter.Instruments)
            foreach (var provision in instrument.Provisions)
                foreach (var coming in Of(matter, instrument, provision, span)) yield return coming;
        foreach (var decision in matter.Decisions)
            foreach (var coming in Of(matter, decision, span)) yield return coming;
    }

    private static IEnumerable<Coming> Of(Matter matter, InstrumentLife instrument, ProvisionLife provision, Period span)
    {
        var versions = provision.Versions();
        for (var i = 0; i < versions.Count; i++)
        {
            var (version, period) = versions[i];
            if (version.IsAnnex) continue;
            var reference = $"{instrument.Id} {provision.Address}";
            var follows = i > 0 && versions[i - 1].Period.Until == period.From;
            var isFollowed = i + 1 < versions.Count && versions[i + 1].Period.From == period.Until;
            if (span.Contains(period.From) && Reaches(matter, version.Scope, period.From))
                yield return new(follows ? ComingKind.Replaced : ComingKind.Commences, period.From, reference, version.Name, version.Position);
            if (!isFollowed && span.Contains(period.Until) && Reaches(matter, version.Scope, period.Until))
                yield return new(EndOf(matter, instrument, provision, period.Until), period.Until, reference, version.Name, version.Position);
        }
    }

    private static IEnumerable<Coming> Of(Matter matter, DecisionLife decision, Period span)
    {
        var contents = decision.InForceContents;
        for (var i = 0; i < contents.Count; i++)
        {
            var content = contents[i];
            if (span.Contains(content.Period.From) && Reaches(matter, content.Scope, content.Period.From))
                yield return new(i > 0 ? ComingKind.Replaced : ComingKind.Commences, content.Period.From, decision.Id, content.Words.Id, content.Position);
            if (i == contents.Count - 1 && span.Contains(content.Period.Until) && Reaches(matter, content.Scope, content.Period.Until))
                yield return new(Of(decision.Causes[0].Kind), content.Period.Until, decision.Id, content.Words.Id, content.Position);
        }
    }

    /// <summary>Where the facility is at that moment: what ends as it leaves is not overtaken.</summary>
    private static bool Reaches(Matter matter, Scope? scope, LegalTime time)
    {
        var facility = matter.Facility.At(time);
        return facility.Status == Places.FacilityStatus.Open && matter.ReachAt(facility, time).Of(scope, a => matter.AnnexAt(a, time)) is not null;
    }

    private static ComingKind EndOf(Matter matter, InstrumentLife instrument, ProvisionLife provision, LegalTime time) =>
        Status.Of(matter, new(instrument.Id, provision.Address), time).Kind switch
        {
            StatusKind.Annulled => ComingKind.Annulled,
            StatusKind.Lapsed => ComingKind.Lapses,
            StatusKind.Repealed or StatusKind.ProvisionRepealed => ComingKind.Repealed,
            StatusKind.Suspended or StatusKind.ProvisionSuspended => ComingKind.Suspended,
            StatusKind.ProvisionReplaced => ComingKind.Replaced,
            _ => ComingKind.Expires,
        };

    private static ComingKind Of(EndKind kind) => kind switch
    {
        EndKind.Annulled => ComingKind.Annulled,
        EndKind.Expired => ComingKind.Expires,
        EndKind.Lapsed => ComingKind.Lapses,
        EndKind.Repealed => ComingKind.Repealed,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
