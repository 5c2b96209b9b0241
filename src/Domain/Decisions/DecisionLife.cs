using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Decisions;

/// <summary>The life of a restriction or exemption under some coordinates.</summary>
public sealed class DecisionLife
{
    private readonly List<Counted<DecisionChanged>> _changes;
    private readonly DecisionContent[] _contents;
    private readonly List<LateExtension> _late = [];

    /// <param name="issued">The decision as issued.</param>
    /// <param name="since">The other entries about it that count, in any order.</param>
    /// <param name="decidedBefore">Exclusive; entries published from then on are left out, rulings excepted.</param>
    public DecisionLife(Counted<DecisionIssued> issued, IEnumerable<Counted<DecisionEntry>> since, LegalTime decidedBefore)
    {
        Issued = issued.Body;
        Position = issued.Position;
        var entries = since.Where(e => e.Body is IRuling || e.Body.PublishedAt < decidedBefore).ToList();
        entries.Sort(Counted.ByPublication);
        Causes = CausesOfEnd(entries);
        CouldBeApplied = Issued.PublishedAt < decidedBefore;
        _changes = InOrderOfEffect(entries);
        _contents = Contents();
    }

    public string Id => Issued.Decision;

    public DecisionIssued Issued { get; }

    public long Position { get; }

    /// <summary>Every recorded cause of an end; the first is the operative one.</summary>
    public IReadOnlyList<EndCause> Causes { get; }

    public LegalTime Ends => Causes.Count > 0 ? Causes[0].At : LegalTime.Never;

    /// <summary>The extensions that count for nothing because they came after the expiry they would have moved.</summary>
    public IReadOnlyList<LateExtension> LateExtensions => _late;

    /// <summary>Whether it had been published when the decision judged was made.</summary>
    public bool CouldBeApplied { get; }

    /// <summary>What it says over time while in force, in the order of time.</summary>
    public IReadOnlyList<DecisionContent> InForceContents => CouldBeApplied ? _contents : [];

    public DecisionContent? InForceAt(LegalTime time)
    {
        if (!CouldBeApplied) return null;
        foreach (var content in _contents)
            if (content.Period.Contains(time)) return content;
        return null;
    }

    /// <summary>What it says at a moment, whether in force or not.</summary>
    public DecisionContent ContentAt(LegalTime time) =>
        ContentOf(_changes.FindLast(c => c.Body.From <= time && time < (c.Body.Until ?? LegalTime.Never)));

    /// <summary>Published, not yet in force, and not ended.</summary>
    public bool IsPendingAt(LegalTime time) => Issued.PublishedAt <= time && time < Issued.InForce.At && time < Ends;

    /// <summary>Every scope it has or had.</summary>
    public IEnumerable<Scope> Scopes() => _changes.Select(c => c.Body.Scope).OfType<Scope>().Prepend(Issued.Scope);

    public IEnumerable<LegalTime> Edges()
    {
        yield return Issued.PublishedAt;
        yield return Issued.InForce.At;
        yield return Ends;
        foreach (var change in _changes)
        {
            yield return change.Body.From;
            yield return change.Body.Until ?? LegalTime.Never;
        }
    }

    private List<EndCause> CausesOfEnd(List<Counted<DecisionEntry>> entries)
    {
        var (expires, expiredBy) = (Issued.Expires, Issued.Id);
        EndCause? lifted = null;
        foreach (var (entry, _) in entries)
        {
            if (entry is DecisionExtended extended)
            {
                if (expires is { } moved && moved < extended.PublishedAt) _late.Add(new(extended, moved, expiredBy));
                else (expires, expiredBy) = (extended.Expires, extended.Id);
            }

            if (entry is DecisionEnded ended && (lifted is null || ended.PublishedAt <= lifted.At))
                lifted = new(EndKind.Repealed, ended.From, ended.Id);
        }

        var causes = Annulment.Standing(entries).Select(a => new EndCause(EndKind.Annulled, a.From, a.Entry)).ToList();
        if (expires is { } at) causes.Add(new(EndKind.Expired, at, expiredBy));
        if (lifted is not null) causes.Add(lifted);
        causes.Sort(EndCause.ByMoment);
        return causes;
    }

