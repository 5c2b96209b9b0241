using Marten;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Statements;

/// <summary>PDFs in a table of the register's schema, beside its log.</summary>
internal sealed class PostgresStatementPdfs(PostgresLog log) : IStatementPdfs
{
    private string Schema => log.Register.Schema;

    public ValueTask<AppendResult> Append(long expectedHead, IReadOnlyList<NewEvent> events, IReadOnlyList<StatementPdf> pdfs,
        CancellationToken cancellation = default) =>
        log.Append(expectedHead, events, session => { foreach (var pdf in pdfs) Insert(session, pdf); }, cancellation);

    public ValueTask<byte[]?> Find(string statement, string language, CancellationToken cancellation = default) =>
        log.Database.Faults.Bear(token => TryFind(statement, language, token), cancellation);

    public async ValueTask<byte[]> Keep(StatementPdf pdf, CancellationToken cancellation = default)
    {
        await log.Database.Faults.Bear(token => TryKeep(pdf, token), cancellation);
        return (await Find(pdf.Statement, pdf.Language, cancellation))!;
    }

    private async ValueTask<byte[]?> TryFind(string statement, string language, CancellationToken cancellation)
    {
        await using var command = log.Database.Source.CreateCommand(
            $"select body from {Schema}.statement_pdfs where statement = $1 and language = $2");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = statement });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = language });
        return (byte[]?)await command.ExecuteScalarAsync(cancellation);
    }

    private async ValueTask<int> TryKeep(StatementPdf pdf, CancellationToken cancellation)
    {
        await using var command = log.Database.Source.CreateCommand(
            $"insert into {Schema}.statement_pdfs (statement, language, body) values ($1, $2, $3) on conflict do nothing");
        foreach (var parameter in Parameters(pdf)) command.Parameters.Add(parameter);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private void Insert(IDocumentSession session, StatementPdf pdf) => session.QueueSqlCommand(
        $"insert into {Schema}.statement_pdfs (statement, language, body) values (?, ?, ?)", pdf.Statement, pdf.Language, pdf.Body);

    private static IEnumerable<NpgsqlParameter> Parameters(StatementPdf pdf) =>
    [
        new NpgsqlParameter<string> { TypedValue = pdf.Statement },
        new NpgsqlParameter<string> { TypedValue = pdf.Language },
        new NpgsqlParameter<byte[]> { TypedValue = pdf.Body },
    ];
}
