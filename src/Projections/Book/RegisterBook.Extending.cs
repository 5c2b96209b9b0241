using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Instant = NodaTime.Instant;

namespace Regulations.Projections.Book;

// How the book takes an entry in: to whom it is shown, and where it may reach.
public sealed partial class RegisterBook
{
    /// <summary>Takes the next entry of the log in.</summary>
    /// <param name="entry">The entry at <see cref="Head"/> + 1.</param>
    /// <param name="about">What its stream is about: for a correction, what the entry mended is about.</param>
    /// <param name="recordedAt">When the store recorded it.</param>
    /// <exception cref="InvalidDataException">The position is not the next one, or nothing is there to mend.</exception>
    public void Extend(RecordedEntry entry, Subject about, Instant recordedAt)
    {
        if (entry.Position != Head + 1) throw new InvalidDataException($"Position {entry.Position} follows {Head}");
        switch (about.Kind)
        {
            case SubjectKind.Area:
                Take(_areas.Of(about.Id), entry);
                _areas.Touched.Add(entry.Position);
                break;
            case SubjectKind.Facility:
                var facility = _facilities.GetOrAdd(about.Id, static f => new(f));
                Take(facility.History, entry);
                facility.Touched.Add(entry.Position);
                FacilitiesTouched.Add(about.Id);
                Searchable.Add(new(facility.History, entry));
                break;
            case SubjectKind.Instrument:
                TakeLaw(about.Id, entry);
                break;
            case SubjectKind.Restriction or SubjectKind.Exemption or SubjectKind.Gap:
                TakeScoped(about, entry);
                break;
            case SubjectKind.Coverage:
                if (entry.Entry is CoverageDeclared
                    && !_histories.ContainsKey(about)) _coverage.Add(_histories.GetOrAdd(about, static s => new(s)));
                Take(_histories[about], entry);
                break;
            case SubjectKind.Finding or SubjectKind.Activity or SubjectKind.Fact or SubjectKind.Kind or SubjectKind.Attribute:
                Take(_histories.GetOrAdd(about, static s => new(s)), entry);
                break;
            case SubjectKind.Statement:
                Statements.Add((StatementIssued)entry.Entry, entry.Position);
                break;
            default:
                throw new InvalidDataException($"Position {entry.Position} is about {about}");
        }

        Named.Take(entry.Entry);
        TakeWords(about, entry);
        _times.Add(entry.Position, recordedAt);
        Volatile.Write(ref _head, entry.Position);
    }

    private void TakeLaw(string instrument, RecordedEntry entry)
    {
        LetIn(entry.Entry is CorrectionEntry correction
            ? _law.Relations.Mend(instrument, entry.Position, correction)
            : _law.Relations.Add(entry));
        Searchable.Add(new(_law.Relations.Find(instrument)!.History, entry));
    }

    /// <summary>To the groups they may reach since what was taken in last.</summary>
    private void LetIn(IEnumerable<IndexedInstrument> files)
    {
        foreach (var file in files)
            foreach (var reachKey in file.TakeFound()) GroupOf(reachKey).Law.Instruments.Add(file);
    }

    private void TakeWords(Subject about, RecordedEntry entry)
    {
        if (Vocabulary.IsOf(about)) Words.Define(entry, about);
        else if (about.Kind is SubjectKind.Instrument or SubjectKind.Restriction or SubjectKind.Exemption)
        {
            if (entry.Entry is CorrectionEntry correction) Words.Mend(HistoryOf(about).Mended(correction));
            else Words.Use(entry);
        }
    }

    private EntryHistory HistoryOf(Subject about) =>
        about.Kind == SubjectKind.Instrument ? _law.Relations.Find(about.Id)!.History : _histories[about];

    private void TakeScoped(Subject about, RecordedEntry entry)
    {
        var history = _histories.GetOrAdd(about, static s => new(s));
        Take(history, entry);
        var body = entry.Entry is CorrectionEntry correction ? (correction as EntryCorrected)?.Replacement : entry.Entry;
        if (!body.SaysWhom(out var scope)) return;
        foreach (var reachKey in history.Reaches(ReachKey.Of(scope)))
        {
            var group = GroupOf(reachKey);
            (about.Kind == SubjectKind.Gap ? group.Gaps : group.Decisions).Add(history);
        }

        LetIn(_law.Relations.Watch(scope));
    }

    private static void Take(EntryHistory history, RecordedEntry entry)
    {
        if (entry.Entry is CorrectionEntry correction) history.Mend(entry.Position, correction);
        else history.Add(entry);
    }

    private ReachGroup GroupOf(ReachKey reachKey) => _groups.GetOrAdd(reachKey, static _ => new());
}
