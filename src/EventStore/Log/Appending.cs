using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>One attempt to append.</summary>
internal static class Appending
{
    /// <param name="schema">Of the register.</param>
    /// <param name="database">Where it lies.</param>
    /// <param name="arguments">The same at every attempt.</param>
    /// <param name="beside">What is to be done in the transaction of the append; it must do nothing where the append did nothing.</param>
    /// <param name="cancellation">What is under way may be recorded all the same.</param>
    /// <remarks>
    /// The last statement is a transaction of its own: notifying takes a lock that all registers share, and must not hold it
    /// while the append is flushed. A notification lost in between is made good by the follower's backstop.
    /// </remarks>
    public static async ValueTask<AppendResult> Try(
        string schema, Database database, AppendArguments arguments, IReadOnlyList<NpgsqlBatchCommand> beside,
        CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in beside.Prepend(arguments.Command(schema))) batch.BatchCommands.Add(command);
        batch.BatchCommands[^1].AppendErrorBarrier = true;
        batch.BatchCommands.Add(Bell.Ring(schema, arguments.Last));
        await using var row = await batch.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        AppendResult result = row.GetBoolean(0)
            ? new AppendResult.Appended(row.GetInt64(1), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(2)))
            : new AppendResult.HeadMoved(row.GetInt64(1));
        // A fault of a later command shows only when its result is read.
        if (beside.Count > 0) while (await row.NextResultAsync(cancellation)) { }
        return result;
    }
}
