using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Statements;

/// <summary>PDFs in a table of the register's schema, beside its log.</summary>
internal sealed class PostgresStatementPdfs(RegisterName register, Database database) : IStatementPdfs
{
    private string Schema => register.Schema;

    public async ValueTask<AppendResult> Issue(long expectedHead, NewEvent issued, IReadOnlyList<StatementPdf> pdfs,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedHead);
        var arguments = new AppendArguments(expectedHead, [issued], database.Clock);
        return await database.Faults.Bear(
            token => Appending.Try(Schema, database, arguments, [.. pdfs.Select(pdf => Insert(pdf, arguments))], token), cancellation);
    }

    public ValueTask<byte[]?> Find(string statement, string language, CancellationToken cancellation = default) =>
        database.Faults.Bear(token => TryFind(statement, language, token), cancellation);

    public async ValueTask<byte[]> Keep(StatementPdf pdf, CancellationToken cancellation = default)
    {
        await database.Faults.Bear(token => TryKeep(pdf, token), cancellation);
        return (await Find(pdf.Statement, pdf.Language, cancellation))!;
    }

    private async ValueTask<byte[]?> TryFind(string statement, string language, CancellationToken cancellation)
    {
        await using var command = database.Source.CreateCommand(
            $"select body from {Schema}.statement_pdfs where statement = $1 and language = $2");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = statement });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = language });
        return (byte[]?)await command.ExecuteScalarAsync(cancellation);
    }

    private async ValueTask<int> TryKeep(StatementPdf pdf, CancellationToken cancellation)
    {
        await using var command = database.Source.CreateCommand(
            $"insert into {Schema}.statement_pdfs (statement, language, body) values ($1, $2, $3) on conflict do nothing");
        foreach (var parameter in Parameters(pdf)) command.Parameters.Add(parameter);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>
    /// Inserts where the event of this very append is there: written by the command before, or by an attempt whose answer
    /// was lost.
    /// </summary>
    private NpgsqlBatchCommand Insert(StatementPdf pdf, AppendArguments arguments)
    {
        var command = new NpgsqlBatchCommand(
            $"""
            insert into {Schema}.statement_pdfs (statement, language, body)
            select $1, $2, $3 where exists (select 1 from {Schema}.mt_events where seq_id = $4 and id = $5)
            on conflict do nothing
            """);
        foreach (var parameter in Parameters(pdf)) command.Parameters.Add(parameter);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = arguments.Last });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = arguments.LastId });
        return command;
    }

    private static IEnumerable<NpgsqlParameter> Parameters(StatementPdf pdf) =>
    [
        new NpgsqlParameter<string> { TypedValue = pdf.Statement },
        new NpgsqlParameter<string> { TypedValue = pdf.Language },
        new NpgsqlParameter<byte[]> { TypedValue = pdf.Body },
    ];
}
