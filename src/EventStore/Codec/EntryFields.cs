using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The fields that entry types share, by name.</summary>
internal static class EntryFields
{
    public static Field<EntryDraft> Id { get; } =
        Member("entry", Presence.Required, Values.Id, static (ref d) => ref d.Id, "The entry's id, unique in the register.");

    public static Field<EntryDraft> Published { get; } =
        Member("published", Presence.Required, Values.WrittenTime, static (ref d) => ref d.Published,
            "When the act became public or was notified.");

    /// <summary>The publication of what may always have been known.</summary>
    public static Field<EntryDraft> MaybePublished { get; } = Published.Optional("When it became public; absent: always known.");

    public static Field<EntryDraft> From { get; } =
        Member("from", Presence.Required, Values.Time, static (ref d) => ref d.From, "From when.");

    public static Field<EntryDraft> AnnulledFrom { get; } = From.Optional("From when it has no effect; absent: from the start.");

    public static Field<EntryDraft> Until { get; } =
        Member("until", Presence.Optional, Values.Time, static (ref d) => ref d.Until, "Until when; later than from.");

    public static Field<EntryDraft> Expires { get; } =
        Member("expires", Presence.Optional, Values.Time, static (ref d) => ref d.Expires,
            "When it ends; later than an inForce that is a time.");

    public static Field<EntryDraft> InForce { get; } =
        Member("inForce", Presence.Required, Values.Commencement, static (ref d) => ref d.InForce, "Its commencement.");

    public static Field<EntryDraft> Name { get; } =
        Member("name", Presence.Required, Values.Text, static (ref d) => ref d.Name, "What it is called.");

    public static Field<EntryDraft> By { get; } = Member("by", Presence.Required, Values.Word, static (ref d) => ref d.By, "Who ruled.");

    public static Field<EntryDraft> Scope { get; } =
        Member("scope", Presence.Required, ScopeForm.Value, static (ref d) => ref d.Scope, "Whom it reaches.");

    public static Field<EntryDraft> Text { get; } =
        Member("text", Presence.Optional, Values.Text, static (ref d) => ref d.Text, "Its words.");

    public static Field<EntryDraft> Activities { get; } =
        Member("activities", Presence.Required, Values.List(Values.Activity), static (ref d) => ref d.Activities,
            "The activities, each with what stands below it.");

    public static Field<EntryDraft> Note { get; } =
        Member("note", Presence.Optional, Values.Text, static (ref d) => ref d.Note, "A remark.");

    /// <summary>What every entry has at its end; its publication and note stand with its type.</summary>
    public static IReadOnlyList<Field<EntryDraft>> Last { get; } =
    [
        Member("source", Presence.Optional, Values.Text, static (ref d) => ref d.Source,
            "Where the fact comes from: a citation or an address."),
        Member("confidence", Presence.Optional, Values.OneOf(Vocabulary.Confidences), static (ref d) => ref d.Confidence,
            "How sure the registrar is; absent: confirmed."),
    ];

    public static Field<EntryDraft> OfType(EntryType type) => Field<EntryDraft>.Constant("type", type.Name(), "What it records.");

    /// <summary>The field that names what the entry is about.</summary>
    public static Field<EntryDraft> About(string name, string says) =>
        Member(name, Presence.Required, Values.Name, static (ref d) => ref d.About, says);

    public static Field<EntryDraft> Optional(this Field<EntryDraft> field, string? says = null) =>
        field with { Presence = Presence.Optional, Says = says ?? field.Says };

    public static Field<EntryDraft> Member<T>(string name, Presence presence, Value<T> value, Slot<EntryDraft, T> slot, string says) =>
        Field<EntryDraft>.Of(name, presence, value, slot, says);
}
