using System.Data.Common;
using Marten.Internal.Operations;
using Npgsql;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Storage;

namespace Regulations.EventStore.Tables;

/// <summary>A call of a function that writes the tables; within a session of Marten's, or on a connection.</summary>
/// <param name="function">With its schema.</param>
/// <param name="parameters">In their order.</param>
internal sealed class TableStatement(string function, params (object Value, NpgsqlDbType Type)[] parameters)
    : Marten.Internal.Operations.IStorageOperation
{
    public static TableStatement PutDue(string schema, IReadOnlyList<string> facilities, long missingSince, long asOf) => new(
        $"{schema}.put_due",
        (facilities.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text), (missingSince, NpgsqlDbType.Bigint), (asOf, NpgsqlDbType.Bigint));

    public static TableStatement KeepRows(string schema, EvaluatedRows rows) => new(
        $"{schema}.keep_rows",
        (rows.Facilities.Select(f => f.Facility).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text), (rows.AsOf, NpgsqlDbType.Bigint),
        (RowsJson.Rules(rows), NpgsqlDbType.Jsonb), (RowsJson.Facts(rows), NpgsqlDbType.Jsonb));

    public Type DocumentType => typeof(FacilityRows);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"select {function}(");
        for (var i = 0; i < parameters.Length; i++)
        {
            if (i > 0) builder.Append(", ");
            builder.AppendParameter(parameters[i].Value, parameters[i].Type);
        }

        builder.Append(")");
    }

    public void ConfigureCommand(Weasel.Core.ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Weasel.Postgresql.ICommandBuilder)builder, session);

    public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token) =>
        await reader.ReadAsync(token);

    public async Task Run(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select {function}({string.Join(", ", Enumerable.Range(1, parameters.Length).Select(n => $"${n}"))})", connection)
        {
            // A portion may be many rows, and the server busy.
            CommandTimeout = 0,
        };
        foreach (var (value, type) in parameters) command.Parameters.Add(new() { Value = value, NpgsqlDbType = type });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
