using System.ComponentModel;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

[Description("How a facility of a portfolio stood.")]
internal sealed record PortfolioRowShape(
    FacilityState Facility,
    IReadOnlyList<RuleInShortShape> Rules,
    [property: Description("The entries published and not yet in force.")] IReadOnlyList<string> Pending,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<Reserved> Reservations,
    [property: Description("One for each activity asked about.")] IReadOnlyList<VerdictInShortShape> Verdicts)
{
    public static PortfolioRowShape Of(PortfolioRow row, IReadOnlyList<string> activities, Phrases phrases) => new(
        row.Facility, [.. row.Rules.Select(r => new RuleInShortShape(r.Ref, r.Version))], [.. row.Pending.Select(p => p.Id)],
        [.. row.Gaps.Select(g => g.Gap)], Reserved.Of(row.Reservations, phrases),
        [.. activities.Zip(row.Verdicts, (a, v) => new VerdictInShortShape(a, VerdictWords.Of(v), v.Outcomes, v.Missing))]);
}

internal sealed record RuleInShortShape(string Ref, string Version);

internal sealed record VerdictInShortShape(
    string Activity, VerdictWord Verdict, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<string> Missing);
