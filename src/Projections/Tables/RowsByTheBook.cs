using Regulations.Domain;
using Regulations.EventStore.Tables;
using Regulations.Projections.Book;

namespace Regulations.Projections.Tables;

/// <summary>The rows of many facilities at the head of a book, evaluated on all processors but one.</summary>
public static class RowsByTheBook
{
    public static EvaluatedRows Of(RegisterBook book, IReadOnlyList<string> facilities, CancellationToken cancellation)
    {
        var head = book.Head;
        var under = Coordinates.At(head);
        var rows = new FacilityRows[facilities.Count];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1),
            CancellationToken = cancellation,
        };
        Parallel.For(0, rows.Length, options, i => rows[i] = RowsOfFacility.Of(book.About(facilities[i], under, cancellation)));
        return new(head, rows);
    }
}
