using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// How far the streams of an import have got. A stream's row is written when the stream is met, and again only at the
/// end, or when more streams are known than are to be kept in memory.
/// </summary>
internal sealed class StreamVersions(string schema, NpgsqlConnection connection, Instant recordedAt)
{
    private const int MostKnown = 200_000;

    private readonly Dictionary<string, (long Stored, long Current)> _known = new(StringComparer.Ordinal);

    /// <summary>Moves each stream on by its number of events, and puts in place of that number the version it had.</summary>
    public async Task Advance(Dictionary<string, long> events, CancellationToken cancellation)
    {
        if (_known.Count + events.Count > MostKnown)
        {
            await Store(cancellation);
            _known.Clear();
        }

        var unknown = events.Where(stream => !_known.ContainsKey(stream.Key)).ToList();
        foreach (var stream in events.Keys.Where(_known.ContainsKey).ToList())
        {
            var version = _known[stream];
            _known[stream] = version with { Current = version.Current + events[stream] };
            events[stream] = version.Current;
        }

        await Meet(unknown, events, cancellation);
    }

    /// <summary>Writes the versions that have moved since they were last written.</summary>
    public async Task Store(CancellationToken cancellation)
    {
        var moved = _known.Where(stream => stream.Value.Current > stream.Value.Stored).ToList();
        if (moved.Count == 0)
            return;
        await using var command = Command(
            $"""
            update {schema}.mt_streams s set version = moved.version, timestamp = $3
                from unnest($1, $2) as moved (stream, version) where s.id = moved.stream
            """,
            [.. moved.Select(stream => stream.Key)],
            [.. moved.Select(stream => stream.Value.Current)]);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task Meet(
        List<KeyValuePair<string, long>> unknown, Dictionary<string, long> events, CancellationToken cancellation)
    {
        if (unknown.Count == 0)
            return;
        await using var command = Command(
            $"""
            insert into {schema}.mt_streams as s (id, version, timestamp, created)
                select stream, events, $3, $3 from unnest($1, $2) as met (stream, events)
                on conflict (id) do update set version = s.version + excluded.version, timestamp = excluded.timestamp
                returning s.id, s.version
            """,
            [.. unknown.Select(stream => stream.Key)],
            [.. unknown.Select(stream => stream.Value)]);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            var (stream, version) = (row.GetString(0), row.GetInt64(1));
            _known[stream] = (version, version);
            events[stream] = version - events[stream];
        }
    }

    private NpgsqlCommand Command(string sql, string[] streams, long[] numbers) => new(sql, connection)
    {
        Parameters =
        {
            new NpgsqlParameter<string[]> { TypedValue = streams },
            new NpgsqlParameter<long[]> { TypedValue = numbers },
            new NpgsqlParameter<DateTime> { TypedValue = recordedAt.ToDateTimeUtc() },
        },
    };
}
