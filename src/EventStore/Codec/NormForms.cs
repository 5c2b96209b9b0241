using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

internal struct NormDraft
{
    public Modality? Modality { get; set; }

    public string? Activity { get; set; }

    public Condition[]? When { get; set; }

    public Lifted[]? Lifts { get; set; }

    public int? MaxDays { get; set; }

    public int? Within { get; set; }
}

internal struct ConditionDraft
{
    public string? Fact { get; set; }

    public FactValue? Value { get; set; }

    public FactValue[]? Values { get; set; }

    public decimal? Bound { get; set; }

    /// <summary>The comparison written; there is to be one.</summary>
    public string? Comparison { get; set; }

    public bool IsOne { get; set; }
}

internal static class NormForms
{
    public static Form<NormDraft> NormFields { get; } = new(
        "a norm",
        new("modality", Presence.Required, static (r, ref j, ref d) => d.Modality = r.Word(ref j, Vocabulary.Modalities)),
        new("activity", Presence.Required, static (r, ref j, ref d) => d.Activity = Activity(r, ref j)),
        new("when", Presence.Optional, static (r, ref j, ref d) => d.When = r.List(ref j, ReadCondition)),
        new("lifts", Presence.Optional, static (r, ref j, ref d) => d.Lifts = r.List(ref j, ReferenceForms.ReadLifted)),
        new("maxDays", Presence.Optional, static (r, ref j, ref d) => d.MaxDays = r.Days(ref j)),
        new("within", Presence.Optional, static (r, ref j, ref d) => d.Within = r.Days(ref j)));

    public static Form<ConditionDraft> ConditionFields { get; } = new(
        "a condition",
        new("fact", Presence.Required, static (r, ref j, ref d) => d.Fact = r.Name(ref j)),
        Comparison("is", static (r, ref j, ref d) => d.Value = r.Value(ref j)),
        Comparison("isNot", static (r, ref j, ref d) => d.Value = r.Value(ref j)),
        Comparison("in", static (r, ref j, ref d) => d.Values = r.List(ref j, static (r, ref j) => r.Value(ref j))),
        Comparison("atMost", static (r, ref j, ref d) => d.Bound = r.Bound(ref j)),
        Comparison("atLeast", static (r, ref j, ref d) => d.Bound = r.Bound(ref j)));

    public static Norm[]? ReadAll(Reading reading, ref Utf8JsonReader json) => reading.List(ref json, ReadNorm);

    private static Norm? ReadNorm(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(NormDraft);
        var before = reading.Faults.Count;
        NormFields.Read(reading, ref json, ref draft);
        if (draft is { Lifts: not null, Modality: { } modality and not Modality.Exempt })
            reading.Faults.Refuse("lifts", RefusalRules.LiftsWithoutExempt, $"a norm that is to {Vocabulary.Modalities.Of(modality)} lifts nothing; only exempt does");
        if (reading.InExemption && draft is { Modality: Modality.Exempt, Lifts: null or [] })
            reading.Faults.Refuse("lifts", RefusalRules.ExemptWithoutLifts, "an exemption says what it lifts: instruments, provisions or restrictions");
        if (draft is { MaxDays: not null, Modality: not (null or Modality.Empower) })
            reading.Faults.Refuse("maxDays", RefusalRules.DaysOutOfPlace, "maxDays bounds what an empower norm empowers to; no other norm has it");
        if (draft is { Within: not null, Modality: not (null or Modality.Require) })
            reading.Faults.Refuse("within", RefusalRules.DaysOutOfPlace, "within is the deadline of a require norm; no other norm has one");
        return reading.Faults.Count > before ? null : reading.Pool.Of(Made(draft));
    }

    private static Norm Made(NormDraft draft) => new()
    {
        Modality = draft.Modality!.Value,
        Activity = draft.Activity!,
        When = draft.When ?? [],
        Lifts = draft.Lifts,
        MaxDays = draft.MaxDays,
        Within = draft.Within,
    };

    public static string? Activity(Reading reading, ref Utf8JsonReader json)
    {
        if (reading.Word(ref json) is not { } activity) return null;
        if (ActivityForm.Fits(activity)) return activity;
        reading.Faults.Refuse(null, RefusalRules.ActivityForm, $"{Quote(activity)} is not of the form visit.own-room: words of a-z, 0-9 and hyphens, each beginning with a letter, parted by dots");
        return null;
    }

    private static Field<ConditionDraft> Comparison(string name, ReadMember<ConditionDraft> read) =>
        new(name, Presence.Optional, (r, ref j, ref d) =>
    {
        d.IsOne = d.Comparison is null;
        d.Comparison = d.IsOne ? name : $"{d.Comparison} and {name}";
        read(r, ref j, ref d);
    });

    private static Condition? ReadCondition(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(ConditionDraft);
        var before = reading.Faults.Count;
        ConditionFields.Read(reading, ref json, ref draft);
        if (!draft.IsOne)
            reading.Faults.Refuse(null, RefusalRules.ConditionForm, $"a condition has exactly one of is, isNot, in, atMost and atLeast; here stands {draft.Comparison ?? "none"}");
        return reading.Faults.Count > before ? null : reading.Pool.Of(Made(in draft));
    }

    private static Condition Made(in ConditionDraft draft) => draft.Comparison switch
    {
        "is" => new Condition.Is(draft.Fact!, draft.Value!),
        "isNot" => new Condition.IsNot(draft.Fact!, draft.Value!),
        "in" => new Condition.In(draft.Fact!, draft.Values!),
        "atMost" => new Condition.AtMost(draft.Fact!, draft.Bound!.Value),
        "atLeast" => new Condition.AtLeast(draft.Fact!, draft.Bound!.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
