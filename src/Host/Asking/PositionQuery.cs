using NodaTime;
using Regulations.Host.Http;
using Regulations.Projections.Book;

namespace Regulations.Host.Asking;

/// <summary>
/// Reads where in the log a question stands. A position the register has not come to is refused: the answer would not stay
/// the same. A moment to come is the head; the answer repeats the position, under which it does.
/// </summary>
internal static class PositionQuery
{
    /// <returns>Null where neither a position nor a moment was given.</returns>
    public static long? Of(string name, (long? Position, Instant? Moment) written, QueryReader asked, RegisterBook book)
    {
        var head = book.Head;
        if (written.Position > head)
            asked.Refuse(new(ProblemType.PositionBeyondHead, $"The register stands at {head}; it has not come to {written.Position}.")
            { Parameter = name, Head = head });
        return written.Moment is { } moment ? book.PositionAt(moment) : written.Position;
    }
}
