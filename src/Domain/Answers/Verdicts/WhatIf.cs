using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>What a value of a fact that is not given would make of a verdict.</summary>
/// <param name="Fact">Its word.</param>
/// <param name="Value">One it may have; of a number one that stands for its range.</param>
/// <param name="Verdict">With that value beside those given.</param>
public sealed record WhatIf(string Fact, FactValue Value, Verdict Verdict)
{
    /// <summary>Of a number: all values that come to the same. Null of any other fact.</summary>
    public NumberRange? Range { get; init; }

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
            foreach (var (value, range) in ValuesOf(fact, vocabulary, verdict))
            {
                var facts = new Dictionary<string, FactValue>(given, StringComparer.Ordinal) { [fact] = value };
                if (ask(facts) is VerdictAnswer.Given { Verdict: var other }) found.Add(new(fact, value, other) { Range = range });
            }

        return found;
    }

    private static IEnumerable<(FactValue Value, NumberRange? Range)> ValuesOf(string fact, Vocabulary vocabulary, Verdict verdict)
    {
        switch (vocabulary.Facts.Find(fact))
        {
            case { Kind: FactKind.YesNo }: return [(new FactValue.Truth(true), null), (new FactValue.Truth(false), null)];
            case { Kind: FactKind.Choice } choice:
                return choice.Values.Select(v =>
                ((FactValue)new FactValue.Text(v.Value), (NumberRange?)null));
        }

        var conditions = verdict.Weighed.SelectMany(w => w.Norm.When).Where(c => c.Fact == fact).ToList();
        return conditions.Exists(c => c.ComparedWith.Any(v => v is FactValue.Number))
            ? NumberRange.PartedBy(conditions).Select(r => ((FactValue)new FactValue.Number(r.Sample), (NumberRange?)r))
            : [];
    }
}
