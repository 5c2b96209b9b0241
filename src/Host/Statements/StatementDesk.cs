using NodaTime;
using NodaTime.Extensions;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;
using Regulations.EventStore.Codec;
using Regulations.EventStore.Log;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>Issues statements: gives each the next number of its year and records it at the head.</summary>
internal sealed class StatementDesk(OpenRegister register, TimeProvider clock)
{
    /// <exception cref="LogUnavailableException">Whether it was issued is not known.</exception>
    public async Task<Issued> Issue(StatementAnswer answer, string recordedBy, CancellationToken cancellation)
    {
        using var pen = await register.TakePen(cancellation);
        await register.CatchUp(cancellation);
        while (true)
        {
            var entry = Next(answer);
            var judging = new Judging(register.Compilation.Names, recordedBy, wantsPositions: false);
            var events = new List<NewEvent>();
            judging.Take([new LineReader().Read(1, EntryWriter.Write(entry))], events);
            if (judging.IsRefused) return new Issued.Refused(((WriteOutcome.Refused)judging.Outcome(0)).Refusals);
            // From here on it may be issued, whether or not the caller still listens.
            if (await register.Log.Append(register.Compilation.Head, events, CancellationToken.None) is AppendResult.Appended appended)
            {
                register.Guard(() => register.Compilation.Extend(judging.Stage, judging.Admitted, appended.RecordedAt));
                return new Issued.Done(entry.Statement, entry.Content);
            }

            await register.CatchUp(cancellation);
        }
    }

    private StatementIssued Next(StatementAnswer answer)
    {
        var now = Instant.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var position = register.Compilation.Head + 1;
        var number = register.Book.Statements.Next(LegalCalendar.DateOf(LegalCalendar.At(now)).Year);
        return new()
        {
            Id = $"statement/{number}",
            Statement = number.ToString(),
            Facility = answer.Question.Facility,
            At = answer.Question.At,
            Activity = answer.Question.Activity,
            Facts = answer.Question.Facts.Count == 0 ? null : answer.Question.Facts,
            Position = position,
            Content = StatementContent.Of(answer, new(number, register.Name, register.Title, now, position), register.Book),
        };
    }
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
