using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Projections.Warnings;

/// <summary>Scopes that reach nobody, and kinds and attributes that the register does not define though it defines others.</summary>
internal sealed class ScopeWarnings(ScopesReached reached, Vocabulary words, Telling telling)
{
    public void Judge(InstrumentPublished entry)
    {
        Judge(entry.Scope, "scope");
        for (var i = 0; i < entry.Provisions.Count; i++)
            if (entry.Provisions[i].Scope is { } scope) Judge(scope, $"provisions[{i}].scope");
        for (var i = 0; i < entry.Amendments.Count; i++)
            if (entry.Amendments[i] is GiveContent { Scope: { } scope }) Judge(scope, $"amendments[{i}].scope");
    }

    public void Judge(Scope? scope, string field)
    {
        if (scope is null) return;
        if (!reached.ReachesAny(scope))
            telling.Warn(field, WarningRules.ScopeReachesNone,
                "the scope reaches no facility registered so far");
        for (; scope is not null; scope = scope.Except, field += ".except")
        {
            Kinds(scope.Kinds, field);
            Attributes(scope.Attributes, field);
        }
    }

    public void Judge(FacilityFacts facts)
    {
        Kinds(facts.Kinds, null);
        Attributes(facts.Attributes, null);
    }

    private void Kinds(IReadOnlyList<string>? kinds, string? within)
    {
        if (kinds is null || !words.Kinds.Any) return;
        for (var i = 0; i < kinds.Count; i++)
        {
            if (words.Kinds.Defines(kinds[i])) continue;
            var nearest = Spelling.AllNear(kinds[i], words.Kinds.Words);
            telling.Warn(Field(within, $"kinds[{i}]"), WarningRules.UndefinedKind, Undefined.Message("kind", kinds[i], nearest));
        }
    }

    private void Attributes(IReadOnlyDictionary<string, FactValue>? attributes, string? within)
    {
        if (attributes is null || !words.Attributes.Any) return;
        foreach (var name in attributes.Keys)
        {
            if (words.Attributes.Defines(name)) continue;
            var nearest = Spelling.AllNear(name, words.Attributes.Words);
            telling.Warn(Field(within, $"attributes.{name}"), WarningRules.UndefinedAttribute,
                Undefined.Message("attribute", name, nearest));
        }
    }

    private static string Field(string? within, string member) => within is null ? member : $"{within}.{member}";
}
