using Regulations.EventStore.Audits;

namespace Regulations.Host.Pages.Audits;

/// <summary>What an audit found, counted, for whoever chooses among it.</summary>
internal sealed class AuditCounts(IReadOnlyList<(AuditCount Count, long Decisions)> counts)
{
    private const int MostChoices = 500;

    /// <summary>Each class with how many decisions, the most first.</summary>
    public IReadOnlyList<(string Key, long Decisions)> Classes => Of("class");

    /// <summary>What decisions were counted by, each with how many, the most first.</summary>
    public IReadOnlyList<(string Key, long Decisions)> Of(string dimension) =>
    [
        .. counts.Where(c => c.Count.Dimension == dimension).GroupBy(c => c.Count.Key, c => c.Decisions, StringComparer.Ordinal)
            .Select(g => (g.Key, Decisions: g.Sum())).OrderByDescending(g => g.Decisions).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostChoices),
    ];

    /// <summary>How many decisions are wanted; null where counting alone does not tell.</summary>
    public long? Matching(WantedResults wanted)
    {
        var other = wanted.Keys.Where(k => k.Dimension != "class").ToList();
        if (other.Count > 1) return null;
        var (dimension, key) = other is [var one] ? one : ("class", wanted.Class);
        return counts.Where(c => c.Count.Dimension == dimension && (key is null || c.Count.Key == key)
            && (wanted.Class is null || c.Count.Class == wanted.Class)).Sum(c => c.Decisions);
    }
}
