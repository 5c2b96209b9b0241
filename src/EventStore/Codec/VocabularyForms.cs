using System.Text.Json;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What the register claims to hold, and the words it speaks in; they may lack a publication.</summary>
internal static class VocabularyForms
{
    private static readonly Field<EntryDraft> Label = Member(
        "label", Presence.Required, LabelForms.Label, static (ref d) => ref d.Label, "What it means to a reader.");

    private static readonly Field<EntryDraft> LabelledValues = Member(
        "values", Presence.Optional, Values.List(LabelForms.LabelledValue), static (ref d) => ref d.Values, "Its values.");

    private static readonly Field<EntryDraft> Activity =
        Member("activity", Presence.Required, Values.Activity, static (ref d) => ref d.About, "The word.");

    private static readonly Field<EntryDraft> FactKind = Member(
        "kind", Presence.Required, Values.OneOf(Vocabulary.FactKinds), static (ref d) => ref d.FactKind, "What values it has.");

    private static readonly Field<EntryDraft> Unit = Member(
        "unit", Presence.Optional, Values.Text, static (ref d) => ref d.Unit, "What a number counts or measures.");

    public static IEnumerable<EntryForm> All { get; } =
    [
        EntryForm.Of<CoverageDeclared>(
            EntryType.CoverageDeclared, SubjectKind.Coverage, "What the register claims to hold.",
            (in d) => new CoverageDeclared
            {
                Id = d.Id!, Coverage = d.About!, Activities = d.Activities!, From = d.From!.Value, Until = d.Until, Scope = d.Scope,
            },
            static (e, ref d) =>
                (d.About, d.Activities, d.From, d.Until, d.Scope) = (e.Coverage, e.Activities, e.From, e.Until, e.Scope),
            About("coverage", "The declaration."), MaybePublished, Activities, From, Until, EntryFields.Scope.Optional(), Note),

        Word<ActivityDefined>(
            EntryType.ActivityDefined, SubjectKind.Activity, "A word for an activity.",
            (in d) => new ActivityDefined { Id = d.Id!, Word = d.About!, Label = d.Label! },
            null, Activity),

        Word<FactDefined>(
            EntryType.FactDefined, SubjectKind.Fact, "A word for a fact.",
            (in d) => new FactDefined
            {
                Id = d.Id!, Word = d.About!, Label = d.Label!, Kind = d.FactKind!.Value, Values = d.Values ?? [], Unit = d.Unit,
            },
            static (e, ref d) => (d.FactKind, d.Values, d.Unit) = (e.Kind, e.Values.Present(), e.Unit),
            About("fact", "The word."), FactKind, LabelledValues, Unit),

        Word<KindDefined>(
            EntryType.KindDefined, SubjectKind.Kind, "A word for a kind of facility.",
            (in d) => new KindDefined { Id = d.Id!, Word = d.About!, Label = d.Label! },
            null, About("kind", "The word.")),

        Word<AttributeDefined>(
            EntryType.AttributeDefined, SubjectKind.Attribute, "A word for an attribute of facilities.",
            (in d) => new AttributeDefined { Id = d.Id!, Word = d.About!, Label = d.Label!, Values = d.Values ?? [] },
            static (e, ref d) => d.Values = e.Values.Present(),
            About("attribute", "The word."), LabelledValues),
    ];

    private static EntryForm Word<T>(
        EntryType type, SubjectKind about, string says, MadeEntry made, TakenApart<T>? apart, params Field<EntryDraft>[] fields)
        where T : VocabularyEntry =>
        EntryForm.Of<T>(type, about, says, made,
            (e, ref d) =>
            {
                (d.About, d.Label) = (e.Word, e.Label);
                apart?.Invoke(e, ref d);
            },
            [.. fields, Label, MaybePublished, Note]);
}
