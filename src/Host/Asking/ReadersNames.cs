using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Projections.Book;

namespace Regulations.Host.Asking;

/// <summary>How readers know what answers name by an id: an instrument by its citation, a facility or an area by its name.</summary>
/// <param name="book">Holds what is named.</param>
/// <param name="under">What counts of it.</param>
/// <param name="wording">Of the language asked.</param>
/// <param name="facilities">Entries are looked for among those that bear on these.</param>
internal sealed class ReadersNames(RegisterBook book, Coordinates under, Wording wording, IReadOnlyList<string> facilities)
{
    private Dictionary<string, Entry>? _entries;

    /// <summary>By id, gathered when the first is asked for: most of what answers name are things, and need none.</summary>
    private Dictionary<string, Entry> Entries => _entries ??= Gathered(book, facilities);

    /// <returns>Null where the register knows no such name, or readers know it by no other.</returns>
    public string? Of(string id) => Thing(id) ?? Provision(id) ?? Entry(id);

    /// <summary>What readers call it; its id where they call it nothing else.</summary>
    public string Name(string id) => OneLine.Of(Of(id) ?? id);

    /// <summary>What readers call it, and in brackets the id by which they go on asking.</summary>
    public string Named(string id) => Of(id) is { } name && name != id ? OneLine.Of($"{name} ({id})") : OneLine.Of(id);

    private string? Thing(string id) => Instrument(id) ?? Decision(id) ?? Facility(id) ?? Area(id);

    private string? Instrument(string id) => book.Instrument(id, under) is { } instrument ? wording.Cited(instrument.Published) : null;

    private string? Decision(string id) => book.Decision(id, under) is { } issued ? wording.Cited(issued) : null;

    private string? Facility(string id) => book.WasRegistered(id) ? book.Facility(id, under).At(LegalTime.Never).Name : null;

    private string? Area(string id) => book.Areas(under).NameAt(id, LegalTime.Never);

    /// <summary>An instrument's id, a blank, and an address; either may hold blanks of its own.</summary>
    private string? Provision(string reference)
    {
        for (var at = reference.IndexOf(' ', StringComparison.Ordinal); at > 0; at = reference.IndexOf(' ', at + 1))
            if (Instrument(reference[..at]) is { } cited) return $"{cited}, {reference[(at + 1)..]}";
        return null;
    }

    /// <summary>An entry, or a clause of one: <c>e7#2</c>.</summary>
    private string? Entry(string id)
    {
        var clause = id.LastIndexOf('#');
        if (!Entries.TryGetValue(id, out var entry) && (clause <= 0 || !Entries.TryGetValue(id[..clause], out entry))) return null;
        if (Thing(entry.Subject.Id) is { } about) return entry is IRuling { By: var by } ? $"{by}: {about}" : about;
        return entry is GapEntry or CoverageDeclared ? Stated(entry) : null;
    }

    /// <summary>What an entry states of the register itself, which has no name.</summary>
    private string Stated(Entry entry)
    {
        var label = wording.Say(EntryLabels.Of(EntryTypes.Of(entry)));
        return entry.Note is { } note ? $"{label}: {note}" : label;
    }

    private static Dictionary<string, Entry> Gathered(RegisterBook book, IReadOnlyList<string> facilities)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in facilities.SelectMany(book.Bearing))
        {
            entries[entry.Entry.Id] = entry.Entry;
            foreach (var mend in entry.Mends ?? []) entries[mend.By.Id] = entry.Entry;
        }

        return entries;
    }
}
