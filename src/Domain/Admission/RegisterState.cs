using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Domain.Admission;

/// <summary>
/// What the head of a register knows: which entries it holds, and which names they gave to things. Names outlive
/// retraction, so what refers to a retracted entry stays. A stage lies over a register or over another stage; it sees
/// through to what lies below and is absorbed by it or dropped.
/// </summary>
/// <remarks>Not synchronised: the register's one writer holds it. Positions run 1, 2, 3 … in the order of taking in.</remarks>
public sealed class RegisterState
{
    private readonly RegisterState? _below;
    private readonly long _base;
    private readonly AdmissionChecks _checks;
    private List<KnownEntry> _entries = [];
    private Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private Dictionary<Subject, int> _namedBy = [];
    private Dictionary<string, KnownInstrument> _instruments = new(StringComparer.Ordinal);
    private Dictionary<ProvisionRef, int> _annexes = [];

    public RegisterState() => _checks = new(this);

    private RegisterState(RegisterState below)
        : this() => (_below, _base, Vocabulary) = (below, below.Head, below.Vocabulary);

    /// <summary>The position of the last entry taken in; 0 of an empty register.</summary>
    public long Head => _base + _entries.Count;

    /// <summary>The words defined so far.</summary>
    public Vocabulary Vocabulary { get; private set; } = Vocabulary.None;

    /// <summary>A layer for what is decided but not yet recorded.</summary>
    public RegisterState Stage() => new(this);

    /// <summary>The entry's decision; what is to be recorded is taken in, so that later entries may refer to it.</summary>
    public AdmissionResult Decide(Entry entry, ContentHash hash)
    {
        if (TryFind(entry.Id, out var held, out var position))
        {
            return held.Hash == hash
                ? AdmissionResult.Unchanged(position, held.Stream)
                : AdmissionResult.Refused([Taken(entry.Id, position)]);
        }

        var refusals = _checks.Of(entry);
        return refusals.Count > 0 ? AdmissionResult.Refused(refusals) : AdmissionResult.Recorded(TakeIn(entry, hash), StreamOf(entry));
    }

    /// <summary>Takes in an entry that was recorded, unjudged, and gives its position.</summary>
    public long TakeIn(Entry entry, ContentHash hash)
    {
        var about = StreamOf(entry);
        _ids.Add(entry.Id, _entries.Count);
        _entries.Add(new(EntryTypes.Of(entry), about, hash));
        if (Vocabulary.IsOf(about)) Vocabulary = Vocabulary.Take(entry, about);
        TakeNames(entry is EntryCorrected correction ? correction.Replacement : entry);
        return Head;
    }

    /// <summary>
    /// Takes a name as known that a refused line gave, so that its fault is not reported again by each line that uses it.
    /// </summary>
    public void Assume(Subject subject)
    {
        if (IsKnown(subject)) return;
        _namedBy[subject] = 0;
        if (subject.Kind == SubjectKind.Instrument) _instruments[subject.Id] = new(null, []);
    }

    public bool TryFind(string id, out KnownEntry entry, out long position)
    {
        for (var layer = this; layer is not null; layer = layer._below)
        {
            if (!layer._ids.TryGetValue(id, out var index)) continue;
            (entry, position) = (layer._entries[index], layer._base + index + 1);
            return true;
        }

        (entry, position) = (default, 0);
        return false;
    }

    public bool IsKnown(Subject subject) => PositionNaming(subject) is not null;

    /// <summary>Whether only a refused line named it.</summary>
    public bool IsAssumed(Subject subject) => PositionNaming(subject) == 0;

    /// <summary>The position of the entry that defined, registered, published, issued, granted or declared it.</summary>
    public long? PositionNaming(Subject subject)
    {
        for (var layer = this; layer is not null; layer = layer._below)
        {
            if (layer._namedBy.TryGetValue(subject, out var position)) return position;
        }

        return null;
    }

    public KnownInstrument? Instrument(string id)
    {
        for (var layer = this; layer is not null; layer = layer._below)
        {
            if (layer._instruments.TryGetValue(id, out var instrument)) return instrument;
        }

        return null;
    }

    public bool IsAnnex(ProvisionRef provision)
    {
        var given = 0;
        for (var layer = this; layer is not null; layer = layer._below) given += layer._annexes.GetValueOrDefault(provision);
        return given > 0;
    }

    /// <summary>Of a correction, what the entry it mends is about.</summary>
    public Subject StreamOf(Entry entry) =>
        entry is CorrectionEntry mending && TryFind(mending.Mends, out var mended, out _) ? mended.Stream : entry.Subject;

    /// <summary>Absorbs a stage whose entries have been recorded. The stage is not to be used again.</summary>
    /// <exception cref="InvalidOperationException">The stage lies elsewhere, or this head has moved since it was laid.</exception>
    public void Absorb(RegisterState stage)
    {
        if (stage._below != this || stage._base != Head) throw new InvalidOperationException("the stage does not lie on this head");
        Vocabulary = stage.Vocabulary;
        if (_below is null && _entries.Count == 0)
        {
            (_entries, _ids, _namedBy, _instruments, _annexes) = (stage._entries, stage._ids, stage._namedBy, stage._instruments,
                stage._annexes);
            return;
        }

        foreach (var (id, index) in stage._ids) _ids.Add(id, _entries.Count + index);
        _entries.AddRange(stage._entries);
        foreach (var (subject, position) in stage._namedBy) _namedBy[subject] = position;
        foreach (var (id, instrument) in stage._instruments) _instruments[id] = instrument;
        foreach (var (annex, given) in stage._annexes) Count(annex, given);
    }

    private static Refusal Taken(string id, long position) =>
        new(id, "entry", RefusalRules.IdTaken, $"{Faults.Quote(id)} is recorded at position {position} with other content; to change "
            + "what it says, record an entry.corrected");

    private void TakeNames(Entry entry)
    {
        if (entry is InstrumentPublished published) Take(published);
        if (Names(entry) && !IsKnown(entry.Subject)) _namedBy[entry.Subject] = (int)Head;
    }

    private void Take(InstrumentPublished entry)
    {
        foreach (var annex in Instrument(entry.Instrument)?.Annexes ?? []) Count(annex, -1);
        var known = KnownInstrument.Of(entry);
        foreach (var annex in known.Annexes) Count(annex, 1);
        _instruments[entry.Instrument] = known;
    }

    private void Count(ProvisionRef annex, int given) => _annexes[annex] = _annexes.GetValueOrDefault(annex) + given;

    /// <summary>Whether the entry brings its subject into the register; all others are about what is there already.</summary>
    internal static bool Names(Entry entry) =>
        entry is AreaDefined or FacilityRegistered or InstrumentPublished or DecisionIssued or GapDeclared or StatementIssued
            or CoverageDeclared or VocabularyEntry;
}
