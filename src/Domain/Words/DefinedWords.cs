using System.Collections.Immutable;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Words;

/// <summary>The words of one sort with all their definitions. It never changes: what is taken in makes another.</summary>
public sealed class DefinedWords<T>
    where T : VocabularyEntry
{
    private readonly ImmutableDictionary<string, ImmutableList<Definition>> _definitions;
    private readonly ImmutableSortedDictionary<string, T> _counting;

    private DefinedWords(ImmutableDictionary<string, ImmutableList<Definition>> definitions,
        ImmutableSortedDictionary<string, T> counting) =>
        (_definitions, _counting) = (definitions, counting);

    internal DefinedWords()
        : this(
            ImmutableDictionary.Create<string, ImmutableList<Definition>>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal))
    {
    }

    public bool Any => _counting.Count > 0;

    /// <summary>The definition of each word that prevails, in the order of the words.</summary>
    public IEnumerable<T> All => _counting.Values;

    public IEnumerable<string> Words => _counting.Keys;

    public bool Defines(string word) => _counting.ContainsKey(word);

    public T? Find(string word) => _counting.GetValueOrDefault(word);

    /// <summary>The word a reader meant, case and surrounding blanks aside; null where there is none or several.</summary>
    public string? Read(string written)
    {
        var word = written.Trim();
        return Defines(word) ? word : Forgiving.Only(word, Words);
    }

    internal DefinedWords<T> Define(T body) => With(body.Word, DefinitionsOf(body.Word).Add(new(body.Id, body)));

    /// <param name="body">Null where the entry is retracted.</param>
    internal DefinedWords<T> Mend(string word, string entry, T? body)
    {
        var definitions = DefinitionsOf(word);
        var at = definitions.FindIndex(d => d.Entry == entry);
        return at < 0 ? this : With(word, definitions.SetItem(at, new(entry, body)));
    }

    private DefinedWords<T> With(string word, ImmutableList<Definition> definitions)
    {
        var prevailing = definitions.FindLast(d => d.Body is not null).Body;
        return new(_definitions.SetItem(word, definitions), prevailing is null
            ? _counting.Remove(word) : _counting.SetItem(word, prevailing));
    }

    private ImmutableList<Definition> DefinitionsOf(string word) => _definitions.GetValueOrDefault(word, ImmutableList<Definition>.Empty);

    private readonly record struct Definition(string Entry, T? Body);
}
