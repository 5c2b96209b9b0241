using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

/// <summary>What becomes of a rule.</summary>
public enum ComingKind
{
    Commences,

    /// <summary>Another wording takes its place.</summary>
    Replaced,

    /// <summary>An annex that says where it binds is changed, so that it reaches the facility no longer.</summary>
    NoLongerReaches,
    Expires,
    Lapses,
    Repealed,
    Annulled,
    Suspended,
}

/// <summary>A rule for a facility that commences, ends or is overtaken at a moment (på vej).</summary>
/// <param name="Ref">Instrument and address, or the decision's id.</param>
/// <param name="Version">That which commences or takes the place; of an end that which ends.</param>
/// <param name="Occasion">Tells the times apart at which the same becomes of the same version, whatever span is asked about.</param>
/// <param name="Rule">The instrument or decision whose entries, with those its fate depends on, say so.</param>
/// <param name="Annex">The instrument whose annex says so, where it is not the rule that turns.</param>
public sealed record Coming(ComingKind Kind, LegalTime At, string Ref, string Version, string Occasion, Subject Rule, string? Annex)
{
    /// <summary>Of a facility within a span, in no order. What changes because the facility itself does is not told.</summary>
    public static IEnumerable<Coming> In(Matter matter, Period span) => new ComingChanges(span).Of(matter);
}
