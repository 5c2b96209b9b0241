using Regulations.Domain.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

/// <summary>
/// Asks the same of many facilities on all processors but one, which is left to those who ask little; the answers stand in the
/// order of the facilities.
/// </summary>
internal static class EachFacility
{
    /// <summary>The facilities that may be in a selection under any coordinates, by id.</summary>
    public static IReadOnlyList<string> Candidates(Selection selection, RegisterBook book) =>
        [.. (selection.Facilities.Count > 0 ? selection.Facilities.Distinct(StringComparer.Ordinal) : book.Facilities)
            .Order(StringComparer.Ordinal)];

    public static T[] Of<T>(IReadOnlyList<string> facilities, Func<string, T> ask, CancellationToken cancellation)
    {
        var answers = new T[facilities.Count];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1), CancellationToken = cancellation,
        };
        Parallel.For(0, facilities.Count, options, i => answers[i] = ask(facilities[i]));
        return answers;
    }
}
