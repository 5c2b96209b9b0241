using System.Diagnostics;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ConditionDraft
{
    public string? Fact;

    public FactValue? Is;

    public FactValue? IsNot;

    public IReadOnlyList<FactValue>? In;

    public decimal? AtMost;

    public decimal? AtLeast;

    /// <summary>The comparisons written; there is to be one.</summary>
    public string? Comparison;

    public bool IsOne;
}

/// <summary>A condition on a named fact, with exactly one comparison.</summary>
internal static class ConditionForm
{
    public static Form<ConditionDraft> Fields { get; } = new(
        "condition", "a condition", "A condition on a named fact, with exactly one comparison.",
        Field<ConditionDraft>.Of("fact", Presence.Required, Values.Name, static (ref d) => ref d.Fact, "The fact's name."),
        Comparison("is", Values.Fact, static (ref d) => ref d.Is, "The fact is this."),
        Comparison("isNot", Values.Fact, static (ref d) => ref d.IsNot, "The fact is not this."),
        Comparison("in", Values.List(Values.Fact), static (ref d) => ref d.In, "The fact is one of these."),
        Comparison("atMost", Values.Number, static (ref d) => ref d.AtMost, "The fact is this number or less."),
        Comparison("atLeast", Values.Number, static (ref d) => ref d.AtLeast, "The fact is this number or more."))
    {
        Besides = """
            {"oneOf": [
                {"required": ["is"], "properties": {"is": {"not": {"type": "null"}}}},
                {"required": ["isNot"], "properties": {"isNot": {"not": {"type": "null"}}}},
                {"required": ["in"], "properties": {"in": {"not": {"type": "null"}}}},
                {"required": ["atMost"], "properties": {"atMost": {"not": {"type": "null"}}}},
                {"required": ["atLeast"], "properties": {"atLeast": {"not": {"type": "null"}}}}
            ]}
            """,
    };

    public static Value<Condition> Value { get; } = Fields.Of(Made, Apart, Check);

    private static Field<ConditionDraft> Comparison<T>(string name, Value<T> value, Slot<ConditionDraft, T> slot, string says) =>
        Field<ConditionDraft>.Of(name, Presence.Optional, value, slot, says) with
        {
            Met = (ref draft, isNull) =>
            {
                if (isNull) return;
                draft.IsOne = draft.Comparison is null;
                draft.Comparison = draft.IsOne ? name : $"{draft.Comparison} and {name}";
            },
        };

    private static void Check(Reading reading, in ConditionDraft draft)
    {
        if (draft.IsOne) return;
        reading.Faults.Refuse(null, RefusalRules.ConditionForm,
            $"a condition has exactly one of is, isNot, in, atMost and atLeast; here stands {draft.Comparison ?? "none"}");
    }

    private static Condition Made(Reading reading, in ConditionDraft draft) => reading.Pool.Of(draft switch
    {
        { Is: { } value } => (Condition)new Condition.Is(draft.Fact!, value),
        { IsNot: { } value } => new Condition.IsNot(draft.Fact!, value),
        { In: { } values } => new Condition.In(draft.Fact!, values),
        { AtMost: { } bound } => new Condition.AtMost(draft.Fact!, bound),
        { AtLeast: { } bound } => new Condition.AtLeast(draft.Fact!, bound),
        _ => throw new UnreachableException(),
    });

    private static ConditionDraft Apart(Condition condition)
    {
        var draft = condition switch
        {
            Condition.Is c => new ConditionDraft { Is = c.Value },
            Condition.IsNot c => new ConditionDraft { IsNot = c.Value },
            Condition.In c => new ConditionDraft { In = c.Values },
            Condition.AtMost c => new ConditionDraft { AtMost = c.Bound },
            Condition.AtLeast c => new ConditionDraft { AtLeast = c.Bound },
            _ => throw new UnreachableException(),
        };
        draft.Fact = condition.Fact;
        return draft;
    }
}
