namespace Regulations.Host.Recording;

/// <summary>Where the entries of a JSON text stand, by their number: looked up once something is to be told of them.</summary>
internal static class EntryPlaces
{
    /// <param name="body">Of any form but lines; read from its beginning.</param>
    /// <param name="numbers">From 1, through all texts.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The line on which each begins, from 1, and which of its text it is, from 0.</returns>
    public static async Task<IReadOnlyDictionary<int, (int Line, int Index)>> Of(
        EntryBody body, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        var wanted = numbers.ToHashSet();
        var found = new Dictionary<int, (int Line, int Index)>();
        if (wanted.Count == 0) return found;
        body.Content.Position = 0;
        var cutter = new EntryCutter(body.Form == BodyForm.Sequence);
        var bytes = new EntryBytes(body.Content);
        while (found.Count < wanted.Count && cutter.Fault is null && await bytes.Read(cancellation))
            while (cutter.Fault is null && bytes.TryNext(out var letter))
                if (cutter.Take(letter) is Cut.Begins or Cut.Wrong && wanted.Contains(cutter.Count))
                    found[cutter.Count] = (cutter.Line, cutter.Index);
        if (found.Count == wanted.Count || cutter.Fault is not null) return found;
        cutter.End();
        found[cutter.Count] = (cutter.Line, cutter.Index);
        return found;
    }
}
