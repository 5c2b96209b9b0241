using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Warnings;

/// <summary>Whether two scopes may reach the same facility, as far as they themselves tell.</summary>
internal sealed class ScopesTogether(AreaMap areas, Func<ProvisionRef, IReadOnlyList<string>?> annex)
{
    /// <summary>Whether some facility, registered or not, may lie in both. Of those that name facilities they do not tell.</summary>
    public bool MayMeet(Scope a, Scope b) =>
        a.Facilities is null && b.Facilities is null
        && (a.Kinds is null || b.Kinds is null || a.Kinds.Intersect(b.Kinds).Any())
        && (a.Attributes is null || b.Attributes is null
            || a.Attributes.All(x => !b.Attributes.TryGetValue(x.Key, out var other) || other == x.Value))
        && Listed(a).All(x => Listed(b).All(y => Meet(x, y)))
        && !Excepts(a, b) && !Excepts(b, a);

    /// <summary>The scope that reaches whom both reach. An exception is left out where both have one.</summary>
    public static Scope Both(Scope a, Scope b) => a.Except is not null && b.Except is null
        ? b with { Except = new() { Except = a } } : a with { Except = new() { Except = b } };

    private IEnumerable<IReadOnlyList<string>> Listed(Scope scope)
    {
        if (scope.Areas is { } stated) yield return stated;
        if (scope.AreasListedIn is { } reference && annex(reference) is { } listed) yield return listed;
    }

    private bool Meet(IReadOnlyList<string> some, IReadOnlyList<string> others) =>
        some.Any(a => others.Any(b => LiesWithin(a, b) || LiesWithin(b, a)));

    /// <summary>Whether the exception of one, stated by areas or by kinds alone, holds all of the other.</summary>
    private bool Excepts(Scope scope, Scope other) => scope.Except switch
    {
        { Areas: { } outside, Facilities: null, AreasListedIn: null, Kinds: null, Attributes: null, Except: null } =>
            Listed(other).Any(listed => listed.All(a => outside.Any(o => LiesWithin(a, o)))),
        { Kinds: { } kinds, Facilities: null, AreasListedIn: null, Areas: null, Attributes: null, Except: null } =>
            other.Kinds is { } named && named.All(kinds.Contains),
        _ => false,
    };

    private bool LiesWithin(string inner, string outer) => areas.AndAround(inner, LegalTime.Never).Contains(outer);
}
