using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>A fact given that norms compare with a number, or with true and false, and that is none.</summary>
/// <param name="Fact">The fact by name.</param>
/// <param name="WantsNumber">Whether a number is wanted; else true or false.</param>
public sealed record UnfitFact(string Fact, bool WantsNumber)
{
    public string Message => WantsNumber
        ? $"'{Fact}' is compared with a number and is none."
        : $"'{Fact}' is compared with true and false and is neither.";
}

/// <summary>The facts given, beside the conditions of the norms that they are to be held against.</summary>
internal sealed class FactsCompared
{
    private readonly IReadOnlyDictionary<string, FactValue> _facts;
    private readonly List<Condition> _conditions = [];

    public FactsCompared(IReadOnlyList<Rule> rules, string activity, IReadOnlyDictionary<string, FactValue> facts)
    {
        _facts = facts;
        if (facts.Count == 0) return;
        foreach (var rule in rules)
            foreach (var norm in rule.Norms)
                if (norm.When.Count > 0 && norm.Covers(activity))
                    _conditions.AddRange(norm.When.Where(c => facts.ContainsKey(c.Fact)));
    }

    /// <summary>
    /// The facts as they are meant: what a list's cell holds is a text where it is compared with texts and with nothing of its own
    /// sort.
    /// </summary>
    public IReadOnlyDictionary<string, FactValue> Meant => _facts.Values.Any(v => v.Written is not null)
        ? _facts.ToDictionary(f => f.Key, f => MeantBy(f.Key, f.Value), StringComparer.Ordinal)
        : _facts;

    /// <summary>The first fact that does not fit a condition on it; null where all do.</summary>
    public UnfitFact? Unfit
    {
        get
        {
            foreach (var condition in _conditions)
            {
                var compared = condition.ComparedWith;
                var value = MeantBy(condition.Fact, _facts[condition.Fact]);
                if (compared.Any(c => c.GetType() == value.GetType())) continue;
                if (compared.Any(c => c is FactValue.Number)) return new(condition.Fact, WantsNumber: true);
                if (compared.Any(c => c is FactValue.Truth)) return new(condition.Fact, WantsNumber: false);
            }

            return null;
        }
    }

    private FactValue MeantBy(string fact, FactValue value)
    {
        if (value.Written is not { } written) return value;
        var compared = _conditions.Where(c => c.Fact == fact).SelectMany(c => c.ComparedWith).ToList();
        return compared.Exists(c => c is FactValue.Text) && !compared.Exists(c => c.GetType() == value.GetType())
            ? new FactValue.Text(written)
            : value;
    }
}
