using Regulations.EventStore.Log;

namespace Regulations.EventStore.Statements;

/// <summary>The PDFs of one register's statements. Each is kept once and never changed.</summary>
/// <remarks>
/// Every member repeats what a passing fault of the database interrupts, and throws <see cref="LogUnavailableException"/>
/// once its patience ends.
/// </remarks>
public interface IStatementPdfs
{
    /// <summary>
    /// Records events, one that a statement is issued among them, and keeps its PDFs, all in one transaction, or nothing where
    /// the head is elsewhere. A repeat after a lost answer records and keeps nothing twice.
    /// </summary>
    /// <param name="expectedHead">The position the caller has decided on; 0 while nothing is recorded.</param>
    /// <param name="events">At least one, in the order in which they are to be recorded.</param>
    /// <param name="pdfs">The PDFs whose hashes an event holds; none where none issues a statement.</param>
    /// <param name="cancellation">What is under way may be recorded all the same.</param>
    ValueTask<AppendResult> Append(long expectedHead, IReadOnlyList<NewEvent> events, IReadOnlyList<StatementPdf> pdfs,
        CancellationToken cancellation = default);

    /// <summary>Null where none is kept.</summary>
    ValueTask<byte[]?> Find(string statement, string language, CancellationToken cancellation = default);

    /// <summary>Keeps a PDF, unless one is kept already.</summary>
    /// <returns>The one that is kept from now on.</returns>
    ValueTask<byte[]> Keep(StatementPdf pdf, CancellationToken cancellation = default);
}

/// <param name="Statement">The statement's number.</param>
/// <param name="Language"><c>da</c> or <c>en</c>.</param>
public sealed record StatementPdf(string Statement, string Language, byte[] Body);
