using Regulations.Domain.Entries;

namespace Regulations.Domain.Facilities;

/// <summary>Whether a facility (tilbud) is known and open.</summary>
public enum FacilityStatus
{
    /// <summary>Not registered by then.</summary>
    Unknown,
    Open,
    Closed,
}

/// <summary>The facts of a facility at a moment.</summary>
public sealed record FacilityState(
    string Id,
    FacilityStatus Status,
    string? Name,
    IReadOnlyList<string> Kinds,
    string? Municipality,
    IReadOnlyDictionary<string, FactValue> Attributes,
    string? Operator)
{
    public static FacilityState Unknown(string id) =>
        new(id, FacilityStatus.Unknown, null, [], null, new Dictionary<string, FactValue>(), null);
}

/// <summary>A facility over time under some coordinates.</summary>
public sealed class FacilityLife
{
    private readonly List<Counted<FacilityEntry>> _entries;
    private readonly FacilityState[] _after;

    /// <param name="id">The facility asked about, registered or not.</param>
    /// <param name="entries">The entries about it that count, in any order.</param>
    public FacilityLife(string id, IEnumerable<Counted<FacilityEntry>> entries)
    {
        Id = id;
        _entries = [.. entries];
        _entries.Sort(DatedFacts.InOrder);
        _after = new FacilityState[_entries.Count];
        var state = FacilityState.Unknown(id);
        for (var i = 0; i < _after.Length; i++) _after[i] = state = After(state, _entries[i].Body);
    }

    public string Id { get; }

    public IEnumerable<LegalTime> Edges() => _entries.Select(e => e.Body.From);

    /// <summary>What is stated from exactly one moment on, in the order in which it counts.</summary>
    public IEnumerable<FacilityEntry> StatedFrom(LegalTime moment) => _entries.Where(e => e.Body.From == moment).Select(e => e.Body);

    public FacilityState At(LegalTime time)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Body.From <= time) low = middle + 1;
            else high = middle;
        }

        var last = low - 1;
        return last < 0 || _after[last].Status == FacilityStatus.Unknown ? FacilityState.Unknown(Id) : _after[last];
    }

    private static FacilityState After(FacilityState state, FacilityEntry entry) => entry switch
    {
        FacilityRegistered registered => With(state, registered) with
        {
            Status = state.Status == FacilityStatus.Unknown ? FacilityStatus.Open : state.Status,
        },
        FacilityChanged changed => With(state, changed),
        FacilityClosed when state.Status == FacilityStatus.Open => state with { Status = FacilityStatus.Closed },
        FacilityReopened when state.Status == FacilityStatus.Closed => state with { Status = FacilityStatus.Open },
        FacilityClosed or FacilityReopened => state,
        _ => throw new System.Diagnostics.UnreachableException(entry.GetType().Name),
    };

    private static FacilityState With(FacilityState state, FacilityFacts facts) => state with
    {
        Name = facts.Name ?? state.Name,
        Kinds = facts.Kinds ?? state.Kinds,
        Municipality = facts.Municipality ?? state.Municipality,
        Operator = facts.Operator ?? state.Operator,
        Attributes = facts.Attributes is null or { Count: 0 } ? state.Attributes : Over(state.Attributes, facts.Attributes),
    };

    private static Dictionary<string, FactValue> Over(
        IReadOnlyDictionary<string, FactValue> earlier, IReadOnlyDictionary<string, FactValue> later)
    {
        var attributes = new Dictionary<string, FactValue>(earlier);
        foreach (var (name, value) in later) attributes[name] = value;
        return attributes;
    }
}
