using Regulations.Domain;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>Areas, facilities and gaps, which may lack a publication.</summary>
internal static class PlaceForms
{
    private static readonly Field<EntryDraft> Within = new("within", Presence.Optional, static (r, ref j, ref d) => d.Within = r.Name(ref j));
    private static readonly Field<EntryDraft> Kinds = new("kinds", Presence.Required, static (r, ref j, ref d) => d.Kinds = r.Names(ref j));
    private static readonly Field<EntryDraft> Municipality = new("municipality", Presence.Required, static (r, ref j, ref d) => d.Municipality = r.Name(ref j));
    private static readonly Field<EntryDraft> Attributes = new("attributes", Presence.Optional, static (r, ref j, ref d) => d.Attributes = r.Attributes(ref j));
    private static readonly Field<EntryDraft> Operator = new("operator", Presence.Optional, static (r, ref j, ref d) => d.Operator = r.Word(ref j));

    public static IEnumerable<EntryForm> All { get; } =
    [
        Area(EntryType.AreaDefined, (in d) => new AreaDefined
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Area = d.About!, Kind = d.AreaKind!.Value, Name = d.Name!, Within = d.Within, From = d.From ?? LegalTime.Always,
        }, new("kind", Presence.Required, static (r, ref j, ref d) =>
            d.AreaKind = r.Word(ref j, Vocabulary.AreaKinds)), Name, Within, From.Optional()),

        Area(EntryType.AreaChanged, (in d) => new AreaChanged
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Area = d.About!, From = d.From!.Value, Within = d.Within, Name = d.Name,
        }, From, Within with { Presence = Presence.Required }, Name.Optional()),

        Facility(EntryType.FacilityRegistered, (in d) => new FacilityRegistered
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Facility = d.About!, From = d.From!.Value, Name = d.Name, Kinds = d.Kinds, Municipality = d.Municipality, Attributes = d.Attributes, Operator = d.Operator,
        }, Name, Kinds, Municipality, Attributes, Operator),

        Facility(EntryType.FacilityChanged, (in d) => new FacilityChanged
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Facility = d.About!, From = d.From!.Value, Name = d.Name, Kinds = d.Kinds, Municipality = d.Municipality, Attributes = d.Attributes, Operator = d.Operator,
        }, Name.Optional(), Kinds.Optional(), Municipality.Optional(), Attributes, Operator),

        Facility(EntryType.FacilityClosed, (in d) => new FacilityClosed
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Facility = d.About!, From = d.From!.Value,
        }),

        Facility(EntryType.FacilityReopened, (in d) => new FacilityReopened
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Facility = d.About!, From = d.From!.Value,
        }),

        Gap(EntryType.GapDeclared, (in d) => new GapDeclared
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Gap = d.About!, From = d.From!.Value, Until = d.Until, Scope = d.Scope, Activities = d.Activities,
        }, From, Until, EntryFields.Scope.Optional(), VocabularyForms.Activities.Optional(), Note with { Presence = Presence.Required }),

        Gap(EntryType.GapClosed, (in d) => new GapClosed
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Gap = d.About!,
        }, Note),
    ];

    private static EntryForm Area(EntryType type, MadeEntry made, params Field<EntryDraft>[] fields) =>
        new(type, SubjectKind.Area, made, [About("area"), Published.Optional(), Note, .. fields]);

    private static EntryForm Facility(EntryType type, MadeEntry made, params Field<EntryDraft>[] fields) =>
        new(type, SubjectKind.Facility, made, [About("facility"), From, Published.Optional(), Note, .. fields]);

    private static EntryForm Gap(EntryType type, MadeEntry made, params Field<EntryDraft>[] fields) =>
        new(type, SubjectKind.Gap, made, [About("gap"), Published.Optional(), .. fields]);
}
