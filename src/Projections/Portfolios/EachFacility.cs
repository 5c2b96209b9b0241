namespace Regulations.Projections.Portfolios;

/// <summary>
/// Asks the same of many facilities on all processors but one, which is left to those who ask little; the answers stand in the
/// order of the facilities.
/// </summary>
internal static class EachFacility
{
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
