using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>A rule's wordings over time, whatever facility they reach, and how they end.</summary>
/// <param name="Wordings">In the order of time.</param>
/// <param name="EndOf">What ends a wording that none follows, the same for every facility.</param>
internal sealed record RuleLife(string Ref, Subject Rule, IReadOnlyList<Wording> Wordings, Func<Matter, Wording, ComingKind> EndOf)
{
    public static RuleLife Of(InstrumentLife instrument, ProvisionLife provision) => new(
        $"{instrument.Id} {provision.Address}",
        new(SubjectKind.Instrument, instrument.Id),
        Numbered(InWholePeriods(provision)),
        (matter, wording) => EndAt(matter, instrument, provision, wording.Period.Until));

    public static RuleLife Of(DecisionLife decision) => new(
        decision.Id,
        decision.Issued.Subject,
        Numbered([.. decision.InForceContents.Select(c => (c.Words.Id, (Scope?)c.Scope, c.ScopeStatedAt, c.Period))]),
        (_, _) => KindOf(decision.Causes[0].Kind));

    /// <summary>A version that only gets another address goes on: nothing of the law turns there.</summary>
    private static List<(string Version, Scope? Scope, LegalTime ScopeStatedAt, Period Period)> InWholePeriods(ProvisionLife provision)
    {
        var wordings = new List<(string Version, Scope? Scope, LegalTime ScopeStatedAt, Period Period)>();
        foreach (var v in provision.Versions().Where(v => !v.Version.IsAnnex))
            if (wordings.Count > 0 && wordings[^1].Period.Until == v.Within.From && wordings[^1].Period.From >= v.Period.From
                && wordings[^1].Scope == v.Version.Scope)
                wordings[^1] = wordings[^1] with { Period = new(wordings[^1].Period.From, v.Within.Until) };
            else wordings.Add((v.Version.Name, v.Version.Scope, v.Version.ScopeStatedAt, v.Within));
        return wordings;
    }

    private static Wording[] Numbered(IReadOnlyList<(string Version, Scope? Scope, LegalTime ScopeStatedAt, Period Period)> wordings) =>
        [.. wordings.Select((w, i) => new Wording(w.Version, 1 + wordings.Take(i).Count(before => before.Version == w.Version), w.Scope,
            w.ScopeStatedAt, w.Period))];

    private static ComingKind EndAt(Matter matter, InstrumentLife instrument, ProvisionLife provision, LegalTime end) =>
        Status.Of(matter, instrument, provision, end) switch
        {
            StatusKind.Annulled => ComingKind.Annulled,
            StatusKind.Lapsed => ComingKind.Lapses,
            StatusKind.Repealed or StatusKind.ProvisionRepealed => ComingKind.Repealed,
            StatusKind.Suspended or StatusKind.ProvisionSuspended => ComingKind.Suspended,
            StatusKind.ProvisionReplaced or StatusKind.NoSuchProvision => ComingKind.Replaced,
            StatusKind.Expired or StatusKind.ProvisionExpired => ComingKind.Expires,
            var other => throw new System.Diagnostics.UnreachableException($"{instrument.Id} {provision.Address} ends at {end}, and "
                + $"is {other}"),
        };

    private static ComingKind KindOf(EndKind kind) => kind switch
    {
        EndKind.Annulled => ComingKind.Annulled,
        EndKind.Expired => ComingKind.Expires,
        EndKind.Lapsed => ComingKind.Lapses,
        EndKind.Repealed => ComingKind.Repealed,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A version of a rule over an unbroken period.</summary>
/// <param name="Time">1 where the version is in force for the first time, 2 where it has come back once …</param>
internal sealed record Wording(string Version, int Time, Scope? Scope, LegalTime ScopeStatedAt, Period Period);
