using NodaTime;
using NodaTime.Text;
using Regulations.Projections.Book;

namespace Regulations.Host.Http.Questions;

/// <summary>Reads where in the log a question stands. What the register has not come to is refused: the answer would not stay the same.</summary>
internal static class PositionAsked
{
    /// <returns>Null where neither a position nor a moment was given.</returns>
    public static long? Of(string name, (long? Position, Instant? Moment) written, Asked asked, RegisterBook book, Instant now)
    {
        var head = book.Head;
        if (written.Position > head) Beyond($"The register stands at {head}; it has not come to {written.Position}.");
        if (written.Moment is not { } moment) return written.Position;
        // The store's clock, which stamps what is recorded, may be ahead of this host's.
        if (moment > now && (head == 0 || moment > book.RecordedAt(head))) Beyond($"{InstantPattern.General.Format(moment)} is still to come.");
        return book.PositionAt(moment);

        void Beyond(string detail) => asked.Refuse(new(ProblemType.PositionBeyondHead, detail) { Parameter = name, Head = head });
    }
}
