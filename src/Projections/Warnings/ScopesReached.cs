using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Warnings;

/// <summary>Whether scopes reach any facility of a register as it will be. Facilities are looked at only once a scope asks.</summary>
internal sealed class ScopesReached(StagedEntries staged, HeldFacilities held)
{
    private readonly Dictionary<Scope, bool> _judged = [];
    private FacilityStates? _staged;

    public bool ReachesAny(Scope scope)
    {
        if (scope is
            {
                Facilities: { } named, Areas: null, AreasListedIn: null, Kinds: null, Attributes: null,
                Except: null
            }) return named.Count > 0;
        if (scope.Facilities is not null) return ReachesNamed(scope);
        if (!_judged.TryGetValue(scope, out var reaches)) _judged[scope] = reaches = ReachesAnyState(scope);
        return reaches;
    }

    /// <summary>Whether some facility lies in both scopes, or may once it is registered.</summary>
    /// <param name="a">Null reaches everybody.</param>
    /// <param name="b">Likewise.</param>
    public bool MayBothReach(Scope? a, Scope? b) =>
        a is null || b is null || new ScopesTogether(staged.Areas, AreasOf).MayMeet(a, b) || ReachesAny(ScopesTogether.Both(a, b));

    private bool ReachesNamed(Scope scope)
    {
        var states = new FacilityStates();
        foreach (var facility in scope.Facilities!) states.Add(staged.Facility(facility));
        return states.AnyIsReachedBy(scope with { Facilities = null }, staged.Areas, AreasOf);
    }

    private bool ReachesAnyState(Scope scope) =>
        held.States.AnyIsReachedBy(scope, staged.Areas, AreasOf) || Staged.AnyIsReachedBy(scope, staged.Areas, AreasOf);

    private FacilityStates Staged
    {
        get
        {
            if (_staged is not null) return _staged;
            _staged = new();
            foreach (var facility in staged.Facilities) _staged.Add(staged.Facility(facility));
            return _staged;
        }
    }

    /// <summary>All that an annex lists, as published or by any clause.</summary>
    private IReadOnlyList<string>? AreasOf(ProvisionRef annex)
    {
        var stated = staged.Instrument(annex.Instrument)?.Provisions.Where(p => p.Address == annex.Address).Select(p => p.Areas) ?? [];
        var given = staged.ClausesOn(annex.Instrument).Select(c => c.Clause).OfType<GiveContent>().Where(c => c.Target == annex)
            .Select(c => c.Areas);
        List<string> areas = [.. stated.Concat(given).OfType<IReadOnlyList<string>>().SelectMany(a => a)];
        return areas.Count == 0 ? null : areas;
    }
}

/// <summary>The states of the facilities a book holds, kept up with it from one request to the next.</summary>
internal sealed class HeldFacilities(RegisterBook book)
{
    private readonly FacilityStates _states = new();
    private int _taken;

    public FacilityStates States
    {
        get
        {
            var touched = book.FacilitiesTouched.Read();
            if (_taken == touched.Length) return _states;
            var under = Coordinates.At(book.Head);
            foreach (var facility in touched[_taken..].ToArray().Distinct()) _states.Add(book.Facility(facility, under));
            _taken = touched.Length;
            return _states;
        }
    }
}
