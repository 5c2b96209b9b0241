using NodaTime;
using Npgsql;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Subscriptions;

/// <summary>What the subscribers of one register are to be told, were told, and could not be told.</summary>
/// <param name="register">The register's name.</param>
/// <param name="connections">To the catalog's database, under the application's role.</param>
public sealed class DeliveryStore(RegisterName register, NpgsqlDataSource connections)
{
    /// <summary>The last entry whose overtaken statements have been put down.</summary>
    public Task<long> LastPutDown(CancellationToken cancellation) => FollowedPosition.Read(connections, register, cancellation);

    /// <summary>
    /// Puts down all that one entry overtook, for whoever wants to be told and subscribed before it was recorded. In the order
    /// of the log; done again, by this host or another, it does nothing.
    /// </summary>
    /// <param name="transaction">Stores with it how far the register was followed.</param>
    /// <param name="by">The position of the entry.</param>
    /// <param name="wanted">Of the statements that it overtook, those that a subscriber wants to be told of.</param>
    /// <param name="cancellation">Leaves the transaction to be rolled back.</param>
    /// <returns>The subscriptions that have something more to be told.</returns>
    public async Task<IReadOnlyList<long>> PutDown(
        NpgsqlTransaction transaction, long by, Func<Subscription, IEnumerable<StatementNumber>> wanted, CancellationToken cancellation)
    {
        var connection = transaction.Connection!;
        if (await FollowedPosition.Lock(connection, register, cancellation) >= by) return [];
        var told = new List<long>();
        foreach (var subscription in await SubscriptionStore.MadeBefore(register, connection, by, cancellation))
        {
            string[] statements = [.. wanted(subscription).Select(number => number.ToString())];
            if (statements.Length == 0) continue;
            await Insert(connection, subscription.Id, by, statements, cancellation);
            told.Add(subscription.Id);
        }

        await using var follow = new NpgsqlCommand(
            "update regulations.deliveries_followed set position = $2 where register = $1", connection)
        {
            Parameters = { new() { Value = register.Value }, new() { Value = by } },
        };
        await follow.ExecuteNonQueryAsync(cancellation);
        return told;
    }

    /// <summary>The subscriptions that have something to be told.</summary>
    public async Task<IReadOnlyList<long>> Waiting(CancellationToken cancellation)
    {
        await using var command = connections.Command(
            """
            select id from regulations.subscriptions s where register = $1
            and exists (
                select from regulations.deliveries d where d.register = s.register and d.subscription = s.id and d.state = 'pending')
            order by id
            """,
            register.Value);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var waiting = new List<long>();
        while (await row.ReadAsync(cancellation)) waiting.Add(row.GetInt64(0));
        return waiting;
    }

    /// <summary>The subscriptions of whose deliveries the next was not put off: a message is to be on its way, or was lost.</summary>
    public async Task<IReadOnlyList<long>> Unattended(CancellationToken cancellation)
    {
        await using var command = connections.Command(
            """
            select distinct on (d.subscription) d.subscription, d.put_off_after is null
            from regulations.deliveries d join regulations.subscriptions s on s.register = d.register and s.id = d.subscription
            where d.register = $1 and d.state = 'pending' order by d.subscription, d.number
            """,
            register.Value);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var unattended = new List<long>();
        while (await row.ReadAsync(cancellation))
            if (row.GetBoolean(1)) unattended.Add(row.GetInt64(0));
        return unattended;
    }

    /// <summary>What a subscription is to be told next, in the order of putting down; null where there is nothing.</summary>
    public async Task<Delivery?> Next(long subscription, CancellationToken cancellation)
    {
        await using var command = connections.Command(
            """
            select d.id, s.url, s.secret, d.statement, d.position, d.attempts, d.put_off_after
            from regulations.deliveries d join regulations.subscriptions s on s.register = d.register and s.id = d.subscription
            where d.register = $1 and d.subscription = $2 and d.state = 'pending' order by d.number limit 1
            """,
            register.Value, subscription);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        if (!StatementNumber.TryRead(row.GetString(3), out var statement))
            throw new InvalidDataException($"A delivery is about the statement {row.GetString(3)}");
        return new(
            row.GetGuid(0), new(row.GetString(1)), row.GetFieldValue<byte[]>(2), statement, row.GetInt64(4), row.GetInt32(5),
            row.IsDBNull(6) ? null : row.GetInt32(6));
    }

    /// <summary>Counts an attempt before it is made.</summary>
    /// <returns>False where there is nothing to deliver any more, as the subscription was ended.</returns>
    public async Task<bool> Begin(Guid delivery, CancellationToken cancellation)
    {
        await using var command = connections.Command(
            "update regulations.deliveries set attempts = attempts + 1 where id = $1 and state = 'pending'", delivery);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Stores that a delivery was made, at once.</summary>
    public async Task Delivered(Guid delivery, Instant at, CancellationToken cancellation)
    {
        await using var command = connections.Command(
            "update regulations.deliveries set state = 'delivered', ended_at = $2 where id = $1 and state = 'pending'",
            delivery, at.ToDateTimeOffset());
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The deliveries given up, in the order of putting down.</summary>
    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(long subscription, long after, int limit, CancellationToken cancellation)
    {
        await using var command = connections.Command(
            """
            select number, id, statement, position, attempts, status, error, ended_at from regulations.deliveries
            where register = $1 and subscription = $2 and state = 'dead' and number > $3 order by number limit $4
            """,
            register.Value, subscription, after, limit);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var letters = new List<DeadLetter>();
        while (await row.ReadAsync(cancellation))
            letters.Add(new(
                row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetInt64(3), row.GetInt32(4),
                row.IsDBNull(5) ? null : row.GetInt32(5), row.GetString(6), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(7))));
        return letters;
    }

    /// <summary>Has a delivery given up sent again, with attempts counted anew.</summary>
    /// <returns>False where it is not on the list of dead letters.</returns>
    public async Task<bool> SendAgain(
        NpgsqlTransaction transaction, long subscription, Guid delivery, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            update regulations.deliveries
            set state = 'pending', attempts = 0, put_off_after = null, status = null, error = null, ended_at = null
            where register = $1 and subscription = $2 and id = $3 and state = 'dead'
            """,
            transaction.Connection)
        {
            Parameters = { new() { Value = register.Value }, new() { Value = subscription }, new() { Value = delivery } },
        };
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private async Task Insert(
        NpgsqlConnection connection, long subscription, long by, string[] statements, CancellationToken cancellation)
    {
        await using var insert = new NpgsqlCommand(
            """
            insert into regulations.deliveries (id, register, subscription, statement, position, state, attempts)
            select d, $1, $2, n, $3, 'pending', 0 from unnest($4, $5) with ordinality as t (d, n, i) order by i on conflict do nothing
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = register.Value },
                new() { Value = subscription },
                new() { Value = by },
                new() { Value = statements.Select(s => Delivery.IdOf(register, subscription, by, s)).ToArray() },
                new() { Value = statements },
            },
        };
        await insert.ExecuteNonQueryAsync(cancellation);
    }
}
