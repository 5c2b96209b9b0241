using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct LabelDraft
{
    public string? Da;

    public string? En;
}

internal struct LabelledValueDraft
{
    public string? Value;

    public Label? Label;
}

/// <summary>What words and their values mean to a reader.</summary>
internal static class LabelForms
{
    public static Form<LabelDraft> LabelFields { get; } = new(
        "label", "a label", "What a word means to a reader, in both languages.",
        Field<LabelDraft>.Of("da", Presence.Required, Values.Text, static (ref d) => ref d.Da, "In Danish."),
        Field<LabelDraft>.Of("en", Presence.Required, Values.Text, static (ref d) => ref d.En, "In English."));

    public static Value<Label> Label { get; } = LabelFields.Of<Label>(
        static (_, in draft) => new(draft.Da!, draft.En!), static label => new() { Da = label.Da, En = label.En });

    public static Form<LabelledValueDraft> ValueFields { get; } = new(
        "labelledValue", "a value", "A value with its label.",
        Field<LabelledValueDraft>.Of("value", Presence.Required, Values.Name, static (ref d) => ref d.Value,
            "As facts and attributes give it."),
        Field<LabelledValueDraft>.Of("label", Presence.Required, Label, static (ref d) => ref d.Label, "What it means."));

    public static Value<LabelledValue> LabelledValue { get; } = ValueFields.Of<LabelledValue>(
        static (_, in draft) => new(draft.Value!, draft.Label!), static value => new() { Value = value.Value, Label = value.Label });
}
