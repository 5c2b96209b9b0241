using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>Has an answer issued as a statement. Answered with a <see cref="WriteOutcome"/>.</summary>
/// <param name="Register">The register's.</param>
/// <param name="Statement">What is to be issued; once it is, it tells its number and document.</param>
/// <param name="RecordedBy">Who has it issued.</param>
public sealed record RecordStatement(OpenRegister Register, StatementToIssue Statement, string RecordedBy);

/// <summary>Hands the command to the writer of the register, as entries are.</summary>
public static class RecordStatementHandler
{
    public static Task<WriteOutcome> Handle(RecordStatement command, RegisterWriters writers) =>
        writers.Of(command.Register).Record(command.Statement.MadeAtTheHeadOf, command.RecordedBy);
}

/// <summary>
/// An answer that is to be issued: the next number of its year, its document and its PDFs hang on where it is recorded, and are
/// made there.
/// </summary>
public sealed class StatementToIssue
{
    private readonly StatementAnswer _answer;
    private readonly IssueRequest _request;
    private readonly TimeProvider _clock;
    private IssuedDocuments? _documents;

    internal StatementToIssue(StatementAnswer answer, IssueRequest request, TimeProvider clock) =>
        (_answer, _request, _clock) = (answer, request, clock);

    /// <summary>Its number, once it is issued.</summary>
    internal string Number => Made.Issue.Number.ToString();

    /// <summary>Its document, once it is issued.</summary>
    internal string Content => Made.Content;

    private IssuedDocuments Made => _documents ?? throw new InvalidOperationException("The statement is not issued.");

    /// <summary>Under the register's write lock: as the entry after its head.</summary>
    internal MadeAtHead MadeAtTheHeadOf(OpenRegister register)
    {
        var now = Instant.FromUnixTimeSeconds(_clock.GetUtcNow().ToUnixTimeSeconds());
        var number = register.Book.Statements.Next(LegalCalendar.DateOf(LegalCalendar.At(now)).Year);
        var issue = new Issue(number, register.Name, register.Title, _request, now, register.LiveRegister.Head + 1);
        _documents = IssuedDocuments.Of(_answer, issue, register.Book);
        return new([new LineReader().Read(1, EntryWriter.Write(Entry(_documents)))], _documents.Pdfs);
    }

    private StatementIssued Entry(IssuedDocuments documents) => new()
    {
        Id = $"statement/{documents.Issue.Number}",
        Statement = documents.Issue.Number.ToString(),
        Facility = _answer.Question.Facility,
        At = _answer.Question.At,
        Activity = _answer.Question.Activity,
        Facts = _answer.Question.Facts.Count == 0 ? null : _answer.Question.Facts,
        Position = documents.Issue.Position,
        Content = documents.Content,
        Pdf = documents.Hashes,
    };
}
