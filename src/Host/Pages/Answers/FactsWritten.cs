using System.Globalization;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Answers;

/// <summary>The facts of a case as a form holds them, <c>fakta.</c> and the fact's word.</summary>
internal static class FactsWritten
{
    public const string Prefix = "fakta";

    /// <summary>Reads those given; what does not fit its fact is a fault of its field.</summary>
    public static Dictionary<string, FactValue> Read(PageQuery query, Vocabulary vocabulary)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (fact, text) in query.Under(Prefix))
            if (ValueOf(text, vocabulary.Facts.Find(fact)) is { } value) facts[fact] = value;
            else query.Fault($"{Prefix}.{fact}", MayItLabels.NoNumber);
        return facts;
    }

    /// <summary>The facts as addresses have them, in the order of their words.</summary>
    public static IEnumerable<(string Name, string? Value)> Asked(IReadOnlyDictionary<string, FactValue> facts) =>
        facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => ($"{Prefix}.{f.Key}", (string?)Written(f.Value)));

    public static string Written(FactValue value) => value switch
    {
        FactValue.Truth truth => truth.Value ? "true" : "false",
        FactValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static FactValue? ValueOf(string text, FactDefined? defined) => defined?.Kind switch
    {
        FactKind.Number => decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var number) ? new FactValue.Number(number) : null,
        FactKind.YesNo => Truth(text),
        FactKind.Choice => new FactValue.Text(text),
        // Of a register without a vocabulary: what looks like a number or a truth is one.
        _ => (FactValue?)Truth(text) ?? (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain)
            ? new FactValue.Number(plain) : new FactValue.Text(text)),
    };

    private static FactValue.Truth? Truth(string text) => text switch
    {
        "true" => new FactValue.Truth(true),
        "false" => new FactValue.Truth(false),
        _ => null,
    };
}
