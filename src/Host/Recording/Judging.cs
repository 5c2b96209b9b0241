using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.EventStore.Log;
using Regulations.Host.Registers;
using Regulations.Projections.Warnings;

namespace Regulations.Host.Recording;

/// <summary>One request's lines held against what a register knows, in their order.</summary>
internal sealed class Judging(RegisterState register, string recordedBy, bool wantsPositions)
{
    private readonly RequestAdmission _admission = new(register);
    private readonly List<EntryPosition>? _positions = wantsPositions ? [] : null;
    private WarningList _warnings = new();

    /// <summary>What is to be recorded, and what of it the book takes in.</summary>
    public List<AdmittedEntry> Admitted { get; } = [];

    public RegisterState Stage => _admission.Stage;

    public bool IsRefused => _admission.IsRefused;

    /// <summary>No more faults are gathered: the rest need not be read.</summary>
    public bool IsFull => _admission.IsFull;

    /// <summary>Judges lines, and adds to <paramref name="events"/> what is to be recorded of them.</summary>
    public void Take(ReadOnlySpan<ReadLine> lines, List<NewEvent> events)
    {
        foreach (var line in lines)
        {
            if (IsFull) return;
            if (line.Line.Entry is { } entry) Take(line, entry, events);
            else _admission.Refuse(line.Number, line.Line.Refusals, line.Line.Id, line.Line.About);
        }
    }

    /// <param name="head">The register's, once what was admitted is recorded.</param>
    public WriteOutcome Outcome(long head) => IsRefused
        ? new WriteOutcome.Refused(_admission.Refusals)
        : new WriteOutcome.Accepted(_admission.Accepted, _admission.Unchanged, head, _positions) { Warnings = _warnings };

    /// <summary>Looks once all is taken for what is probably a mistake.</summary>
    /// <param name="warnings">The register's.</param>
    /// <param name="staged">What is to be recorded before it, and from now on it too.</param>
    public void Warn(RegisterWarnings warnings, StagedEntries staged)
    {
        if (IsRefused) return;
        foreach (var admitted in Admitted) staged.Add(admitted.Staged);
        _warnings = warnings.Of(staged, Stage.Vocabulary, Admitted.Select(a => a.Staged));
    }

    private void Take(in ReadLine line, Entry entry, List<NewEvent> events)
    {
        var admission = _admission.Take(line.Number, entry, line.Hash);
        // Nothing of a request with a fault is recorded; what it mends may then be no more than assumed.
        if (_admission.IsRefused) return;
        _positions?.Add(new(entry.Id, admission.Position));
        if (admission.Kind == AdmissionKind.Unchanged) return;
        Admitted.Add(new(entry, admission.Stream, line.Number, admission.Position));
        events.Add(new(StreamName.Of(admission.Stream), EntryTypes.Of(entry).Name(), recordedBy, line.Json));
    }
}
