using System.Data.Common;
using Marten.Internal.Operations;
using NodaTime;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Storage;

namespace Regulations.EventStore.Log;

/// <summary>Appends events in the session's transaction, in one call that takes the write lock and gives exact positions.</summary>
internal sealed class AppendOperation(string schema, AppendArguments arguments) : Marten.Internal.Operations.IStorageOperation
{
    /// <summary>Known once the session's changes are saved.</summary>
    public Instant RecordedAt { get; private set; }

    public Type DocumentType => typeof(StatedEntry);

    public OperationRole Role() => OperationRole.Events;

    public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"select {schema}.append_events(");
        builder.AppendParameter(arguments.ExpectedHead, NpgsqlDbType.Bigint);
        Next(builder, arguments.Ids, NpgsqlDbType.Uuid);
        Next(builder, arguments.Streams, NpgsqlDbType.Varchar);
        Next(builder, arguments.Types, NpgsqlDbType.Varchar);
        Next(builder, arguments.Recorders, NpgsqlDbType.Varchar);
        Next(builder, arguments.Bodies, NpgsqlDbType.Jsonb);
        builder.Append(")");
    }

    public void ConfigureCommand(Weasel.Core.ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Weasel.Postgresql.ICommandBuilder)builder, session);

    public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        await reader.ReadAsync(token);
        RecordedAt = Instant.FromDateTimeUtc(await reader.GetFieldValueAsync<DateTime>(0, token));
    }

    private static void Next<T>(Weasel.Postgresql.ICommandBuilder builder, T[] values, NpgsqlDbType type)
    {
        builder.Append(", ");
        builder.AppendParameter(values, NpgsqlDbType.Array | type);
    }
}
