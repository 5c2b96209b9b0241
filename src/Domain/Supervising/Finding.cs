using System.Security.Cryptography;
using System.Text;

namespace Regulations.Domain.Supervising;

/// <summary>What a supervisor looks for.</summary>
public enum FindingKind
{
    /// <summary>A restriction with a norm that no provision in force supports (uden hjemmel).</summary>
    NoBasis,

    /// <summary>
    /// An act, order, restriction or exemption, or a change of one, in force before it was published (virkning før
    /// kundgørelse).
    /// </summary>
    EffectBeforePublication,

    /// <summary>An extension published after the expiry it would move, which the law ignores (for sen forlængelse).</summary>
    LateExtension,

    /// <summary>An exemption in force after the last rule it lifts has ended (overflødig dispensation).</summary>
    IdleExemption,

    /// <summary>An agency's order in force for more days than its basis allows (for langt påbud).</summary>
    OverlongOrder,

    /// <summary>A duty with a deadline that nobody reported as met in time (ikke opfyldt pligt).</summary>
    UnmetDuty,

    /// <summary>A facility that a declared hole of the register reaches and no rule known does (ingen kendt regel).</summary>
    NoRuleInGap,

    /// <summary>A restriction in force of which the register does not hold what it rests on (ukendt hjemmel).</summary>
    BasisNotHeld,
}

/// <summary>Something at a facility that a supervisor should look at, over the span asked about.</summary>
/// <param name="Subject">The restriction, exemption or gap, or the activity a duty is about.</param>
/// <param name="Rule">What is broken, or what is missing: the basis, the entry published late, the rules lifted, the provision.</param>
/// <param name="Periods">In the order of time, parted by times in which nothing is wrong; never none.</param>
/// <param name="Entries">The entries behind it, those that made it first.</param>
public sealed record Finding(
    FindingKind Kind,
    string Facility,
    string Subject,
    string Rule,
    IReadOnlyList<Period> Periods,
    IReadOnlyList<string> Entries)
{
    /// <summary>
    /// The same for the same kind, facility, subject and rule, whatever was asked and whatever else the register holds: what
    /// was handled stays handled.
    /// </summary>
    public string Id { get; } = IdOf(Kind, Facility, Subject, Rule);

    public static int InOrder(Finding a, Finding b)
    {
        var order = string.CompareOrdinal(a.Facility, b.Facility);
        if (order == 0) order = a.Kind.CompareTo(b.Kind);
        if (order == 0) order = string.CompareOrdinal(a.Subject, b.Subject);
        return order != 0 ? order : string.CompareOrdinal(a.Rule, b.Rule);
    }

    private static string IdOf(FindingKind kind, string facility, string subject, string rule)
    {
        // No name holds a line's end, so no two findings are written alike.
        var said = Encoding.UTF8.GetBytes($"{kind}\n{facility}\n{subject}\n{rule}");
        return Convert.ToHexStringLower(SHA256.HashData(said).AsSpan(0, 12));
    }
}
