using Regulations.Domain;

namespace Regulations.Projections.Tables;

/// <summary>Rows over the periods in which they held, found moment by moment.</summary>
/// <param name="over">Gives a row its period.</param>
internal sealed class Periods<TKey, TRow>(Func<TRow, Period, TRow> over)
    where TKey : notnull
{
    private readonly List<TRow> _ended = [];
    private Dictionary<TKey, (LegalTime From, TRow Row)> _open = [];

    /// <summary>What holds from a moment on, until the next one told of.</summary>
    /// <param name="moment">Later than all before it.</param>
    /// <param name="holding">Each with how its row is made, where it did not hold before.</param>
    public void Continue(LegalTime moment, IEnumerable<(TKey Key, Func<TRow> Row)> holding)
    {
        var open = new Dictionary<TKey, (LegalTime From, TRow Row)>(_open.Count);
        foreach (var (key, row) in holding)
            open.TryAdd(key, _open.Remove(key, out var since) ? since : (moment, row()));
        End(moment);
        _open = open;
    }

    /// <returns>All rows, by the end of their periods.</returns>
    public IReadOnlyList<TRow> End()
    {
        End(LegalTime.Never);
        _open = [];
        return _ended;
    }

    private void End(LegalTime moment)
    {
        foreach (var (from, row) in _open.Values) _ended.Add(over(row, new(from, moment)));
    }
}
