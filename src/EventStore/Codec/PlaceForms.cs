using Regulations.Domain;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>Areas, facilities and gaps, which may lack a publication.</summary>
internal static class PlaceForms
{
    private static readonly Field<EntryDraft> AreaKind = Member(
        "kind", Presence.Required, Values.OneOf(Vocabulary.AreaKinds), static (ref d) => ref d.AreaKind, "What it is.");

    private static readonly Field<EntryDraft> Within = Member(
        "within", Presence.Optional, Values.Name, static (ref d) => ref d.Within, "The area it lies in.");

    private static readonly Field<EntryDraft> Kinds = Member(
        "kinds", Presence.Required, Values.List(Values.Name), static (ref d) => ref d.Kinds, "Its kinds.");

    private static readonly Field<EntryDraft> Municipality = Member(
        "municipality", Presence.Required, Values.Name, static (ref d) => ref d.Municipality, "The area it lies in.");

    private static readonly Field<EntryDraft> Attributes = Member(
        "attributes", Presence.Optional, Values.Attributes, static (ref d) => ref d.Attributes, "Named facts of it.");

    private static readonly Field<EntryDraft> Operator = Member(
        "operator", Presence.Optional, Values.Word, static (ref d) => ref d.Operator, "Who runs it.");

    public static IEnumerable<EntryForm> All { get; } =
    [
        Area<AreaDefined>(
            EntryType.AreaDefined, "An area exists.",
            (in d) => new AreaDefined
            {
                Id = d.Id!, Area = d.About!, Kind = d.AreaKind!.Value, Name = d.Name!, Within = d.Within, From = d.From ?? LegalTime.Always,
            },
            static (e, ref d) => (d.AreaKind, d.Name) = (e.Kind, e.Name),
            AreaKind, Name, Within, From.Optional("From when; absent: always.")),

        Area<AreaChanged>(
            EntryType.AreaChanged, "An area lies in another from a day on, or has a new name.",
            (in d) => new AreaChanged { Id = d.Id!, Area = d.About!, From = d.From!.Value, Within = d.Within, Name = d.Name },
            static (e, ref d) => d.Name = e.Name,
            From, Within with { Presence = Presence.Required }, Name.Optional()),

        Facility<FacilityRegistered>(
            EntryType.FacilityRegistered, "A facility is known from a day on.",
            (in d) => new FacilityRegistered
            {
                Id = d.Id!, Facility = d.About!, From = d.From!.Value, Name = d.Name, Kinds = d.Kinds, Municipality = d.Municipality,
                Attributes = d.Attributes, Operator = d.Operator,
            },
            Facts, Name, Kinds, Municipality, Attributes, Operator),

        Facility<FacilityChanged>(
            EntryType.FacilityChanged, "Facts of a facility change; what is absent stays.",
            (in d) => new FacilityChanged
            {
                Id = d.Id!, Facility = d.About!, From = d.From!.Value, Name = d.Name, Kinds = d.Kinds, Municipality = d.Municipality,
                Attributes = d.Attributes, Operator = d.Operator,
            },
            Facts, Name.Optional(), Kinds.Optional(), Municipality.Optional(), Attributes, Operator),

        Facility<FacilityClosed>(
            EntryType.FacilityClosed, "A facility is closed.",
            (in d) => new FacilityClosed { Id = d.Id!, Facility = d.About!, From = d.From!.Value },
            Nothing),

        Facility<FacilityReopened>(
            EntryType.FacilityReopened, "A facility is open again.",
            (in d) => new FacilityReopened { Id = d.Id!, Facility = d.About!, From = d.From!.Value },
            Nothing),

        Gap<GapDeclared>(
            EntryType.GapDeclared, "A hole of the register, which every answer it reaches shows.",
            (in d) => new GapDeclared
            {
                Id = d.Id!, Gap = d.About!, From = d.From!.Value, Until = d.Until, Scope = d.Scope, Activities = d.Activities,
            },
            static (e, ref d) => (d.From, d.Until, d.Scope, d.Activities) = (e.From, e.Until, e.Scope, e.Activities),
            From, Until, EntryFields.Scope.Optional(),
            Activities.Optional("Those it concerns, with what stands below them; absent: all."),
            Note with { Presence = Presence.Required }),

        Gap<GapClosed>(
            EntryType.GapClosed, "A hole of the register is filled.",
            (in d) => new GapClosed { Id = d.Id!, Gap = d.About! },
            Nothing, Note),
    ];

    private static EntryForm Area<T>(EntryType type, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] fields)
        where T : AreaEntry =>
        EntryForm.Of<T>(type, SubjectKind.Area, says, made,
            (e, ref d) =>
            {
                (d.About, d.Within, d.From) = (e.Area, e.Within, e.From == LegalTime.Always ? null : e.From);
                apart(e, ref d);
            },
            [About("area", "The area's code."), MaybePublished, .. fields, Note]);

    private static EntryForm Facility<T>(
        EntryType type, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] fields)
        where T : FacilityEntry =>
        EntryForm.Of<T>(type, SubjectKind.Facility, says, made,
            (e, ref d) =>
            {
                (d.About, d.From) = (e.Facility, e.From);
                apart(e, ref d);
            },
            [About("facility", "The facility."), From, MaybePublished, .. fields, Note]);

    private static EntryForm Gap<T>(EntryType type, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] fields)
        where T : GapEntry =>
        EntryForm.Of<T>(type, SubjectKind.Gap, says, made,
            (e, ref d) =>
            {
                d.About = e.Gap;
                apart(e, ref d);
            },
            [About("gap", "The gap."), MaybePublished, .. fields]);

    private static void Facts(FacilityFacts entry, ref EntryDraft d)
    {
        d.Name = entry.Name;
        d.Kinds = entry.Kinds;
        d.Municipality = entry.Municipality;
        d.Attributes = entry.Attributes;
        d.Operator = entry.Operator;
    }

    private static void Nothing(Entry entry, ref EntryDraft d)
    {
    }
}
