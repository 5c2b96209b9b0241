namespace Regulations.Domain.Entries;

/// <summary>An entry with its place in the log and what has mended it since.</summary>
/// <param name="Position">1, 2, 3 … without gaps, in the order of recording.</param>
/// <param name="Entry">As first recorded.</param>
public sealed record RecordedEntry(long Position, Entry Entry)
{
    /// <summary>In the order of recording; absent where nothing has mended it.</summary>
    public IReadOnlyList<Mend>? Mends { get; init; }

    /// <summary>
    /// The body that counts for a reader of the log up to a position: the last correction wins, a retraction leaves none,
    /// a later correction brings it back. It keeps this position.
    /// </summary>
    /// <returns>Null where the entry was not yet recorded or stands retracted.</returns>
    public Entry? BodyAt(long recorded)
    {
        if (Position > recorded) return null;
        if (Mends is null) return Entry;
        var body = Entry;
        foreach (var mend in Mends)
        {
            if (mend.Position > recorded) break;
            body = mend.Replacement;
        }

        return body;
    }

    public RecordedEntry MendedBy(long position, CorrectionEntry correction) =>
        this with { Mends = [.. Mends ?? [], new(position, correction)] };
}

/// <summary>A correction, or without a replacement a retraction, of an entry.</summary>
public sealed record Mend(long Position, CorrectionEntry By)
{
    public Entry? Replacement => (By as EntryCorrected)?.Replacement;
}

/// <summary>A body that counts under some coordinates, at the position of the entry first recorded.</summary>
public readonly record struct Counted<T>(T Body, long Position)
    where T : Entry;

public static class Counted
{
    /// <summary>The order of entries about one thing: publication, number in the gazette, position.</summary>
    public static int ByPublication<T>(Counted<T> a, Counted<T> b)
        where T : Entry
    {
        var byTime = a.Body.PublishedAt.CompareTo(b.Body.PublishedAt);
        if (byTime != 0) return byTime;
        var byNumber = a.Body.NumberInGazette.CompareTo(b.Body.NumberInGazette);
        return byNumber != 0 ? byNumber : a.Position.CompareTo(b.Position);
    }
}
