using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>
/// Lapse (bortfald): an instrument ends for good at the first moment after its earliest commencement at which none of the
/// provisions it rests on stands. Of one family, as far as its clauses have been executed.
/// </summary>
internal sealed class Lapse(IReadOnlyDictionary<string, InstrumentState> family)
{
    private readonly Dictionary<InstrumentState, EndCause?> _found = [];
    private readonly Dictionary<InstrumentState, List<InstrumentState>> _resting = [];
    private readonly Dictionary<InstrumentState, int> _asking = [];
    private int _cut = int.MaxValue;

    public InstrumentState? Find(string instrument) => family.GetValueOrDefault(instrument);

    /// <returns>Null where it does not lapse, or none stood at its commencement: then the register does not hold the basis.</returns>
    public EndCause? Of(InstrumentState instrument)
    {
        if (instrument.Basis.Count == 0) return null;
        if (_found.TryGetValue(instrument, out var found)) return found;
        foreach (var first in BasesFirst(instrument)) found = Evaluated(first);
        return found;
    }

    /// <summary>The earliest of expiry, repeal, annulment and lapse, as far as executed clauses tell.</summary>
    public EndCause? EndOf(InstrumentState instrument)
    {
        var causes = Causes(instrument, Evaluated(instrument));
        return causes.Count > 0 ? causes[0] : null;
    }

    /// <summary>Something was done to an instrument: what was found of it, and of all that rests on it, no longer holds.</summary>
    public void Forget(InstrumentState changed)
    {
        if (_found.Count == 0) return;
        var open = new Stack<InstrumentState>([changed]);
        while (open.TryPop(out var next))
        {
            _found.Remove(next);
            if (_resting.Remove(next, out var resting))
                foreach (var dependent in resting) open.Push(dependent);
        }
    }

    /// <summary>Every recorded cause of an end, the operative one first.</summary>
    public static List<EndCause> Causes(InstrumentState instrument, EndCause? lapse)
    {
        var causes = new List<EndCause>(instrument.Repeals);
        foreach (var annulment in instrument.Annulments) causes.Add(new(EndKind.Annulled, annulment.From, annulment.Entry));
        if (instrument.Expiry.At is { } expires) causes.Add(new(EndKind.Expired, expires, instrument.Expiry.Entry));
        if (lapse is not null) causes.Add(lapse);
        causes.Sort(EndCause.ByMoment);
        return causes;
    }

    /// <summary>
    /// The instruments not yet found on which one rests, however far, and itself last: so that no chain is followed by
    /// recursion.
    /// </summary>
    private List<InstrumentState> BasesFirst(InstrumentState instrument)
    {
        var ordered = new List<InstrumentState>();
        var seen = new HashSet<InstrumentState>();
        var open = new Stack<(InstrumentState Instrument, bool IsLeft)>([(instrument, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsLeft) ordered.Add(next.Instrument);
            else if (!_found.ContainsKey(next.Instrument) && seen.Add(next.Instrument))
            {
                open.Push((next.Instrument, true));
                foreach (var basis in next.Instrument.Basis)
                    if (Find(basis.Provision.Instrument) is { Basis.Count: > 0 } below) open.Push((below, false));
            }
        }

        return ordered;
    }

    private EndCause? Evaluated(InstrumentState instrument)
    {
        if (instrument.Basis.Count == 0) return null;
        if (_found.TryGetValue(instrument, out var found)) return found;
        if (_asking.TryGetValue(instrument, out var asked))
        {
            // Two instruments that each rest on the other: neither ends because of the question.
            _cut = Math.Min(_cut, asked);
            return null;
        }

        var depth = _asking.Count;
        var before = _cut;
        _asking.Add(instrument, depth);
        _cut = int.MaxValue;
        var lapse = Evaluate(instrument);
        _asking.Remove(instrument);
        if (_cut < depth) _cut = Math.Min(_cut, before);
        else
        {
            // What was found within a circle holds only for whoever asked from outside of it.
            _found[instrument] = lapse;
            _cut = before;
            foreach (var basis in instrument.Basis) RestsOn(instrument, basis);
        }

        return lapse;
    }

    private void RestsOn(InstrumentState instrument, RestsOn basis)
    {
        if (Find(basis.Provision.Instrument) is not { } below) return;
        if (!_resting.TryGetValue(below, out var resting)) _resting[below] = resting = [];
        resting.Add(instrument);
    }

    private EndCause? Evaluate(InstrumentState instrument)
    {
        if (instrument.EarliestCommencement is not { } commencement) return null;
        var standings = instrument.Basis.SelectMany(b => BasisPeriod.Of(b, commencement, this)).ToList();
        if (!standings.Exists(s => s.Period.Contains(commencement))) return null;
        var (at, cause) = (commencement, string.Empty);
        foreach (var standing in standings.OrderBy(s => s.Period.From))
            if (standing.Period.Contains(at)) (at, cause) = (standing.Period.Until, standing.EndedBy);
        return at == LegalTime.Never ? null : new(EndKind.Lapsed, at, cause);
    }
}
