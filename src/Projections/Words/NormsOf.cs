using Regulations.Domain.Entries;

namespace Regulations.Projections.Words;

/// <summary>The norms an entry states.</summary>
internal static class NormsOf
{
    public static IEnumerable<IReadOnlyList<Norm>> Entry(Entry? body) => body switch
    {
        InstrumentPublished published => published.Provisions.Select(p => p.Norms)
            .Concat(published.Amendments.OfType<GiveContent>().Select(c => c.Norms)),
        DecisionIssued issued => [issued.Norms],
        DecisionChanged { Norms: { } norms } => [norms],
        _ => [],
    };
}
