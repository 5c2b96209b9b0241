using System.Collections.Concurrent;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Search;

/// <summary>
/// All that can be found in a book, made of its entries when somebody searches, and from then on of those that came since. A
/// register that nobody searches has none.
/// </summary>
internal sealed class SearchIndex
{
    private readonly AppendOnly<SearchDocument> _documents = new();
    private readonly ConcurrentDictionary<string, AppendOnly<int>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AppendOnly<int>> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _extending = new();
    private volatile int _taken;

    public KnownWords Words { get; } = new();

    public SearchDocument this[int document] => _documents.Read()[document];

    /// <summary>Takes in what the book has come to hold since it was last called.</summary>
    public void CatchUp(AppendOnly<SearchableEntry> recorded)
    {
        if (_taken == recorded.Count) return;
        lock (_extending)
        {
            var entries = recorded.Read();
            for (var at = _taken; at < entries.Length; at++) Take(entries[at]);
            _taken = entries.Length;
        }
    }

    /// <summary>What has an id, or an ELI.</summary>
    public ReadOnlySpan<int> WithId(string written) => _ids.TryGetValue(IdOf(written), out var found) ? found.Read() : [];

    /// <summary>The instruments of a number in the gazette, of any form and year.</summary>
    public ReadOnlySpan<int> WithNumber(string number) => _numbers.TryGetValue(number, out var found) ? found.Read() : [];

    /// <summary>An id as it is compared; of an ELI, with or without its host, what stands after <c>eli/</c>.</summary>
    private static string IdOf(string written)
    {
        var id = FoldedText.Of(written.Trim().TrimEnd('/'));
        var eli = id.IndexOf("eli/", StringComparison.Ordinal);
        return eli == 0 || (eli > 0 && id[eli - 1] == '/') ? id[(eli + 4)..] : id;
    }

    private void Take(SearchableEntry searchable)
    {
        var (entry, body) = searchable.Entry.Entry is CorrectionEntry correction
            ? (searchable.History.Mended(correction), (correction as EntryCorrected)?.Replacement)
            : (searchable.Entry, searchable.Entry.Entry);
        if (body is null) return;
        foreach (var document in SearchDocument.Of(searchable.History, entry.Position, body)) Add(document);
    }

    private void Add(SearchDocument document)
    {
        var number = _documents.Count;
        _documents.Add(document);
        foreach (var name in document.Names) AddWords(name, number, isName: true);
        if (document.Text is { } text) AddWords(text, number, isName: false);
        if (document.Kind != HitKind.Provision) AddTo(_ids, IdOf(document.About), number);
        else AddTo(_ids, IdOf($"{document.About} {document.Address}"), number);
        if (document is { Kind: HitKind.Instrument, Body: InstrumentPublished { Eli: { } eli } }) AddTo(_ids, IdOf(eli), number);
        if (document.Number is { } cited) AddTo(_numbers, cited.Number.TrimStart('0'), number);
    }

    private void AddWords(string text, int document, bool isName)
    {
        foreach (var word in FoldedText.WordsOf(text)) Words.Add(word.Text, document, isName);
    }

    private static void AddTo(ConcurrentDictionary<string, AppendOnly<int>> documents, string key, int document)
    {
        var known = documents.GetOrAdd(key, static _ => new());
        if (known.Read() is not [.., var last] || last != document) known.Add(document);
    }
}

/// <summary>An entry about a facility or an instrument, or a correction of one.</summary>
/// <param name="History">The entries about the same thing.</param>
internal readonly record struct SearchableEntry(EntryHistory History, RecordedEntry Entry);
