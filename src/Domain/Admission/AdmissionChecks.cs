using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Domain.Admission;

/// <summary>What an entry may name, judged against the register's head; all faults of the entry are found.</summary>
internal sealed class AdmissionChecks
{
    private readonly RegisterState _known;
    private readonly Faults _faults = new();
    private readonly ReferenceChecks _references;
    private readonly InstrumentChecks _instruments;

    public AdmissionChecks(RegisterState known)
    {
        _known = known;
        _references = new(known, _faults);
        _instruments = new(known, _faults, _references);
    }

    public IReadOnlyList<Refusal> Of(Entry entry)
    {
        _faults.StartOf(entry.Id);
        if (entry is CorrectionEntry mending) Mending(mending);
        else Body(entry, replaces: false);
        return _faults.Found;
    }

    private void Mending(CorrectionEntry entry)
    {
        var field = entry is EntryCorrected ? "corrects" : "retracts";
        if (!_known.TryFind(entry.Mends, out var mended, out _))
        {
            _references.Exists(entry.Subject, field);
        }
        else if (mended.Type.Mends())
        {
            _faults.Refuse(field, RefusalRules.CorrectionOfCorrection, $"{Quote(entry.Mends)} is itself a correction or retraction; "
                + "correct again the entry it mends");
        }
        else if (mended.Type == EntryType.StatementIssued)
        {
            _faults.Refuse(field, RefusalRules.StatementIsFinal, $"{Quote(entry.Mends)} is a statement issued, which stays as it was; "
                + "the statements overtaken are listed");
        }
        else if (entry is EntryCorrected { Replacement: var replacement })
        {
            _faults.Path.Enter("replacement");
            Keeps(mended, replacement);
            Body(replacement, replaces: true);
        }
    }

    private void Keeps(KnownEntry mended, Entry replacement)
    {
        var type = EntryTypes.Of(replacement);
        if (type != mended.Type)
            _faults.Refuse("type", RefusalRules.CorrectionOfAnother, $"{Quote(replacement.Id)} is recorded as {mended.Type.Name()}, "
                + $"not as {type.Name()}; retract it and record another entry");
        else if (replacement.Subject != mended.Stream)
            _faults.Refuse(ReferenceChecks.Noun(mended.Stream.Kind), RefusalRules.CorrectionOfAnother,
                $"{Quote(replacement.Id)} is about {Quote(mended.Stream.Id)}, not about {Quote(replacement.Subject.Id)}; retract it "
                + "and record another entry");
    }

    private void Body(Entry entry, bool replaces)
    {
        if (entry is FindingHandled handled)
        {
            // Findings are derived, not recorded: nothing brought this one into the register.
            if (!FindingId.Fits(handled.Finding))
                _faults.Refuse("finding", RefusalRules.FindingForm, $"{Quote(handled.Finding)} is no finding's id: 24 digits, 0-9 and a-f");
            return;
        }

        if (!RegisterState.Names(entry)) _references.Exists(entry.Subject, ReferenceChecks.Noun(entry.Subject.Kind));
        else if (!replaces && entry is not VocabularyEntry) IsNew(entry.Subject);
        switch (entry)
        {
            case AreaEntry area: _references.Area(area.Within, "within"); break;
            case FacilityFacts facts: _references.Area(facts.Municipality, "municipality"); break;
            case InstrumentPublished published: _instruments.Check(published); break;
            case DecisionIssued issued: Decision(issued.Scope, issued.Norms, issued.Basis); break;
            case DecisionChanged changed: Decision(changed.Scope, changed.Norms, changed.Basis?.Provisions); break;
            case DutyMet met: _references.In("duty", () => _references.Instrument(met.Duty.Instrument)); break;
            case StatementIssued statement: Issued(statement); break;
            case GapDeclared gap: Stretch(gap.Scope, gap.Activities); break;
            case CoverageDeclared coverage: Stretch(coverage.Scope, coverage.Activities); break;
            case FacilityClosed or FacilityReopened:
            case InstrumentAnnulled or InstrumentRestored:
            case DecisionExtended or DecisionEnded or DecisionAnnulled or DecisionRestored:
            case GapClosed or VocabularyEntry:
                break;
            default: throw new System.Diagnostics.UnreachableException($"{entry.GetType().Name} is not judged");
        }
    }

    /// <summary>Whoever posts one: it must stand where the register would put it, which is what an export holds.</summary>
    private void Issued(StatementIssued entry)
    {
        if (!StatementNumber.TryRead(entry.Statement, out var number))
            _faults.Refuse("statement", RefusalRules.StatementOfTheRegister,
                $"{Quote(entry.Statement)} is no number of a statement, such as 2026-000001");
        else if (number.Place > 1 && !_known.IsKnown(new(SubjectKind.Statement, (number with { Place = number.Place - 1 }).ToString())))
            _faults.Refuse("statement", RefusalRules.StatementOfTheRegister, $"the register has not issued the statement before {number}");
        if (entry.Position != _known.Head + 1)
            _faults.Refuse("position", RefusalRules.StatementOfTheRegister,
                $"the statement says it stands at {entry.Position}, and would be recorded at {_known.Head + 1}; to have one issued, "
                + "ask the register for it");
    }

    private void Decision(Scope? scope, IReadOnlyList<Norm>? norms, IReadOnlyList<ProvisionRef>? basis)
    {
        _references.Scope(scope, "scope");
        _references.Norms(norms);
        _references.Each(basis, "basis", provision => _references.Instrument(provision.Instrument));
    }

    private void Stretch(Scope? scope, IReadOnlyList<string>? activities)
    {
        _references.Scope(scope, "scope");
        _references.Words.Activities(activities);
    }

    private void IsNew(Subject subject)
    {
        if (_known.PositionNaming(subject) is not { } position) return;
        var noun = ReferenceChecks.Noun(subject.Kind);
        var where = position == 0 ? "on an earlier line" : $"by the entry at position {position}";
        _faults.Refuse(noun, RefusalRules.AlreadyNamed, $"the {noun} {Quote(subject.Id)} is brought into the register {where} "
            + "already; to change what that says, record an entry.corrected");
    }
}
