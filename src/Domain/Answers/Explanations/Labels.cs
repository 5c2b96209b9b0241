using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Explanations;

/// <summary>What words mean to readers of one language, as a register's vocabulary has it. A word it does not define is shown as it is.</summary>
public sealed class Labels
{
    private readonly Language _language;
    private readonly Dictionary<Subject, VocabularyEntry> _defined = [];

    /// <param name="language">What the labels are wanted in.</param>
    /// <param name="defined">In the order in which they were recorded: of several definitions of a word the last prevails.</param>
    public Labels(Language language, IEnumerable<VocabularyEntry> defined)
    {
        _language = language;
        foreach (var entry in defined) _defined[entry.Subject] = entry;
    }

    /// <summary>Of a register that defines no word.</summary>
    public static Labels None { get; } = new(Language.Danish, []);

    public string Activity(string word) => Of(SubjectKind.Activity, word);

    public string Fact(string word) => Of(SubjectKind.Fact, word);

    public string Kind(string word) => Of(SubjectKind.Kind, word);

    /// <summary>Null where the fact is not defined.</summary>
    public FactDefined? Definition(string fact) => _defined.GetValueOrDefault(new(SubjectKind.Fact, fact)) as FactDefined;

    /// <summary>The label of a choice.</summary>
    /// <returns>Null where the fact has no such choice.</returns>
    public string? Choice(string fact, FactValue value) =>
        Definition(fact)?.Values.FirstOrDefault(v => value is FactValue.Text text && v.Value == text.Value) is { Label: var label } ? In(label) : null;

    private string Of(SubjectKind kind, string word) => _defined.TryGetValue(new(kind, word), out var entry) ? In(entry.Label) : word;

    private string In(Label label) => _language switch
    {
        Language.Danish => label.Da,
        Language.English => label.En,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
