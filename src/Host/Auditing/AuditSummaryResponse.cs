using System.ComponentModel;
using Regulations.EventStore.Audits;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing;

[Description("The results of an audit, counted.")]
internal sealed record AuditSummaryResponse(
    AuditState State,
    long Recorded,
    long Decisions,
    long Done,
    long LinesAtFault,
    [property: Description("How many decisions there are of each class.")] IReadOnlyDictionary<string, long> Classes,
    [property: Description("A decision that several rules carried is counted at each.")] IReadOnlyList<CountOfRuleShape> Rules,
    IReadOnlyList<CountOfMonthShape> Months,
    IReadOnlyList<CountOfMunicipalityShape> Municipalities)
{
    public static AuditSummaryResponse Of(StoredAudit audit, IReadOnlyList<(AuditCount Count, long Decisions)> counts) => new(
        audit.State, audit.Position, audit.Decisions, audit.Done, audit.Refused,
        ByClass(counts.Where(c => c.Count.Dimension == "class").Select(c => (c.Count.Key, c.Decisions))),
        [.. By("rule", counts, (key, decisions, classes) => new CountOfRuleShape(key, decisions, classes))],
        [.. By("month", counts, (key, decisions, classes) => new CountOfMonthShape(key, decisions, classes))],
        [.. By("municipality", counts, (key, decisions, classes) => new CountOfMunicipalityShape(key, decisions, classes))]);

    private static IEnumerable<T> By<T>(
        string dimension, IReadOnlyList<(AuditCount Count, long Decisions)> counts, Func<string, long, IReadOnlyDictionary<string,
        long>, T> of) =>
        counts.Where(c => c.Count.Dimension == dimension).GroupBy(c => c.Count.Key)
            .Select(key => of(key.Key, key.Sum(c => c.Decisions), ByClass(key.Select(c => (c.Count.Class, c.Decisions)))));

    private static OrderedDictionary<string, long> ByClass(IEnumerable<(string Class, long Decisions)> counts) =>
        new(counts.Select(c => KeyValuePair.Create(c.Class, c.Decisions)), StringComparer.Ordinal);
}

[Description("none: no rule carried the verdict, or the line could not be judged.")]
internal sealed record CountOfRuleShape(string Rule, long Decisions, IReadOnlyDictionary<string, long> Classes);

internal sealed record CountOfMonthShape(string Month, long Decisions, IReadOnlyDictionary<string, long> Classes);

internal sealed record CountOfMunicipalityShape(string Municipality, long Decisions, IReadOnlyDictionary<string, long> Classes);
