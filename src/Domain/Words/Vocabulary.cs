using Regulations.Domain.Entries;

namespace Regulations.Domain.Words;

/// <summary>
/// The words of a register (ordforråd), each as the last of its definitions that counts has it. It follows from what is
/// recorded up to one position alone, whatever is known or decided. It never changes: an entry taken in makes another.
/// </summary>
public sealed record Vocabulary
{
    private Vocabulary()
    {
    }

    public static Vocabulary None { get; } = new();

    public DefinedWords<ActivityDefined> Activities { get; private init; } = new();

    public DefinedWords<FactDefined> Facts { get; private init; } = new();

    public DefinedWords<KindDefined> Kinds { get; private init; } = new();

    public DefinedWords<AttributeDefined> Attributes { get; private init; } = new();

    /// <summary>Whether entries about a thing define or mend words.</summary>
    public static bool IsOf(Subject about) =>
        about.Kind is SubjectKind.Activity or SubjectKind.Fact or SubjectKind.Kind or SubjectKind.Attribute;

    /// <param name="entry">The next about a word.</param>
    /// <param name="about">The word; of a correction or retraction that of the entry it mends.</param>
    public Vocabulary Take(Entry entry, Subject about) => about.Kind switch
    {
        SubjectKind.Activity => this with { Activities = Taken(Activities, entry, about.Id) },
        SubjectKind.Fact => this with { Facts = Taken(Facts, entry, about.Id) },
        SubjectKind.Kind => this with { Kinds = Taken(Kinds, entry, about.Id) },
        SubjectKind.Attribute => this with { Attributes = Taken(Attributes, entry, about.Id) },
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "no word"),
    };

    private static DefinedWords<T> Taken<T>(DefinedWords<T> words, Entry entry, string word)
        where T : VocabularyEntry => entry switch
        {
            T defined => words.Define(defined),
            EntryCorrected correction => words.Mend(word, correction.Mends, correction.Replacement as T),
            EntryRetracted retraction => words.Mend(word, retraction.Mends, null),
            _ => words,
        };
}
