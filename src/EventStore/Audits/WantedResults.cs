namespace Regulations.EventStore.Audits;

/// <summary>Which results of an audit are wanted, by what decisions are counted by; null: whatever it is.</summary>
public sealed record WantedResults(string? Class, string? Rule, string? Month, string? Municipality)
{
    /// <summary>What is wanted, each dimension with its key.</summary>
    public IReadOnlyList<(string Dimension, string Key)> Keys =>
        [.. new (string Dimension, string? Key)[] { ("class", Class), ("rule", Rule), ("month", Month), ("municipality", Municipality) }
            .Where(k => k.Key is not null).Select(k => (k.Dimension, k.Key!))];
}
