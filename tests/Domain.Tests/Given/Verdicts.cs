using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Given;

/// <summary>Verdicts as one reads them aloud.</summary>
internal static class Verdicts
{
    /// <summary>The outcome, or <c>conditional</c> with the outcomes and after a bar the facts missing.</summary>
    public static void ShouldSay(this Verdict verdict, string said)
    {
        var outcomes = string.Join(", ", verdict.Outcomes);
        var read = verdict.Missing.Count == 0 ? outcomes : $"{outcomes} | {string.Join(", ", verdict.Missing)}";
        read.ShouldBe(said);
        verdict.IsConditional.ShouldBe(verdict.Outcomes.Count > 1);
    }

    /// <summary>What became of every norm: <c>order § 1[0] Yields to act § 1 Superior</c>.</summary>
    public static string[] Fates(this Verdict verdict) => [.. verdict.Weighed.Select(Said)];

    /// <summary>An order in force from 1 January 2020 that states norms at § 1.</summary>
    public static InstrumentPublished Saying(string order, params Norm[] norms) =>
        GivenInstruments.Order(order).Commencing("2020-01-01").Stating("§ 1", norms);

    private static string Said(Weighed weighed)
    {
        var said = $"{weighed.Rule.Ref}[{weighed.Index}] {weighed.Fate}";
        if (weighed.Because.Count > 0) said += $" {string.Join(" and ", weighed.Because)}";
        if (weighed.Why is { } why) said += $" as {why}";
        return weighed.Missing.Count > 0 ? $"{said}, missing {string.Join(" and ", weighed.Missing)}" : said;
    }
}
