using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>The versions of the provisions of an instrument, of each in the order of time.</summary>
/// <param name="instrument">All whose clauses have been executed.</param>
/// <param name="inForce">The instrument's life.</param>
/// <param name="decidedBefore">Exclusive moment of the decision judged.</param>
internal sealed class VersionsOverTime(InstrumentState instrument, Period inForce, LegalTime decidedBefore)
{
    // Of a large code: made once for all of its provisions.
    private readonly List<InForcePart> _parts = [];
    private readonly List<(LegalTime From, int Last)> _turns = [];

    /// <summary>Of one provision.</summary>
    /// <param name="provision">Whose versions are asked for.</param>
    /// <param name="placements">Where it stands.</param>
    /// <param name="versions">They are added to it.</param>
    public void Add(ProvisionId provision, IReadOnlyList<Placement> placements, List<InForce> versions)
    {
        _parts.Clear();
        var stated = instrument.Stated(provision);
        for (var i = 0; i < placements.Count; i++) AddParts(provision, stated, placements[i]);
        AddInWholePeriods(versions);
    }

    /// <summary>Of one provision of an instrument without renumberings.</summary>
    /// <param name="provision">Whose versions are asked for.</param>
    /// <param name="versions">They are added to it.</param>
    public void Add(ProvisionState provision, List<InForce> versions)
    {
        _parts.Clear();
        AddParts(provision.Id, provision.Stated, Placement.Fixed(instrument, provision.Id));
        AddInWholePeriods(versions);
    }

    /// <summary>Effect, else commencement; for a decision made before the commencement not before that. Null: never.</summary>
    public static LegalTime? StartOf(InstrumentState instrument, ProvisionId provision, Placement placement, LegalTime decidedBefore) =>
        instrument.EffectOf(provision, placement.Commencement) is { } effect
            ? placement.Commencement >= decidedBefore ? LegalTime.Later(effect, placement.Commencement.Value) : effect
            : null;

    private void AddParts(ProvisionId provision, Provision? stated, Placement placement)
    {
        if (placement.Address is not null && StartOf(provision, stated, placement) is { } start)
            AddParts(new(provision, stated, null, placement, start,
                inForce.Intersect(placement.Period).Intersect(new(start, placement.Expiry.Moment))));
    }

    private LegalTime? StartOf(ProvisionId provision, Provision? stated, Placement placement) =>
        placement.Commencement is { } commencement && stated?.EffectFrom is null && instrument.Body.EffectFrom is null
            ? commencement : StartOf(instrument, provision, placement, decidedBefore);

    /// <param name="life">Of the provision where it stands, whatever was done to it.</param>
    private void AddParts(in InForcePart life)
    {
        if (life.Within.IsEmpty) return;
        var upon = life.Placement.Upon;
        LastInEffect.Over(upon, static d => d.Effect, _turns);
        for (var i = 0; i < _turns.Count; i++)
        {
            var last = _turns[i].Last < 0 ? null : upon[_turns[i].Last];
            if (last is null ? life.Stated is null : !last.Gives(life.Provision)) continue;
            var period = life.Within.Intersect(new(_turns[i].From, i + 1 < _turns.Count ? _turns[i + 1].From : LegalTime.Never));
            if (period.IsEmpty) continue;
            if (instrument.OutOfForce.Count == 0) _parts.Add(life with { Given = last, Within = period });
            else
                foreach (var within in Outside(instrument.OutOfForce, period)) _parts.Add(life with { Given = last, Within = within });
        }
    }

    /// <summary>What is left of a period outside of those in which the instrument is out of force.</summary>
    private static IEnumerable<Period> Outside(List<Period> outOfForce, Period period)
    {
        var from = period.From;
        foreach (var gone in outOfForce.Where(p => p.Overlaps(period)).OrderBy(p => p.From))
        {
            if (gone.From > from) yield return new(from, gone.From);
            from = LegalTime.Later(from, gone.Until);
        }

        if (from < period.Until) yield return new(from, period.Until);
    }

    /// <summary>A version keeps its period where only its address or its scope changes.</summary>
    private void AddInWholePeriods(List<InForce> versions)
    {
        for (var first = 0; first < _parts.Count;)
        {
            var last = first;
            while (last + 1 < _parts.Count && _parts[last + 1].Continues(_parts[last])) last++;
            var period = new Period(_parts[first].Within.From, _parts[last].Within.Until);
            var begins = BeginsWithEffect(_parts[first]);
            for (; first <= last; first++) versions.Add(new(instrument, _parts[first], period, begins));
        }
    }

    private static bool BeginsWithEffect(in InForcePart part)
    {
        var from = part.Within.From;
        if (from != part.Placement.Commencement && from == part.Start) return true;
        return part.Given is { } given && given.Effect.From == from && given.BeginsWithEffect;
    }
}
