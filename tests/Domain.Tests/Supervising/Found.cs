using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>Findings as one reads them aloud.</summary>
internal static class Found
{
    /// <summary>Each finding of a kind: <c>r1 against act § 1: 2020-06-01 .. 2021-01-01 by e3, e2</c>.</summary>
    public static string[] Of(this Register register, FindingKind kind, string span = "2020-01-01 .. 2021-01-01", params DutyMet[] met) =>
        [.. register.AllOf(span, met).Where(f => f.Kind == kind).Select(Said)];

    public static IReadOnlyList<Finding> AllOf(this Register register, string span = "2020-01-01 .. 2021-01-01", params DutyMet[] met) =>
        AllFindings.In(register.Matter(), [.. met.Select((m, i) => new Counted<DutyMet>(m, 1_000 + i))], Period(span));

    public static DutyMet Met(string duty, string from) => new()
    { Id = $"met-{from}", Facility = Register.Elm, Duty = Ref(duty), From = At(from) };

    private static string Said(Finding finding) =>
        $"{finding.Subject} against {finding.Rule}: {string.Join(", ", finding.Periods.Select(p => $"{p.From} .. {p.Until}"))} by "
            + $"{string.Join(", ", finding.Entries)}";
}
