using Regulations.Domain.Entries;

namespace Regulations.Domain.Words;

/// <summary>What values a defined fact has.</summary>
public static class ValueForm
{
    public static bool Fits(FactDefined fact, FactValue value) => (fact.Kind, value) switch
    {
        (FactKind.YesNo, FactValue.Truth) => true,
        (FactKind.Number, FactValue.Number) => true,
        (FactKind.Choice, FactValue.Text text) => fact.Values.Any(v => v.Value == text.Value),
        _ => false,
    };

    /// <summary>The value a reader meant, case and surrounding blanks aside; null where the fact has none such.</summary>
    public static FactValue? Read(FactDefined fact, FactValue written)
    {
        if (Fits(fact, written)) return written;
        // A cell of a list that looked like a number, or like yes or no, may be a choice.
        var text = (written as FactValue.Text)?.Value ?? written.Written;
        if (text is null) return null;
        var word = text.Trim();
        return fact.Kind switch
        {
            FactKind.YesNo => bool.TryParse(word, out var truth) ? new FactValue.Truth(truth) : null,
            FactKind.Choice => ChoiceOf(fact, word) is { } choice ? new FactValue.Text(choice) : null,
            _ => null,
        };
    }

    /// <summary>What is wrong with a value that does not fit: <c>is neither true nor false</c>.</summary>
    public static string Fault(FactDefined fact) => fact.Kind switch
    {
        FactKind.YesNo => "is neither true nor false",
        FactKind.Number => "is no number",
        FactKind.Choice => $"is none of {string.Join(", ", fact.Values.Select(v => v.Value))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The choices that may have been meant; none of another kind of fact.</summary>
    public static IReadOnlyList<string> Near(FactDefined fact, FactValue value) =>
        Spelling.AllNear(value.ToString()!, fact.Values.Select(v => v.Value));

    private static string? ChoiceOf(FactDefined fact, string word)
    {
        var choices = fact.Values.Select(v => v.Value).Distinct();
        return choices.Contains(word) ? word : Forgiving.Only(word, choices);
    }
}
