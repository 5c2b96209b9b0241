using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Domain.Admission;

/// <summary>What an instrument may rest on, implement and amend.</summary>
internal sealed class InstrumentChecks(RegisterState known, Faults faults, ReferenceChecks references)
{
    public void Check(InstrumentPublished entry)
    {
        references.Own = entry.Instrument;
        references.Scope(entry.Scope, "scope");
        references.Each(entry.Basis, "basis", basis => Basis(basis, entry.Instrument));
        references.Each(entry.Implements, "implements", Implements);
        references.Each(entry.Provisions, "provisions", provision => references.Content(provision.Scope, provision.Norms, provision.Areas));
        if (entry.Amendments.Count > 0) Clauses(entry);
        references.Own = null;
    }

    private void Basis(ProvisionRef basis, string resting)
    {
        if (basis.Instrument == resting) faults.Refuse("instrument", RefusalRules.RestsOnItself, $"{Quote(resting)} cannot rest on itself");
        else references.Instrument(basis.Instrument);
    }

    private void Implements(string agreement)
    {
        if (known.Instrument(agreement) is not { } held)
            faults.Refuse(null, RefusalRules.UnknownName, $"the register has no instrument {Quote(agreement)}, nor does an earlier line");
        else if (held.Kind is { } kind and not InstrumentKind.PoliticalAgreement)
            faults.Refuse(null, RefusalRules.NoAgreement, $"{Quote(agreement)} is {WithArticle(kind)}, not a political agreement; "
                + "what an instrument rests on stands in basis");
    }

    private void Clauses(InstrumentPublished entry)
    {
        var own = KnownInstrument.Of(entry).Annexes;
        references.Each(entry.Amendments, "amendments", clause =>
        {
            Target(clause.Target.Instrument, entry);
            if (clause is Continue carried) references.Each(carried.Basis, "basis", basis => Basis(basis, clause.Target.Instrument));
            if (clause is not GiveContent content) return;
            references.Content(content.Scope, content.Norms, content.Areas);
            if (!content.Inserts && content.Areas is null && (known.IsAnnex(content.Target) || own.Contains(content.Target)))
                faults.Refuse("areas", RefusalRules.AnnexWithoutAreas, $"{Quote(content.Target.ToString())} is an annex: say which "
                    + "areas it lists from now on");
        });
    }

    private void Target(string target, InstrumentPublished amending)
    {
        faults.Path.Enter("target");
        references.Instrument(target);
        if (amending.Kind == InstrumentKind.Guideline
            && target != amending.Instrument
            && known.Instrument(target)?.Kind is { } kind and not InstrumentKind.Guideline)
        {
            faults.Refuse("instrument", RefusalRules.ClauseBeyondGuidelines,
                $"a guideline cannot amend {Quote(target)}, which is {WithArticle(kind)}");
        }

        faults.Path.Leave();
    }

    private static string WithArticle(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Act => "an act",
        InstrumentKind.ExecutiveOrder => "an executive order",
        InstrumentKind.Guideline => "a guideline",
        InstrumentKind.PoliticalAgreement => "a political agreement",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
