using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.Projections.Portfolios;

namespace Regulations.Projections.Subscriptions;

/// <summary>The subscriptions of one register, in PostgreSQL beside its log.</summary>
/// <param name="connections">Under the application's role.</param>
public sealed class SubscriptionStore(RegisterName register, NpgsqlDataSource connections)
{
    private const string Columns =
        "s.id, s.url, s.areas, s.kinds, s.operators, s.facilities, s.position, s.created_at, s.ended_at, s.ended_because";

    private readonly string _schema = register.Schema;

    /// <summary>Subscribes, from the entry after the present head on.</summary>
    /// <param name="key">The secret, as it is to be stored.</param>
    /// <param name="most">How many subscriptions the register may have.</param>
    /// <returns>Null where it has that many.</returns>
    public async Task<Subscription?> Make(Uri url, byte[] key, Selection selection, int most, Instant at, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Announced.Lock(_schema, connection, cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            insert into {_schema}.subscriptions as s (url, secret, areas, kinds, operators, facilities, position, created_at)
            select $1, $2, $3, $4, $5, $6, coalesce((select max(seq_id) from {_schema}.mt_events), 0), $7 where (select count(*) from {_schema}.subscriptions) < $8
            returning {Columns}, 0::bigint, 0::bigint, 0::bigint
            """,
            connection);
        foreach (var value in (object[])[url.AbsoluteUri, key, .. Parts(selection), at.ToDateTimeUtc(), most]) command.Parameters.Add(new() { Value = value });
        var made = (await Read(command, cancellation)).SingleOrDefault();
        await transaction.CommitAsync(cancellation);
        return made;
    }

    /// <summary>Null where there is none.</summary>
    public async Task<Subscription?> Find(long id, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"{WithCounts} where s.id = $1 group by s.id");
        command.Parameters.Add(new() { Value = id });
        return (await Read(command, cancellation)).SingleOrDefault();
    }

    /// <summary>In the order they were made.</summary>
    public async Task<IReadOnlyList<Subscription>> List(CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"{WithCounts} group by s.id order by s.id");
        return await Read(command, cancellation);
    }

    /// <summary>The secret of each subscription, as stored.</summary>
    public async Task<IReadOnlyList<(long Subscription, byte[] Stored)>> Secrets(CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"select id, secret from {_schema}.subscriptions order by id");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var secrets = new List<(long, byte[])>();
        while (await row.ReadAsync(cancellation)) secrets.Add((row.GetInt64(0), row.GetFieldValue<byte[]>(1)));
        return secrets;
    }

    /// <param name="id">The subscription's.</param>
    /// <param name="key">The secret, as it is to be stored.</param>
    /// <param name="instead">What must be stored so far; null: whatever is.</param>
    /// <param name="cancellation">Leaves it as it is.</param>
    /// <returns>False where there is no such subscription, or its secret is another by now.</returns>
    public async Task<bool> ReplaceSecret(long id, byte[] key, byte[]? instead, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand(
            $"update {_schema}.subscriptions set secret = $2 where id = $1 and ($3::bytea is null or secret = $3)");
        foreach (var value in (object[])[id, key, (object?)instead ?? DBNull.Value]) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Ends it, with all its deliveries.</summary>
    /// <returns>As it was; null where there is none.</returns>
    public async Task<Subscription?> Delete(long id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } found) return null;
        await using var command = connections.CreateCommand($"delete from {_schema}.subscriptions where id = $1");
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteNonQueryAsync(cancellation) == 1 ? found : null;
    }

    /// <summary>Those made before an entry was recorded.</summary>
    internal static async Task<IReadOnlyList<Subscription>> MadeBefore(string schema, NpgsqlConnection connection, long position, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {Columns}, 0::bigint, 0::bigint, 0::bigint from {schema}.subscriptions s
            where s.position < $1 and s.ended_at is null order by s.id
            """,
            connection)
        {
            Parameters = { new() { Value = position } },
        };
        return await Read(command, cancellation);
    }

    private string WithCounts =>
        $"""
        select {Columns}, count(*) filter (where d.state = 'pending'), count(*) filter (where d.state = 'delivered'), count(*) filter (where d.state = 'dead')
        from {_schema}.subscriptions s left join {_schema}.deliveries d on d.subscription = s.id
        """;

    private static string[][] Parts(Selection selection) =>
        [[.. selection.Areas], [.. selection.Kinds], [.. selection.Operators], [.. selection.Facilities]];

    private static async Task<List<Subscription>> Read(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var subscriptions = new List<Subscription>();
        while (await row.ReadAsync(cancellation))
            subscriptions.Add(new(
                row.GetInt64(0), new(row.GetString(1)),
                new(row.GetFieldValue<string[]>(2), row.GetFieldValue<string[]>(3), row.GetFieldValue<string[]>(4), row.GetFieldValue<string[]>(5)),
                row.GetInt64(6), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(7)))
            {
                Ended = row.IsDBNull(8) ? null : new(Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(8)), row.GetString(9)),
                Deliveries = new(row.GetInt64(10), row.GetInt64(11), row.GetInt64(12)),
            });
        return subscriptions;
    }
}
