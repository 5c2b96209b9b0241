using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The words that entries have for members of closed lists.</summary>
public static class WordOf
{
    public static string Kind(InstrumentKind kind) => Vocabulary.InstrumentKinds.Of(kind);

    public static string Level(RestrictionLevel level) => Vocabulary.Levels.Of(level);

    public static string Confidence(Confidence confidence) => Vocabulary.Confidences.Of(confidence);
}