    /// <summary>Of several changes at one moment the last in this order holds.</summary>
    private static List<Counted<DecisionChanged>> InOrderOfEffect(IEnumerable<Counted<DecisionEntry>> entries) =>
    [
        .. entries.Where(e => e.Body is DecisionChanged)
            .Select(e => new Counted<DecisionChanged>((DecisionChanged)e.Body, e.Position))
            .OrderBy(c => LegalTime.Later(c.Body.From, c.Body.PublishedAt))
            .ThenBy(c => c.Body.PublishedAt)
            .ThenBy(c => c.Position),
    ];

    private DecisionContent[] Contents()
    {
        var life = new Period(Issued.InForce.At, Ends);
        var contents = new List<DecisionContent>();
        var turns = LastInEffect.Over(_changes, c => new(c.Body.From, c.Body.Until ?? LegalTime.Never));
        for (var i = 0; i < turns.Count; i++)
        {
            var period = life.Intersect(new(turns[i].From, i + 1 < turns.Count ? turns[i + 1].From : LegalTime.Never));
            if (!period.IsEmpty) contents.Add(ContentOf(turns[i].Last < 0 ? default : _changes[turns[i].Last]) with { Period = period });
        }

        return [.. contents];
    }

    /// <param name="change">The one that prevails; its body null where none does.</param>
    private DecisionContent ContentOf(Counted<DecisionChanged> change) =>
        change.Body is null ? DecisionContent.AsIssued(Issued, Position) : DecisionContent.AsChanged(Issued, change);
}

/// <summary>An extension published after the expiry it would have moved.</summary>
/// <param name="ExpiredBy">The entry that set that expiry.</param>
public sealed record LateExtension(DecisionExtended Extension, LegalTime Expired, string ExpiredBy);

/// <summary>What a decision says over a period, in the words of one entry.</summary>
/// <param name="Words">The entry in whose words it stands, which names the version.</param>
/// <param name="ScopeStatedAt">When the entry that states its scope was published.</param>
/// <param name="NormsStatedAt">When the entry that states its norms was published.</param>
/// <param name="BasisStatedAt">When the entry that states its basis was published.</param>
public sealed record DecisionContent(
    DecisionEntry Words,
    long Position,
    Scope Scope,
    LegalTime ScopeStatedAt,
    IReadOnlyList<Norm> Norms,
    LegalTime NormsStatedAt,
    StatedBasis StatedBasis,
    LegalTime BasisStatedAt,
    string? Text,
    Period Period)
{
    /// <summary>The provisions it rests on, as far as the register holds them.</summary>
    public IReadOnlyList<ProvisionRef> Basis => StatedBasis.Provisions ?? [];

    /// <summary>False where the register does not hold what it rests on.</summary>
    public bool IsBasisHeld => StatedBasis.Provisions is not null;

    internal static DecisionContent AsIssued(DecisionIssued issued, long position) =>
        new(issued, position, issued.Scope, issued.PublishedAt, issued.Norms, issued.PublishedAt, new(issued.Basis), issued.PublishedAt,
            issued.Text, Period.Everything);

    internal static DecisionContent AsChanged(DecisionIssued issued, Counted<DecisionChanged> change) => new(
        change.Body,
        change.Position,
        change.Body.Scope ?? issued.Scope,
        change.Body.Scope is null ? issued.PublishedAt : change.Body.PublishedAt,
        change.Body.Norms ?? issued.Norms,
        change.Body.Norms is null ? issued.PublishedAt : change.Body.PublishedAt,
        change.Body.Basis ?? new(issued.Basis),
        change.Body.Basis is null ? issued.PublishedAt : change.Body.PublishedAt,
        change.Body.Text ?? issued.Text,
        Period.Everything);
}
