namespace Regulations.Projections;

/// <summary>
/// A list that one writer extends while others read: a reader sees a prefix of it, never half of an item that is a
/// reference.
/// </summary>
internal sealed class AppendOnly<T>
{
    private volatile T[] _items = new T[1];
    private volatile int _count;

    public int Count => _count;

    public ReadOnlySpan<T> Read()
    {
        // The count before the items: the items may then be newer and longer, never shorter.
        var count = _count;
        return _items.AsSpan(0, count);
    }

    public void Add(T item)
    {
        var items = _items;
        if (_count == items.Length) Array.Resize(ref items, _count * 2);
        items[_count] = item;
        _items = items;
        _count++;
    }

    /// <summary>Puts another in the place of one; a reader sees either.</summary>
    public void Replace(int at, T item) => _items[at] = item;
}
