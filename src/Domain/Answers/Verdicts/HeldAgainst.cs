using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>A norm held against the facts given: it holds, fails, or is open because a fact it needs is missing.</summary>
internal sealed record HeldAgainst(Rule Rule, int Index, IReadOnlyList<string> Missing, IReadOnlyList<Condition> Failing)
{
    public Norm Norm => Rule.Norms[Index];

    public bool Fails => Failing.Count > 0;

    public bool Holds => Failing.Count == 0 && Missing.Count == 0;

    public static HeldAgainst Facts(Rule rule, int index, IReadOnlyDictionary<string, FactValue> facts)
    {
        if (rule.Norms[index].When.Count == 0) return new(rule, index, [], []);
        var missing = new List<string>();
        var failing = new List<Condition>();
        foreach (var condition in rule.Norms[index].When)
        {
            if (!facts.TryGetValue(condition.Fact, out var value)) missing.Add(condition.Fact);
            else if (!condition.Holds(value)) failing.Add(condition);
        }

        return new(rule, index, missing, failing);
    }

    /// <summary>Whether this exempting norm lifts a rule: what it names, else the instrument or decision it stands in.</summary>
    public bool Lifts(Rule rule, LegalTime time)
    {
        if (Norm.Lifts is { } named) return named.Any(l => Names(l, rule, time));
        return (Rule, rule) switch
        {
            (Rule.OfProvision own, Rule.OfProvision other) => own.Instrument.Id == other.Instrument.Id,
            (Rule.OfDecision own, Rule.OfDecision other) => own.Decision == other.Decision,
            _ => false,
        };
    }

    private bool Names(Lifted lifted, Rule rule, LegalTime time) => (lifted, rule) switch
    {
        (Lifted.OfInstrument named, Rule.OfProvision p) => Support.Holds(named.Provision, Rule.NormsStatedAt, p, time),
        (Lifted.OfRestriction named, Rule.OfDecision { IsRestriction: true } d) => named.Restriction == d.Ref,
        _ => false,
    };
}
