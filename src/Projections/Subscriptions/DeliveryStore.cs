using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Subscriptions;

/// <summary>What the subscribers of one register are to be told, were told, and could not be told.</summary>
/// <param name="connections">Under the application's role.</param>
public sealed class DeliveryStore(RegisterName register, NpgsqlDataSource connections)
{
    private readonly string _schema = register.Schema;

    /// <summary>The last entry whose overtaken statements have been put down.</summary>
    public async Task<long> LastPutDown(CancellationToken cancellation)
    {
        await using var connection = await connections.OpenConnectionAsync(cancellation);
        return await Announced.Read(_schema, connection, cancellation);
    }

    /// <summary>
    /// Puts down all that one entry overtook, for whoever wants to be told and subscribed before it was recorded. In the order
    /// of the log; done again, by this host or another, it does nothing.
    /// </summary>
    public async Task PutDown(IReadOnlyList<Overtaken> overtaken, RegisterBook book, CancellationToken cancellation)
    {
        var by = overtaken[0].By;
        await using var connection = await connections.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (await Announced.Lock(_schema, connection, cancellation) >= by) return;
        foreach (var subscription in await SubscriptionStore.MadeBefore(_schema, connection, by, cancellation))
        {
            var wanted = overtaken.Where(o => subscription.Wants(o.Statement, by, book)).Select(o => o.Statement.Number.ToString()).ToArray();
            await using var insert = new NpgsqlCommand(
                $"insert into {_schema}.deliveries (subscription, statement, position) select $1, n, $3 from unnest($2) with ordinality as t (n, i) order by i", connection)
            {
                Parameters = { new() { Value = subscription.Id }, new() { Value = wanted }, new() { Value = by } },
            };
            await insert.ExecuteNonQueryAsync(cancellation);
        }

        await Announced.Write(_schema, connection, by, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The subscriptions that have something to be told.</summary>
    public async Task<IReadOnlyList<long>> Waiting(CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand(
            $"select id from {_schema}.subscriptions s where exists (select from {_schema}.deliveries d where d.subscription = s.id and d.state = 'pending')");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var waiting = new List<long>();
        while (await row.ReadAsync(cancellation)) waiting.Add(row.GetInt64(0));
        return waiting;
    }

    /// <summary>What a subscription is to be told next, in the order of putting down; null where there is nothing.</summary>
    public async Task<Delivery?> Next(long subscription, CancellationToken cancellation)
    {
        await using var command = Command(
            $"""
            select d.id, s.url, s.secret, d.statement, d.position, d.attempts from {_schema}.deliveries d join {_schema}.subscriptions s on s.id = d.subscription
            where d.subscription = $1 and d.state = 'pending' order by d.number limit 1
            """,
            subscription);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        return StatementNumber.TryRead(row.GetString(3), out var statement)
            ? new(row.GetGuid(0), new(row.GetString(1)), row.GetFieldValue<byte[]>(2), statement, row.GetInt64(4), row.GetInt32(5))
            : throw new InvalidDataException($"A delivery is about the statement {row.GetString(3)}");
    }

    /// <summary>Counts an attempt before it is made.</summary>
    /// <returns>False where there is nothing to deliver any more, as the subscription was ended.</returns>
    public async Task<bool> Begin(Guid delivery, CancellationToken cancellation)
    {
        await using var command = Command($"update {_schema}.deliveries set attempts = attempts + 1 where id = $1 and state = 'pending'", delivery);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    public async Task Delivered(Guid delivery, Instant at, CancellationToken cancellation)
    {
        await using var command = Command($"update {_schema}.deliveries set state = 'delivered', ended_at = $2 where id = $1 and state = 'pending'", delivery, at.ToDateTimeUtc());
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Gives a delivery up: it goes onto the list of dead letters.</summary>
    public async Task GiveUp(Guid delivery, int? status, string error, Instant at, CancellationToken cancellation)
    {
        await using var command = Command(
            $"update {_schema}.deliveries set state = 'dead', ended_at = $2, error = $3, status = $4 where id = $1 and state = 'pending'", delivery, at.ToDateTimeUtc(), error);
        command.Parameters.Add(new() { Value = (object?)status ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Ends a subscription for what its receiver answered to a delivery: that one and all that wait are given up.</summary>
    public async Task EndSubscription(long id, Guid delivery, int status, string why, Instant at, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Announced.Lock(_schema, connection, cancellation);
        var sql = $"""
            with ended as (update {_schema}.subscriptions set ended_at = $3, ended_because = $5 where id = $1 and ended_at is null)
            update {_schema}.deliveries set state = 'dead', ended_at = $3, error = $5, status = case when id = $2 then $4 end
            where subscription = $1 and state = 'pending'
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in (object[])[id, delivery, at.ToDateTimeUtc(), status, why]) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The deliveries given up, in the order of putting down.</summary>
    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(long subscription, long after, int limit, CancellationToken cancellation)
    {
        await using var command = Command(
            $"""
            select number, id, statement, position, attempts, status, error, ended_at from {_schema}.deliveries
            where subscription = $1 and state = 'dead' and number > $2 order by number limit $3
            """,
            subscription, after, limit);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var letters = new List<DeadLetter>();
        while (await row.ReadAsync(cancellation))
            letters.Add(new(
                row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetInt64(3), row.GetInt32(4), row.IsDBNull(5) ? null : row.GetInt32(5), row.GetString(6),
                Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(7))));
        return letters;
    }

    /// <summary>Has a delivery given up sent again, with attempts counted anew.</summary>
    /// <returns>False where it is not on the list of dead letters.</returns>
    public async Task<bool> SendAgain(long subscription, Guid delivery, CancellationToken cancellation)
    {
        await using var command = Command(
            $"update {_schema}.deliveries set state = 'pending', attempts = 0, status = null, error = null, ended_at = null where subscription = $1 and id = $2 and state = 'dead'",
            subscription, delivery);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> parameters)
    {
        var command = connections.CreateCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(new() { Value = parameter });
        return command;
    }
}
