using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Watches;

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
/// <param name="By">The entry or clause that brings it about, as far as the life of the rule tells.</param>
public sealed record Coming(ComingKind Kind, LegalTime At, string Ref, string Version, string Occasion, string By)
{
    /// <summary>Of a facility within a span, in no order. What changes because the facility itself does is not told.</summary>
    public static IEnumerable<Coming> In(Matter matter, Period span)
    {
        var turns = new Turns(matter, span);
        foreach (var (instrument, provision) in matter.Bodies.SelectMany(b => b.TurningWithin(span)).DistinctBy(t => (t.Instrument.Id, t.Provision.Address)))
            if (turns.MayTurn(provision.Versions()))
                foreach (var coming in turns.Of(RuleLife.Of(matter, instrument, provision))) yield return coming;
        foreach (var decision in matter.Decisions)
            if (turns.MayTurn(decision.InForceContents))
                foreach (var coming in turns.Of(RuleLife.Of(decision))) yield return coming;
    }
}
