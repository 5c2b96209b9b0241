using Npgsql;
using NpgsqlTypes;

namespace Regulations.EventStore.Log;

/// <summary>
/// One append, the same at every attempt: by the ids given here a repeated attempt recognises what the first one wrote.
/// </summary>
internal sealed class AppendArguments
{
    private readonly long _expectedHead;
    private readonly Guid[] _ids;
    private readonly string[] _streams;
    private readonly string[] _types;
    private readonly string[] _recorders;
    private readonly ReadOnlyMemory<byte>[] _bodies;

    public AppendArguments(long expectedHead, IReadOnlyList<NewEvent> events, TimeProvider clock)
    {
        _expectedHead = expectedHead;
        _ids = new Guid[events.Count];
        _streams = new string[events.Count];
        _types = new string[events.Count];
        _recorders = new string[events.Count];
        _bodies = new ReadOnlyMemory<byte>[events.Count];
        var now = clock.GetUtcNow();
        for (var i = 0; i < events.Count; i++)
        {
            _ids[i] = Guid.CreateVersion7(now);
            (_streams[i], _types[i], _recorders[i], _bodies[i]) = events[i];
        }
    }

    /// <summary>The position of the last event, once appended.</summary>
    public long Last => _expectedHead + _ids.Length;

    /// <summary>The id of the last event.</summary>
    public Guid LastId => _ids[^1];

    public NpgsqlBatchCommand Command(string schema) => new($"select * from {schema}.append($1, $2, $3, $4, $5, $6)")
    {
        Parameters =
        {
            new NpgsqlParameter<long> { TypedValue = _expectedHead },
            Array(_ids, NpgsqlDbType.Uuid),
            Array(_streams, NpgsqlDbType.Varchar),
            Array(_types, NpgsqlDbType.Varchar),
            Array(_recorders, NpgsqlDbType.Varchar),
            Array(_bodies, NpgsqlDbType.Jsonb),
        },
    };

    private static NpgsqlParameter<T[]> Array<T>(T[] values, NpgsqlDbType type) =>
        new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
