using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

internal static class InstrumentForms
{
    private static readonly Field<EntryDraft>[] Published =
    [
        Member("kind", Presence.Required, Values.OneOf(Vocabulary.InstrumentKinds), static (ref d) => ref d.InstrumentKind, "What it is."),
        Member("title", Presence.Required, Values.Text, static (ref d) => ref d.Name, "Its title."),
        Member("citation", Presence.Optional, Values.Text, static (ref d) => ref d.Citation, "Its official citation."),
        Member("number", Presence.Optional, Values.NumberInGazette, static (ref d) => ref d.Number,
            "Its number in the gazette: orders what was published at one moment."),
        Member("eli", Presence.Optional, Values.Text, static (ref d) => ref d.Eli, "Its European Legislation Identifier."),
        Member("issuer", Presence.Optional, Values.Word, static (ref d) => ref d.By, "Who issued it."),
        Member("signed", Presence.Optional, Values.Time, static (ref d) => ref d.Signed, "When it was signed."),
        InForce.Optional("Its commencement; absent: not in force until another instrument sets it."),
        Expires,
        Member("effectFrom", Presence.Optional, Values.Time, static (ref d) => ref d.EffectFrom,
            "From when facts fall under it; absent: from its commencement."),
        EntryFields.Scope.Optional("Whom its provisions reach that say nothing of it themselves."),
        Member("basis", Presence.Optional, ReferenceForms.Basis, static (ref d) => ref d.Basis, "The provisions it rests on."),
        Member("implements", Presence.Optional, Values.List(Values.Name), static (ref d) => ref d.Implements,
            "The political agreements it carries out."),
        Member("provisions", Presence.Optional, Values.UnsharedList(ProvisionForm.Value), static (ref d) => ref d.Provisions,
            "What it states."),
        Member("amendments", Presence.Optional, Values.UnsharedList(AmendmentForm.Value), static (ref d) => ref d.Amendments,
            "What it does to other instruments; a political agreement has none."),
    ];

    public static IEnumerable<EntryForm> All { get; } =
    [
        Instrument<InstrumentPublished>(
            EntryType.InstrumentPublished, "An act, order, guideline or agreement as it was published.", MadePublished, TakenApart,
            Published),

        Instrument<InstrumentAnnulled>(
            EntryType.InstrumentAnnulled, "An instrument is annulled by a ruling.",
            (in d) => new InstrumentAnnulled { Id = d.Id!, Instrument = d.About!, By = d.By!, From = d.From },
            static (e, ref d) => (d.By, d.From) = (e.By, e.From),
            By, AnnulledFrom),

        Instrument<InstrumentRestored>(
            EntryType.InstrumentRestored, "The rulings before this one are set aside.",
            (in d) => new InstrumentRestored { Id = d.Id!, Instrument = d.About!, By = d.By! },
            static (e, ref d) => d.By = e.By,
            By),
    ];

    private static EntryForm Instrument<T>(
        EntryType type, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] fields)
        where T : InstrumentEntry =>
        EntryForm.Of<T>(type, SubjectKind.Instrument, says, made,
            (e, ref d) =>
            {
                d.About = e.Instrument;
                apart(e, ref d);
            },
            [About("instrument", "The instrument."), EntryFields.Published, .. fields, Note]);

    private static InstrumentPublished MadePublished(in EntryDraft d) => new()
    {
        Id = d.Id!,
        Instrument = d.About!,
        Kind = d.InstrumentKind!.Value,
        Title = d.Name!,
        Citation = d.Citation,
        Number = d.Number,
        Eli = d.Eli,
        Issuer = d.By,
        Signed = d.Signed,
        InForce = d.InForce,
        Expires = d.Expires,
        EffectFrom = d.EffectFrom,
        Scope = d.Scope,
        Basis = d.Basis ?? [],
        Implements = d.Implements ?? [],
        Provisions = d.Provisions ?? [],
        Amendments = d.Amendments ?? [],
    };

    private static void TakenApart(InstrumentPublished entry, ref EntryDraft d)
    {
        d.InstrumentKind = entry.Kind;
        d.Name = entry.Title;
        d.Citation = entry.Citation;
        d.Number = entry.Number;
        d.Eli = entry.Eli;
        d.By = entry.Issuer;
        d.Signed = entry.Signed;
        d.InForce = entry.InForce;
        d.Expires = entry.Expires;
        d.EffectFrom = entry.EffectFrom;
        d.Scope = entry.Scope;
        d.Basis = entry.Basis.Present();
        d.Implements = entry.Implements.Present();
        d.Provisions = entry.Provisions.Present();
        d.Amendments = entry.Amendments.Present();
    }
}
