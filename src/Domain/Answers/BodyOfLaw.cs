using System.Collections.Concurrent;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>
/// Instruments that may reach the same facilities, under some coordinates. What of them no facility changes is worked out
/// once for all who ask.
/// </summary>
public sealed class BodyOfLaw
{
    private readonly InstrumentLife[] _instruments;

    /// <remarks>By when they begin to show; beside each when the last of those up to it ends.</remarks>
    private readonly (InstrumentLife Life, LegalTime LastEnd)[] _byTime;
    private readonly ConcurrentDictionary<InstrumentLife, StandingProvisions> _provisions = new();
    private volatile LawInForce? _last;
    private volatile LegalTime[]? _edges;
    private volatile string[]? _annexes;
    private volatile (InstrumentLife, ProvisionLife)[]? _duties;
    private volatile (InstrumentLife, InForce)[]? _early;

    /// <param name="instruments">In any order, each once.</param>
    public BodyOfLaw(IEnumerable<InstrumentLife> instruments)
    {
        _instruments = [.. instruments];
        Array.Sort(_instruments, InOrder);
        _byTime = ByTime(_instruments);
    }

    public static BodyOfLaw None { get; } = new([]);

    /// <summary>The highest in rank first, then by id.</summary>
    public IReadOnlyList<InstrumentLife> Instruments => _instruments;

    /// <summary>
    /// What of it is in force at a moment, and what is to come. Whoever asks of many facilities asks the same moment again and
    /// again.
    /// </summary>
    public LawInForce At(LegalTime time)
    {
        var last = _last;
        if (last is not null && last.Time == time) return last;
        return _last = new(ShowingAt(time), i => _provisions.GetOrAdd(i, static life => new(life)), time, last?.Provisions.Count ?? 0);
    }

    /// <summary>Every moment at which one of its instruments may change, in order, each once.</summary>
    public LegalTime[] Edges => _edges ??= AllEdges();

    /// <summary>The instruments of the annexes its scopes list; what they list turns whom it reaches.</summary>
    public IReadOnlyList<string> Annexes => _annexes ??= [.. StatedScopes().SelectMany(AnnexesOf).Distinct()];

    /// <summary>
    /// Those of which anything may show at a moment, in order: what neither is in force nor to come then is not looked at.
    /// </summary>
    private List<InstrumentLife> ShowingAt(LegalTime time)
    {
        var (low, high) = (0, _byTime.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byTime[middle].Life.MayShow.From <= time) low = middle + 1;
            else high = middle;
        }

        var showing = new List<InstrumentLife>();
        for (var i = low - 1; i >= 0 && _byTime[i].LastEnd > time; i--)
            if (time < _byTime[i].Life.MayShow.Until) showing.Add(_byTime[i].Life);
        showing.Sort(InOrder);
        return showing;
    }

    private static (InstrumentLife Life, LegalTime LastEnd)[] ByTime(InstrumentLife[] instruments)
    {
        var lastEnd = LegalTime.Always;
        return [.. instruments.Where(i => !i.MayShow.IsEmpty).OrderBy(i => i.MayShow.From)
            .Select(i => (i, lastEnd = LegalTime.Later(lastEnd, i.MayShow.Until)))];
    }

    /// <summary>The agreements of it, which are pending until what carries them out commences.</summary>
    public IEnumerable<InstrumentLife> Agreements => _instruments.Where(i => i.Published.Kind == InstrumentKind.PoliticalAgreement);

    /// <summary>The provisions of it of which a version sets a deadline.</summary>
    public IReadOnlyList<(InstrumentLife Instrument, ProvisionLife Provision)> DutiesWithDeadlines =>
        _duties ??= [.. _instruments.SelectMany(i => i.DutiesWithDeadlines.Select(p => (i, p)))];

    /// <summary>The versions of it that were in force before their words were published, other than by a stated date of effect.</summary>
    public IReadOnlyList<(InstrumentLife Instrument, InForce Version)> InForceUnpublished => _early ??=
    [
        .. _instruments.SelectMany(i => i.Versions
            .Where(v => !v.BeginsWithEffect && !v.IsAnnex && v.Period.From < v.Version.Words.PublishedAt).Select(v => (i, v))),
    ];

    /// <summary>The instruments of the annexes a scope lists.</summary>
    public static IEnumerable<string> AnnexesOf(Scope? scope) => scope?.Annexes().Select(a => a.Instrument) ?? [];

    private static int InOrder(InstrumentLife a, InstrumentLife b)
    {
        var byRank = Rule.RankOf(b.Published.Kind).CompareTo(Rule.RankOf(a.Published.Kind));
        return byRank != 0 ? byRank : string.CompareOrdinal(a.Id, b.Id);
    }

    private LegalTime[] AllEdges()
    {
        if (_instruments.Length == 1) return _instruments[0].Edges;
        var edges = new HashSet<LegalTime>();
        foreach (var instrument in _instruments) edges.UnionWith(instrument.Edges);
        return [.. edges.Order()];
    }

    private IEnumerable<Scope> StatedScopes()
    {
        foreach (var instrument in _instruments)
            foreach (var version in instrument.Versions)
                if (version.Scope is { } scope) yield return scope;
    }
}
