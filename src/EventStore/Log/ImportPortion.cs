using System.Runtime.InteropServices;
using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// Some events of an import, as the rows of one COPY. Their versions are filled in when it is sent: only then is it known
/// how far the streams had got.
/// </summary>
internal sealed class ImportPortion(string schema, Instant recordedAt)
{
    // Enough for a COPY to be worth its round trips; two portions are all the memory an import takes.
    private const int FullSize = 8 * 1024 * 1024;

    private readonly CopyRows _rows = new();
    private readonly Dictionary<string, long> _eventsOfStream = new(StringComparer.Ordinal);
    private readonly List<(string Stream, long Nth, int Place)> _versions = [];
    private readonly RecorderHeaders _headers = new();

    public bool IsFull => _rows.Length >= FullSize;

    public void Clear()
    {
        _rows.Clear();
        _eventsOfStream.Clear();
        _versions.Clear();
    }

    public void Add(long position, Guid id, NewEvent added)
    {
        ref var nth = ref CollectionsMarshal.GetValueRefOrAddDefault(_eventsOfStream, added.Stream, out _);
        nth++;
        _rows.BeginRow(columns: 8);
        _rows.Write(position);
        _rows.Write(id);
        _rows.Write(added.Stream);
        _versions.Add((added.Stream, nth, _rows.Write(0L)));
        _rows.Write(added.Type);
        _rows.Write(recordedAt);
        _rows.WriteJsonb(_headers.Of(added.RecordedBy));
        _rows.WriteJsonb(added.Json.Span);
    }

    public async Task Send(NpgsqlConnection connection, StreamVersions streams, CancellationToken cancellation)
    {
        if (_versions.Count == 0)
            return;
        await streams.Advance(_eventsOfStream, cancellation);
        foreach (var (stream, nth, place) in _versions)
            _rows.Overwrite(place, _eventsOfStream[stream] + nth);
        _rows.End();
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            $"copy {schema}.mt_events (seq_id, id, stream_id, version, type, timestamp, headers, data) from stdin (format binary)",
            cancellation);
        await copy.WriteAsync(_rows.Written, cancellation);
    }
}
