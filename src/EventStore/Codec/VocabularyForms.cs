using System.Text.Json;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

internal struct LabelDraft
{
    public string? Da { get; set; }

    public string? En { get; set; }
}

internal struct LabelledValueDraft
{
    public string? Value { get; set; }

    public Label? Label { get; set; }
}

/// <summary>What the register claims to hold, and the words it speaks in; they may lack a publication.</summary>
internal static class VocabularyForms
{
    public static Form<LabelDraft> LabelFields { get; } = new(
        "a label",
        new("da", Presence.Required, static (r, ref j, ref d) => d.Da = r.Text(ref j)),
        new("en", Presence.Required, static (r, ref j, ref d) => d.En = r.Text(ref j)));

    public static Form<LabelledValueDraft> ValueFields { get; } = new(
        "a value",
        new("value", Presence.Required, static (r, ref j, ref d) => d.Value = r.Name(ref j)),
        new("label", Presence.Required, static (r, ref j, ref d) => d.Label = ReadLabel(r, ref j)));

    public static Field<EntryDraft> Activities { get; } =
        new("activities", Presence.Required, static (r, ref j, ref d) => d.Activities = r.List(ref j, NormForms.Activity));

    private static readonly Field<EntryDraft> LabelField = new("label", Presence.Required, static (r, ref j, ref d) =>
        d.Label = ReadLabel(r, ref j));
    private static readonly Field<EntryDraft> Values = new("values", Presence.Optional, static (r, ref j, ref d) =>
        d.Values = r.List(ref j, ReadValue));

    public static IEnumerable<EntryForm> All { get; } =
    [
        new(EntryType.CoverageDeclared, SubjectKind.Coverage, (in d) => new CoverageDeclared
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Coverage = d.About!, Activities = d.Activities!, From = d.From!.Value, Until = d.Until, Scope = d.Scope,
        }, About("coverage"), Published.Optional(), Activities, From, Until, EntryFields.Scope.Optional(), Note),

        Word(EntryType.ActivityDefined, SubjectKind.Activity, (in d) => new ActivityDefined
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Word = d.About!, Label = d.Label!,
        }, new Field<EntryDraft>("activity", Presence.Required, static (r, ref j, ref d) => d.About = NormForms.Activity(r, ref j))),

        Word(EntryType.FactDefined, SubjectKind.Fact, (in d) => new FactDefined
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Word = d.About!, Label = d.Label!, Kind = d.FactKind!.Value, Values = d.Values ?? [], Unit = d.Unit,
        },
        About("fact"),
        new("kind", Presence.Required, static (r, ref j, ref d) => d.FactKind = r.Word(ref j, Vocabulary.FactKinds)),
        Values,
        new("unit", Presence.Optional, static (r, ref j, ref d) => d.Unit = r.Text(ref j))),

        Word(EntryType.KindDefined, SubjectKind.Kind, (in d) => new KindDefined
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Word = d.About!, Label = d.Label!,
        }, About("kind")),

        Word(EntryType.AttributeDefined, SubjectKind.Attribute, (in d) => new AttributeDefined
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Word = d.About!, Label = d.Label!, Values = d.Values ?? [],
        }, About("attribute"), Values),
    ];

    private static EntryForm Word(EntryType type, SubjectKind about, MadeEntry made, params Field<EntryDraft>[] fields) =>
        new(type, about, made, [.. fields, LabelField, Published.Optional(), Note]);

    private static Label? ReadLabel(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(LabelDraft);
        return LabelFields.Read(reading, ref json, ref draft) ? new(draft.Da!, draft.En!) : null;
    }

    private static LabelledValue? ReadValue(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(LabelledValueDraft);
        return ValueFields.Read(reading, ref json, ref draft) ? new(draft.Value!, draft.Label!) : null;
    }
}
