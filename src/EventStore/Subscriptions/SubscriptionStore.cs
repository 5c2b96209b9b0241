using NodaTime;
using Npgsql;
using Regulations.Domain.Supervising;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Subscriptions;

/// <summary>The subscriptions of one register.</summary>
/// <param name="log">Of the register.</param>
/// <param name="connections">To the catalog's database, under the application's role.</param>
public sealed class SubscriptionStore(IEventLog log, NpgsqlDataSource connections)
{
    private const string Columns =
        "s.id, s.url, s.areas, s.kinds, s.operators, s.facilities, s.position, s.created_at, s.ended_at, s.ended_because";

    private const string WithCounts =
        $"""
        select {Columns}, count(*) filter (where d.state = 'pending'), count(*) filter (where d.state = 'delivered'),
            count(*) filter (where d.state = 'dead')
        from regulations.subscriptions s left join regulations.deliveries d on d.register = s.register and d.subscription = s.id
        where s.register = $1
        """;

    private string Register => log.Register.Value;

    /// <summary>Subscribes, from the entry after the present head on.</summary>
    /// <param name="key">The secret, as it is to be stored.</param>
    /// <param name="most">How many subscriptions the register may have.</param>
    /// <returns>Null where it has that many.</returns>
    public async Task<Subscription?> Make(Uri url, byte[] key, Selection selection, int most, Instant at, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await FollowedPosition.Lock(connection, log.Register, cancellation);
        var id = await FollowedPosition.NextSubscription(connection, log.Register, cancellation);
        var head = await log.Head(cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            insert into regulations.subscriptions as s
                (register, id, url, secret, areas, kinds, operators, facilities, position, created_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
            where (select count(*) from regulations.subscriptions where register = $1) < $11
            returning {Columns}, 0::bigint, 0::bigint, 0::bigint
            """,
            connection);
        object[] values = [Register, id, url.AbsoluteUri, key, .. Parts(selection), head.Position, at.ToDateTimeUtc(), most];
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        var made = (await Read(command, cancellation)).SingleOrDefault();
        // A subscription that is not made uses up no number.
        if (made is not null) await transaction.CommitAsync(cancellation);
        return made;
    }

    /// <summary>Null where there is none.</summary>
    public async Task<Subscription?> Find(long id, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"{WithCounts} and s.id = $2 group by s.register, s.id");
        command.Parameters.Add(new() { Value = Register });
        command.Parameters.Add(new() { Value = id });
        return (await Read(command, cancellation)).SingleOrDefault();
    }

    /// <summary>In the order they were made.</summary>
    public async Task<IReadOnlyList<Subscription>> List(CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"{WithCounts} group by s.register, s.id order by s.id");
        command.Parameters.Add(new() { Value = Register });
        return await Read(command, cancellation);
    }

    /// <summary>The secret of each subscription, as stored.</summary>
    public async Task<IReadOnlyList<(long Subscription, byte[] Stored)>> Secrets(CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand(
            "select id, secret from regulations.subscriptions where register = $1 order by id");
        command.Parameters.Add(new() { Value = Register });
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
            "update regulations.subscriptions set secret = $3 where register = $1 and id = $2 and ($4::bytea is null or secret = $4)");
        foreach (var value in (object[])[Register, id, key, (object?)instead ?? DBNull.Value])
            command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Ends it, with all its deliveries.</summary>
    /// <returns>As it was; null where there is none.</returns>
    public async Task<Subscription?> Delete(long id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } found) return null;
        await using var command = connections.CreateCommand("delete from regulations.subscriptions where register = $1 and id = $2");
        command.Parameters.Add(new() { Value = Register });
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteNonQueryAsync(cancellation) == 1 ? found : null;
    }

    /// <summary>Those made before an entry was recorded.</summary>
    internal static async Task<IReadOnlyList<Subscription>> MadeBefore(
        RegisterName register, NpgsqlConnection connection, long position, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {Columns}, 0::bigint, 0::bigint, 0::bigint from regulations.subscriptions s
            where s.register = $1 and s.position < $2 and s.ended_at is null order by s.id
            """,
            connection)
        {
            Parameters = { new() { Value = register.Value }, new() { Value = position } },
        };
        return await Read(command, cancellation);
    }

    private static string[][] Parts(Selection selection) =>
        [[.. selection.Areas], [.. selection.Kinds], [.. selection.Operators], [.. selection.Facilities]];

    private static async Task<List<Subscription>> Read(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var subscriptions = new List<Subscription>();
        while (await row.ReadAsync(cancellation))
            subscriptions.Add(new(
                row.GetInt64(0), new(row.GetString(1)),
                new(row.GetFieldValue<string[]>(2), row.GetFieldValue<string[]>(3), row.GetFieldValue<string[]>(4),
                    row.GetFieldValue<string[]>(5)),
                row.GetInt64(6), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(7)))
            {
                Ended = row.IsDBNull(8) ? null : new(Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(8)), row.GetString(9)),
                Deliveries = new(row.GetInt64(10), row.GetInt64(11), row.GetInt64(12)),
            });
        return subscriptions;
    }
}
