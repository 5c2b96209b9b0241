using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>The moments an entry states.</summary>
public static class StatedMoments
{
    /// <summary>When what it brings commences, as far as the entry itself says.</summary>
    public static IEnumerable<LegalTime> Commencements(Entry body) => body switch
    {
        InstrumentPublished i => i.Provisions.Select(p => p.InForce?.At)
            .Concat(i.Amendments.Select(a => a.InForce?.At))
            .Concat(i.Amendments.OfType<SetCommencement>().Select(s => s.At))
            .Append(i.InForce?.At)
            .OfType<LegalTime>(),
        DecisionIssued d => [d.InForce.At],
        _ => [],
    };

    /// <summary>All of them, its publication among them.</summary>
    public static IEnumerable<LegalTime> Moments(Entry body) => Commencements(body).Append(body.PublishedAt).Concat(Others(body));

    private static IEnumerable<LegalTime> Others(Entry body) => body switch
    {
        AreaEntry e => [e.From],
        FacilityEntry e => [e.From],
        InstrumentPublished e => Present(
        [
            e.Expires, e.EffectFrom, .. e.Provisions.SelectMany(p => new[] { p.EffectFrom, p.Expires }),
            .. e.Amendments.SelectMany(a => new[] { a.From, a.Until, (a as SetExpiry)?.Expires }),
        ]),
        InstrumentAnnulled e => Present([e.From]),
        DecisionIssued e => Present([e.Expires]),
        DecisionChanged e => Present([e.From, e.Until]),
        DecisionExtended e => Present([e.Expires]),
        DecisionEnded e => [e.From],
        DecisionAnnulled e => Present([e.From]),
        GapDeclared e => Present([e.From, e.Until]),
        _ => [],
    };

    private static IEnumerable<LegalTime> Present(IEnumerable<LegalTime?> moments) => moments.OfType<LegalTime>();
}
