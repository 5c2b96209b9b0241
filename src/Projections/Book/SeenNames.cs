using System.Collections.Concurrent;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>The kinds, operators and citations that entries named, whatever counts when: what is not here was never meant.</summary>
public sealed class SeenNames
{
    private readonly ConcurrentDictionary<string, bool> _kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _operators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _citations = new(StringComparer.Ordinal);

    /// <summary>Whether a facility was of this kind, or a rule, decision or gap reached those of it.</summary>
    public bool HoldsKind(string kind) => _kinds.ContainsKey(kind);

    public bool HoldsOperator(string name) => _operators.ContainsKey(name);

    public IEnumerable<string> Kinds => _kinds.Keys;

    public IEnumerable<string> Operators => _operators.Keys;

    /// <summary>The first instrument published under a citation.</summary>
    public string? InstrumentOf(string citation) => _citations.GetValueOrDefault(citation);

    internal void Take(Entry entry)
    {
        switch (entry is EntryCorrected correction ? correction.Replacement : entry)
        {
            case FacilityFacts facts:
                Take(facts.Kinds);
                if (facts.Operator is { } named) _operators.TryAdd(named, true);
                break;
            case InstrumentPublished instrument:
                if (instrument.Citation is { } citation) _citations.TryAdd(citation.Trim(), instrument.Instrument);
                Take(instrument.Scope);
                foreach (var provision in instrument.Provisions) Take(provision.Scope);
                foreach (var content in instrument.Amendments.OfType<GiveContent>()) Take(content.Scope);
                break;
            case DecisionIssued issued:
                Take(issued.Scope);
                break;
            case DecisionChanged changed:
                Take(changed.Scope);
                break;
            case GapDeclared gap:
                Take(gap.Scope);
                break;
        }
    }

    private void Take(Scope? scope)
    {
        for (; scope is not null; scope = scope.Except) Take(scope.Kinds);
    }

    private void Take(IReadOnlyList<string>? kinds)
    {
        foreach (var kind in kinds ?? []) _kinds.TryAdd(kind, true);
    }
}
