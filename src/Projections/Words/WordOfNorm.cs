using Regulations.Domain.Entries;

namespace Regulations.Projections.Words;

/// <summary>A word of a norm: its activity, a fact it asks about, or a value it compares the fact with.</summary>
/// <param name="Value">Of numbers one stands for all, of true and false one for both.</param>
internal readonly record struct WordOfNorm(string? Activity, string? Fact, FactValue? Value)
{
    private static readonly FactValue AnyNumber = new FactValue.Number(0);
    private static readonly FactValue EitherTruth = new FactValue.Truth(true);

    /// <summary>The words of all norms an entry states, each once.</summary>
    public static HashSet<WordOfNorm> In(Entry? body)
    {
        var words = new HashSet<WordOfNorm>();
        foreach (var norms in NormsOf.Entry(body))
            foreach (var norm in norms)
            {
                words.Add(new(norm.Activity, null, null));
                foreach (var condition in norm.When)
                {
                    words.Add(new(null, condition.Fact, null));
                    foreach (var value in ValuesOf(condition)) words.Add(new(null, condition.Fact, value));
                }
            }

        return words;
    }

    private static IEnumerable<FactValue> ValuesOf(Condition condition) => condition switch
    {
        Condition.Is c => [OfSort(c.Value)],
        Condition.IsNot c => [OfSort(c.Value)],
        Condition.In c => c.Values.Select(OfSort),
        Condition.AtMost or Condition.AtLeast => [AnyNumber],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static FactValue OfSort(FactValue value) => value switch
    {
        FactValue.Number => AnyNumber,
        FactValue.Truth => EitherTruth,
        _ => value,
    };
}
