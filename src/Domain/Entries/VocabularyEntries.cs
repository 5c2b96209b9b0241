namespace Regulations.Domain.Entries;

/// <summary>What a word means to a reader (betegnelse), in both languages of the register.</summary>
public sealed record Label(string Da, string En);

/// <summary>A value of a fact or attribute with its label.</summary>
public sealed record LabelledValue(string Value, Label Label);

/// <summary>What values a fact has: ja eller nej, et tal, et valg.</summary>
public enum FactKind
{
    YesNo,
    Number,
    Choice,
}

/// <summary>
/// A word of the register's vocabulary (ordforråd) with its label. It counts by position alone; of several definitions of
/// a word the last prevails.
/// </summary>
public abstract record VocabularyEntry : Entry
{
    public required string Word { get; init; }

    public required Label Label { get; init; }
}

/// <summary><c>activity.defined</c></summary>
public sealed record ActivityDefined : VocabularyEntry
{
    public override Subject Subject => new(SubjectKind.Activity, Word);
}

/// <summary><c>fact.defined</c></summary>
public sealed record FactDefined : VocabularyEntry
{
    public required FactKind Kind { get; init; }

    /// <summary>Of a choice; empty of other kinds.</summary>
    public IReadOnlyList<LabelledValue> Values { get; init; } = [];

    /// <summary>Of a number: what it counts or measures.</summary>
    public string? Unit { get; init; }

    public override Subject Subject => new(SubjectKind.Fact, Word);
}

/// <summary><c>kind.defined</c>: a kind of facility.</summary>
public sealed record KindDefined : VocabularyEntry
{
    public override Subject Subject => new(SubjectKind.Kind, Word);
}

/// <summary><c>attribute.defined</c>: an attribute of facilities.</summary>
public sealed record AttributeDefined : VocabularyEntry
{
    public IReadOnlyList<LabelledValue> Values { get; init; } = [];

    public override Subject Subject => new(SubjectKind.Attribute, Word);
}
