namespace Regulations.EventStore.Codec;

/// <summary>The fields that entry types share, by name.</summary>
internal static class EntryFields
{
    public static Field<EntryDraft> From { get; } = new("from", Presence.Required, static (r, ref j, ref d) => d.From = r.Time(ref j));

    public static Field<EntryDraft> Until { get; } = new("until", Presence.Optional, static (r, ref j, ref d) => d.Until = r.Time(ref j));

    public static Field<EntryDraft> Expires { get; } = new("expires", Presence.Optional, static (r, ref j, ref d) => d.Expires = r.Time(ref j));

    public static Field<EntryDraft> InForce { get; } = new("inForce", Presence.Required, static (r, ref j, ref d) => d.InForce = r.Commencement(ref j));

    public static Field<EntryDraft> Name { get; } = new("name", Presence.Required, static (r, ref j, ref d) => d.Name = r.Text(ref j));

    public static Field<EntryDraft> By { get; } = new("by", Presence.Required, static (r, ref j, ref d) => d.By = r.Word(ref j));

    public static Field<EntryDraft> Scope { get; } = new("scope", Presence.Required, static (r, ref j, ref d) => d.Scope = ScopeForm.Read(r, ref j));

    public static Field<EntryDraft> Norms { get; } = new("norms", Presence.Required, static (r, ref j, ref d) => d.Norms = NormForms.ReadAll(r, ref j));

    public static Field<EntryDraft> Basis { get; } = new("basis", Presence.Required, static (r, ref j, ref d) => d.Basis = ReferenceForms.ReadBasis(r, ref j));

    /// <summary>What a decision rests on; null: the register does not hold it.</summary>
    public static Field<EntryDraft> DecisionBasis { get; } = new(
        "basis", Presence.RequiredOrNull,
        static (r, ref j, ref d) => (d.Basis, d.StatesBasis) = (ReferenceForms.ReadBasis(r, ref j), true),
        Null: static (ref d) => d.StatesBasis = true);

    public static Field<EntryDraft> Text { get; } = new("text", Presence.Optional, static (r, ref j, ref d) => d.Text = r.Text(ref j));

    public static Field<EntryDraft> Note { get; } = new("note", Presence.Optional, static (r, ref j, ref d) => d.Note = r.Text(ref j));

    public static Field<EntryDraft> Published { get; } = new("published", Presence.Required, static (r, ref j, ref d) => d.Published = r.Written(ref j));

    /// <summary>What every entry has; its publication and note stand with its type.</summary>
    public static IReadOnlyList<Field<EntryDraft>> Common { get; } =
    [
        new("entry", Presence.Required, static (r, ref j, ref d) => d.Id = r.Id(ref j)),
        new("type", Presence.Required, static (_, ref _, ref _) => { }),
        new("source", Presence.Optional, static (r, ref j, ref d) => d.Source = r.Text(ref j)),
        new("confidence", Presence.Optional, static (r, ref j, ref d) => d.Confidence = r.Word(ref j, Vocabulary.Confidences)),
    ];

    /// <summary>The field that names what the entry is about.</summary>
    public static Field<EntryDraft> About(string name) => new(name, Presence.Required, static (r, ref j, ref d) => d.About = r.Name(ref j));

    public static Field<EntryDraft> Optional(this Field<EntryDraft> field) => field with { Presence = Presence.Optional };
}
