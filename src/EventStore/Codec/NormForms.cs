using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct NormDraft
{
    public Modality? Modality;

    public string? Activity;

    public IReadOnlyList<Condition>? When;

    public IReadOnlyList<Lifted>? Lifts;

    public int? MaxDays;

    public int? Within;
}

internal static class NormForms
{
    public static Form<NormDraft> Fields { get; } = new(
        "norm", "a norm", "What a rule does for an activity, under conditions that must all hold.",
        Part("modality", Presence.Required, Values.OneOf(Vocabulary.Modalities), static (ref d) => ref d.Modality, "What it does."),
        Part("activity", Presence.Required, Values.Activity, static (ref d) => ref d.Activity, "For what."),
        Part("when", Presence.Optional, Values.List(ConditionForm.Value), static (ref d) => ref d.When, "Its conditions."),
        Part("lifts", Presence.Optional, Values.List(ReferenceForms.Lifted), static (ref d) => ref d.Lifts,
            "Of an exempting norm only: what it lifts; absent: its own instrument."),
        Part("maxDays", Presence.Optional, Values.Days, static (ref d) => ref d.MaxDays,
            "Of an empowering norm only: the most days a restriction resting on it may last."),
        Part("within", Presence.Optional, Values.Days, static (ref d) => ref d.Within,
            "Of a requiring norm only: the days after commencement within which the duty is to be met."))
    {
        Besides = """{"anyOf": [{"properties": {"modality": {"const": "exempt"}}}, {"properties": {"lifts": {"type": "null"}}}]}""",
    };

    public static Value<IReadOnlyList<Norm>> All { get; } = Values.List(Fields.Of(Made, Apart, Check));

    private static Field<NormDraft> Part<T>(string name, Presence presence, Value<T> value, Slot<NormDraft, T> slot, string says) =>
        Field<NormDraft>.Of(name, presence, value, slot, says);

    private static void Check(Reading reading, in NormDraft draft)
    {
        if (draft is { Lifts: not null, Modality: { } modality and not Modality.Exempt })
        {
            reading.Faults.Refuse("lifts", RefusalRules.LiftsWithoutExempt,
                $"a norm that is to {Vocabulary.Modalities.Of(modality)} lifts nothing; only exempt does");
        }

        if (reading.InExemption && draft is { Modality: Modality.Exempt, Lifts: null or [] })
        {
            reading.Faults.Refuse("lifts", RefusalRules.ExemptWithoutLifts,
                "an exemption says what it lifts: instruments, provisions or restrictions");
        }

        if (draft is { MaxDays: not null, Modality: not (null or Modality.Empower) })
        {
            reading.Faults.Refuse("maxDays", RefusalRules.DaysOutOfPlace,
                "maxDays bounds what an empower norm empowers to; no other norm has it");
        }

        if (draft is { Within: not null, Modality: not (null or Modality.Require) })
        {
            reading.Faults.Refuse("within", RefusalRules.DaysOutOfPlace,
                "within is the deadline of a require norm; no other norm has one");
        }
    }

    private static Norm Made(Reading reading, in NormDraft draft) => reading.Pool.Of(new Norm
    {
        Modality = draft.Modality!.Value,
        Activity = draft.Activity!,
        When = draft.When ?? [],
        Lifts = draft.Lifts,
        MaxDays = draft.MaxDays,
        Within = draft.Within,
    });

    private static NormDraft Apart(Norm norm) => new()
    {
        Modality = norm.Modality,
        Activity = norm.Activity,
        When = norm.When.Present(),
        Lifts = norm.Lifts,
        MaxDays = norm.MaxDays,
        Within = norm.Within,
    };

    /// <summary>A list whose absence means the same as none in it.</summary>
    public static IReadOnlyList<T>? Present<T>(this IReadOnlyList<T> items) => items.Count > 0 ? items : null;
}
