using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Projections.Book;
using Regulations.Projections.Words;

namespace Regulations.Projections.Warnings;

/// <summary>An entry that is to be recorded.</summary>
/// <param name="Line">Of its request, from 1.</param>
/// <param name="About">What its stream is about: for a correction, what the entry mended is about.</param>
/// <param name="Position">Where it will be recorded.</param>
public readonly record struct StagedLine(int Line, Entry Entry, Subject About, long Position);

/// <summary>A register as it will be: the book, and over it what is to be recorded.</summary>
/// <remarks>Not synchronised: for who alone extends the book.</remarks>
public sealed class StagedEntries
{
    private readonly RegisterBook _book;
    private readonly Dictionary<Subject, Entry?> _bodies = [];
    private readonly Dictionary<string, List<(InstrumentPublished By, Amendment Clause)>> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _citations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mendedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StagedLine>> _facilities = new(StringComparer.Ordinal);
    private readonly Dictionary<Subject, List<StagedLine>> _law = [];
    private readonly List<StagedLine> _areas = [];
    private readonly HashSet<string> _activities = new(StringComparer.Ordinal);
    private AreaMap? _map;

    internal StagedEntries(RegisterBook book) => _book = book;

    /// <summary>The facilities that entries to be recorded are about.</summary>
    internal IEnumerable<string> Facilities => _facilities.Keys;

    public void Add(in StagedLine line)
    {
        if (line.Entry is CorrectionEntry mending) _mendedBy[mending.Mends] = mending.Id;
        switch (line.About.Kind)
        {
            case SubjectKind.Facility:
                if (!_facilities.TryGetValue(line.About.Id, out var lines)) _facilities[line.About.Id] = lines = [];
                lines.Add(line);
                break;
            case SubjectKind.Area:
                _areas.Add(line);
                _map = null;
                break;
            case SubjectKind.Instrument or SubjectKind.Restriction or SubjectKind.Exemption:
                if (!_law.TryGetValue(line.About, out var law)) _law[line.About] = law = [];
                law.Add(line);
                Add(line.About, line.Entry);
                break;
        }
    }

    /// <summary>Whether another entry to be recorded mends what this one says: the other is judged in its place.</summary>
    internal bool IsMended(Entry entry) =>
        _mendedBy.TryGetValue(entry is CorrectionEntry mending ? mending.Mends : entry.Id, out var last) && last != entry.Id;

    internal InstrumentPublished? Instrument(string id) => Body<InstrumentPublished>(new(SubjectKind.Instrument, id));

    internal DecisionIssued? Decision(Subject about) => Body<DecisionIssued>(about);

    /// <summary>The clauses on an instrument, whenever and whether they have effect.</summary>
    internal IEnumerable<(InstrumentPublished By, Amendment Clause)> ClausesOn(string instrument) =>
        _book.ClausesOn(instrument).Where(c => !_bodies.ContainsKey(c.By.Subject)).Concat(_clauses.GetValueOrDefault(instrument, []));

    /// <summary>Another instrument of the citation; null where there is none.</summary>
    internal string? OtherOf(string citation, string instrument)
    {
        foreach (var named in new[] { _book.Named.InstrumentOf(citation), _citations.GetValueOrDefault(citation) })
            if (named is not null && named != instrument && Instrument(named)?.Citation?.Trim() == citation) return named;
        return null;
    }

    /// <summary>Whether a norm speaks of the activity, of a wider one or of one below it.</summary>
    internal bool SpeaksOf(string activity)
    {
        var under = Coordinates.At(_book.Head);
        return _book.Words.Used.HoldsActivity(activity, under)
            || _activities.Concat(_book.Words.Used.Activities(under)).Any(a => Norm.AreOfOneLine(a, activity));
    }

    /// <summary>Every instrument, restriction and exemption, each once.</summary>
    internal IEnumerable<Subject> Law => _book.Law.Union(_law.Keys);

    /// <summary>The entries about an instrument or decision that count at the end, whenever they were published.</summary>
    internal List<Counted<T>> EntriesOf<T>(Subject about)
        where T : Entry => [.. Counting<T>(_book.EntriesOf(about), _law.GetValueOrDefault(about, []))];

    internal AreaMap Areas => _map ??= _areas.Count == 0
        ? _book.Areas(Coordinates.At(_book.Head)) : new(Counting<AreaEntry>(_book.AreaEntries, _areas));

    internal FacilityLife Facility(string facility) =>
        new(facility, Counting<FacilityEntry>(_book.EntriesOf(facility), _facilities.GetValueOrDefault(facility, [])));

    private void Add(Subject about, Entry entry)
    {
        var body = entry is CorrectionEntry mending ? (mending as EntryCorrected)?.Replacement : entry;
        if (body is InstrumentPublished or DecisionIssued) _bodies[about] = body;
        else if (entry is EntryRetracted retraction && Body<Entry>(about)?.Id == retraction.Mends) _bodies[about] = null;
        if (body is InstrumentPublished published)
        {
            if (published.Citation is { } citation) _citations.TryAdd(citation.Trim(), published.Instrument);
            foreach (var clause in published.Amendments)
            {
                if (!_clauses.TryGetValue(clause.Target.Instrument, out var clauses)) _clauses[clause.Target.Instrument] = clauses = [];
                clauses.Add((published, clause));
            }
        }

        foreach (var norms in NormsOf.Entry(body))
            foreach (var norm in norms) _activities.Add(norm.Activity);
    }

    private T? Body<T>(Subject about)
        where T : Entry => (_bodies.TryGetValue(about, out var body) ? body : _book.BroughtBy(about)) as T;

    /// <summary>What counts at the end, whenever it was published.</summary>
    private static IEnumerable<Counted<T>> Counting<T>(IEnumerable<RecordedEntry> held, List<StagedLine> staged)
        where T : Entry
    {
        var all = held.ToList();
        foreach (var (_, entry, _, position) in staged)
        {
            if (entry is not CorrectionEntry correction)
            {
                all.Add(new(position, entry));
                continue;
            }

            var at = all.FindIndex(e => e.Entry.Id == correction.Mends);
            if (at >= 0) all[at] = all[at].MendedBy(position, correction);
        }

        return all.Where(e => e.BodyAt(long.MaxValue) is T).Select(e => new Counted<T>((T)e.BodyAt(long.MaxValue)!, e.Position));
    }
}
