using System.Globalization;
using Marten;
using Marten.Exceptions;
using NodaTime;
using Npgsql;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore.Log;

/// <summary>One attempt to append, in a session of Marten's.</summary>
internal static class Appending
{
    /// <param name="schema">Of the register.</param>
    /// <param name="store">Of the register.</param>
    /// <param name="arguments">The same at every attempt.</param>
    /// <param name="beside">Adds to the session what is to be done in the transaction of the append.</param>
    /// <param name="cancellation">What is under way may be recorded all the same.</param>
    public static async ValueTask<AppendResult> Try(
        string schema, IDocumentStore store, AppendArguments arguments, Action<IDocumentSession> beside, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession();
        var append = new AppendOperation(schema, arguments);
        session.QueueOperation(append);
        beside(session);
        try
        {
            await session.SaveChangesAsync(cancellation);
            return new AppendResult.Appended(arguments.Last, append.RecordedAt);
        }
        catch (MartenCommandException fault) when (
            fault.InnerException is PostgresException { SqlState: WriteLockFunctions.HeadMoved } moved)
        {
            return new AppendResult.HeadMoved(long.Parse(moved.MessageText, CultureInfo.InvariantCulture));
        }
        catch (MartenCommandException fault) when (
            fault.InnerException is PostgresException { SqlState: WriteLockFunctions.AlreadyWritten })
        {
            return new AppendResult.Appended(arguments.Last, await RecordedAt(schema, store, arguments.Last, cancellation));
        }
    }

    private static async Task<Instant> RecordedAt(string schema, IDocumentStore store, long position, CancellationToken cancellation)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand($"select timestamp from {schema}.mt_events where seq_id = $1", connection)
        {
            Parameters = { new() { Value = position } },
        };
        return Instant.FromDateTimeUtc((DateTime)(await command.ExecuteScalarAsync(cancellation))!);
    }
}
