using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.EventStore.Log;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>Issues statements: gives each the next number of its year, makes its PDFs, and records all at the head together.</summary>
internal sealed class StatementDesk(OpenRegister register, TimeProvider clock)
{
    /// <exception cref="LogUnavailableException">Whether it was issued is not known.</exception>
    public async Task<Issued> Issue(StatementAnswer answer, IssueRequest request, string recordedBy, CancellationToken cancellation)
    {
        using var pen = await register.TakePen(cancellation);
        await register.CatchUp(cancellation);
        while (true)
        {
            var documents = IssuedDocuments.Of(answer, Next(request), register.Book);
            var entry = Entry(answer, documents);
            var judging = new Judging(register.LiveRegister.Names, recordedBy, wantsPositions: false);
            var events = new List<NewEvent>();
            judging.Take([new LineReader().Read(1, EntryWriter.Write(entry))], events);
            if (judging.IsRefused) return new Issued.Refused(((WriteOutcome.Refused)judging.Outcome(0)).Refusals);
            // From here on it may be issued, whether or not the caller still listens.
            if (await register.StatementPdfs.Issue(register.LiveRegister.Head, events.Single(), documents.Pdfs,
                CancellationToken.None) is AppendResult.Appended appended)
            {
                register.Guard(() => register.LiveRegister.Extend(judging.Stage, judging.Admitted, appended.RecordedAt));
                return new Issued.Done(entry.Statement, entry.Content);
            }

            await register.CatchUp(cancellation);
        }
    }

    private Issue Next(IssueRequest request)
    {
        var now = Instant.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var number = register.Book.Statements.Next(LegalCalendar.DateOf(LegalCalendar.At(now)).Year);
        return new(number, register.Name, register.Title, request, now, register.LiveRegister.Head + 1);
    }

    private static StatementIssued Entry(StatementAnswer answer, IssuedDocuments documents) => new()
    {
        Id = $"statement/{documents.Issue.Number}",
        Statement = documents.Issue.Number.ToString(),
        Facility = answer.Question.Facility,
        At = answer.Question.At,
        Activity = answer.Question.Activity,
        Facts = answer.Question.Facts.Count == 0 ? null : answer.Question.Facts,
        Position = documents.Issue.Position,
        Content = documents.Content,
        Pdf = documents.Hashes,
    };
}

/// <summary>What became of a request for a statement.</summary>
internal abstract record Issued
{
    private Issued()
    {
    }

    public sealed record Done(string Number, string Content) : Issued;

    /// <summary>The document would hold what the register does not take in, such as a personal number among the facts.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : Issued;
}
