using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Explaining;

/// <summary>What supervisors call what was found and what is to come.</summary>
public static class SupervisionLabels
{
    public static Label Of(FindingKind finding) => finding switch
    {
        FindingKind.NoBasis => new("uden hjemmel", "without a basis"),
        FindingKind.EffectBeforePublication => new("virkning før kundgørelse", "effect before publication"),
        FindingKind.LateExtension => new("for sen forlængelse", "late extension"),
        FindingKind.IdleExemption => new("overflødig dispensation", "idle exemption"),
        FindingKind.OverlongOrder => new("for langt påbud", "overlong order"),
        FindingKind.UnmetDuty => new("ikke opfyldt pligt", "unmet duty"),
        FindingKind.NoRuleInGap => new("ingen kendt regel", "no known rule"),
        FindingKind.BasisNotHeld => new("ukendt hjemmel", "basis not held"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(ComingKind coming) => coming switch
    {
        ComingKind.Commences => new("træder i kraft", "commences"),
        ComingKind.Replaced => new("får ny affattelse", "is replaced"),
        ComingKind.NoLongerReaches => new("gælder ikke længere her", "no longer reaches"),
        ComingKind.Expires => new("udløber", "expires"),
        ComingKind.Lapses => new("bortfalder", "lapses"),
        ComingKind.Repealed => new("ophæves", "is repealed"),
        ComingKind.Annulled => new("annulleres", "is annulled"),
        ComingKind.Suspended => new("suspenderes", "is suspended"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
