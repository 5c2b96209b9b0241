using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Host.Pages.Answers;

/// <summary>What one value of a fact that is not given would make of the verdict.</summary>
/// <param name="Fact">Its word.</param>
/// <param name="Value">One it may have; of a number one on either side of each bound that norms draw.</param>
/// <param name="Verdict">With that value beside those given.</param>
internal sealed record WhatIf(string Fact, FactValue Value, Verdict Verdict)
{
    /// <summary>Of a number: the bound below or above which all values come to the same.</summary>
    public (bool IsAtMost, decimal Bound)? Bound { get; init; }

    /// <param name="verdict">A conditional one.</param>
    /// <param name="vocabulary">What values the facts have.</param>
    /// <param name="given">The facts given.</param>
    /// <param name="ask">The verdict under other facts.</param>
    public static IReadOnlyList<WhatIf> Of(
        Verdict verdict, Vocabulary vocabulary, IReadOnlyDictionary<string, FactValue> given,
        Func<IReadOnlyDictionary<string, FactValue>, VerdictAnswer> ask)
    {
        var found = new List<WhatIf>();
        foreach (var fact in verdict.Missing)
            foreach (var (value, bound) in ValuesOf(fact, vocabulary, verdict))
                if (ask(new Dictionary<string,
                    FactValue>(given, StringComparer.Ordinal)
                { [fact] = value }) is VerdictAnswer.Given { Verdict: var other })
                    found.Add(new(fact, value, other) { Bound = bound });
        return found;
    }

    private static IEnumerable<(FactValue Value, (bool, decimal)? Bound)> ValuesOf(string fact, Vocabulary vocabulary, Verdict verdict) =>
        vocabulary.Facts.Find(fact) switch
        {
            { Kind: FactKind.YesNo } => [(new FactValue.Truth(true), null), (new FactValue.Truth(false), null)],
            { Kind: FactKind.Choice } choice => choice.Values.Select(v => ((FactValue)new FactValue.Text(v.Value), ((bool, decimal)?)null)),
            _ => Bounds(fact, verdict).SelectMany(b => ((FactValue, (bool, decimal)?)[])
                [(new FactValue.Number(b), (true, b)), (new FactValue.Number(b + 1), (false, b))]),
        };

    /// <summary>The highest number that is still below each bound.</summary>
    private static IEnumerable<decimal> Bounds(string fact, Verdict verdict) => verdict.Weighed.SelectMany(w => w.Norm.When)
        .Where(c => c.Fact == fact)
        .Select(c => c switch { Condition.AtMost most => most.Bound, Condition.AtLeast least => least.Bound - 1, _ => (decimal?)null })
        .OfType<decimal>().Distinct().Order();
}
