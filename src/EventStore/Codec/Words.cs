using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>A closed list of words and what they stand for.</summary>
internal sealed class Words<T>(params (string Word, T Meaning)[] words)
    where T : struct, Enum
{
    public IReadOnlyList<string> All { get; } = [.. words.Select(pair => pair.Word)];

    public bool TryRead(string word, out T meaning)
    {
        foreach (var pair in words)
        {
            if (pair.Word != word) continue;
            meaning = pair.Meaning;
            return true;
        }

        meaning = default;
        return false;
    }

    public string Of(T meaning) => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Meaning, meaning)).Word;
}

/// <summary>The closed lists of words that fields of entries hold.</summary>
internal static class Vocabulary
{
    public static Words<Confidence> Confidences { get; } = new(
        ("confirmed", Confidence.Confirmed), ("inferred", Confidence.Inferred));

    public static Words<AreaKind> AreaKinds { get; } = new(
        ("country", AreaKind.Country), ("region", AreaKind.Region), ("municipality", AreaKind.Municipality));

    public static Words<InstrumentKind> InstrumentKinds { get; } = new(
        ("act", InstrumentKind.Act),
        ("executive-order", InstrumentKind.ExecutiveOrder),
        ("guideline", InstrumentKind.Guideline),
        ("political-agreement", InstrumentKind.PoliticalAgreement));

    public static Words<FactKind> FactKinds { get; } = new(
        ("yes-no", FactKind.YesNo), ("number", FactKind.Number), ("choice", FactKind.Choice));

    public static Words<RestrictionLevel> Levels { get; } = new(
        ("agency-order", RestrictionLevel.AgencyOrder), ("local-decision", RestrictionLevel.LocalDecision));

    public static Words<Modality> Modalities { get; } = new(
        ("forbid", Modality.Forbid),
        ("require", Modality.Require),
        ("permit", Modality.Permit),
        ("exempt", Modality.Exempt),
        ("empower", Modality.Empower),
        ("recommend", Modality.Recommend));
}
