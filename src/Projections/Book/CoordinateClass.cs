using Regulations.Domain;

namespace Regulations.Projections.Book;

/// <summary>Stands for all coordinates under which something in the book is the same.</summary>
/// <param name="Recorded">The last position up to the one asked about that touched it.</param>
/// <param name="Known">The last of its publications that is known.</param>
/// <param name="Decided">The last of its publications and commencements that could be applied.</param>
internal readonly record struct CoordinateClass(long Recorded, LegalTime Known, LegalTime Decided)
{
    /// <param name="touched">Ascending.</param>
    public static CoordinateClass Of(Coordinates under, ReadOnlySpan<long> touched, CoordinateMoments boundaries) =>
        new(touched.LastUpTo(under.Recorded), boundaries.KnownClass(under), boundaries.DecidedClass(under));
}
