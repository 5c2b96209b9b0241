using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Domain.Explaining;

/// <summary>
/// What words mean to readers of one language, as a register's vocabulary has it. A word it does not define is shown as it
/// is.
/// </summary>
public sealed class Labels
{
    private readonly Language _language;
    private readonly Vocabulary _vocabulary;

    /// <param name="language">What the labels are wanted in.</param>
    /// <param name="vocabulary">As it stood at the position asked under.</param>
    public Labels(Language language, Vocabulary vocabulary) => (_language, _vocabulary) = (language, vocabulary);

    /// <summary>Of a register that defines no word.</summary>
    public static Labels None { get; } = new(Language.Danish, Vocabulary.None);

    public string Activity(string word) => Of(_vocabulary.Activities.Find(word), word);

    public string Fact(string word) => Of(Definition(word), word);

    public string Kind(string word) => Of(_vocabulary.Kinds.Find(word), word);

    public string Attribute(string word) => Of(_vocabulary.Attributes.Find(word), word);

    /// <summary>Null where the fact is not defined.</summary>
    public FactDefined? Definition(string fact) => _vocabulary.Facts.Find(fact);

    /// <summary>The label of a choice.</summary>
    /// <returns>Null where the fact has no such choice.</returns>
    public string? Choice(string fact, FactValue value) =>
        Definition(fact)?.Values.FirstOrDefault(v => value is FactValue.Text text && v.Value == text.Value) is { Label: var label }
            ? label.In(_language) : null;

    /// <summary>The label of an attribute's value.</summary>
    /// <returns>Null where the attribute has no such value.</returns>
    public string? AttributeChoice(string attribute, FactValue value) =>
        _vocabulary.Attributes.Find(attribute)?.Values.FirstOrDefault(v => v.Value == value.ToString()) is { Label: var label }
            ? label.In(_language) : null;

    private string Of(VocabularyEntry? defined, string word) => defined is null ? word : defined.Label.In(_language);
}
