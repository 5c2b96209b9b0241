using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

internal static class InstrumentForms
{
    public static IEnumerable<EntryForm> All { get; } =
    [
        Instrument(
            EntryType.InstrumentPublished,
            MadePublished,
            new("kind", Presence.Required, static (r, ref j, ref d) => d.InstrumentKind = r.Word(ref j, Vocabulary.InstrumentKinds)),
            new("title", Presence.Required, static (r, ref j, ref d) => d.Name = r.Text(ref j)),
            new("citation", Presence.Optional, static (r, ref j, ref d) => d.Citation = r.Text(ref j)),
            new("number", Presence.Optional, static (r, ref j, ref d) => d.Number = r.NumberInGazette(ref j)),
            new("eli", Presence.Optional, static (r, ref j, ref d) => d.Eli = r.Text(ref j)),
            new("issuer", Presence.Optional, static (r, ref j, ref d) => d.By = r.Word(ref j)),
            new("signed", Presence.Optional, static (r, ref j, ref d) => d.Signed = r.Time(ref j)),
            InForce.Optional(),
            Expires,
            new("effectFrom", Presence.Optional, static (r, ref j, ref d) => d.EffectFrom = r.Time(ref j)),
            EntryFields.Scope.Optional(),
            Basis.Optional(),
            new("implements", Presence.Optional, static (r, ref j, ref d) => d.Implements = r.Names(ref j)),
            new("provisions", Presence.Optional, static (r, ref j, ref d) => d.Provisions = r.Unshared(ref j, ProvisionForm.Read)),
            new("amendments", Presence.Optional, static (r, ref j, ref d) => d.Amendments = r.Unshared(ref j, AmendmentForms.Read))),

        Instrument(EntryType.InstrumentAnnulled, (in d) => new InstrumentAnnulled
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Instrument = d.About!, By = d.By!, From = d.From,
        }, By, From.Optional()),

        Instrument(EntryType.InstrumentRestored, (in d) => new InstrumentRestored
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Instrument = d.About!, By = d.By!,
        }, By),
    ];

    private static EntryForm Instrument(EntryType type, MadeEntry made, params Field<EntryDraft>[] fields) =>
        new(type, SubjectKind.Instrument, made, [About("instrument"), Published, Note, .. fields]);

    private static InstrumentPublished MadePublished(in EntryDraft d) => new()
    {
        Id = d.Id!,
        Published = d.Published,
        Source = d.Source,
        Note = d.Note,
        Confidence = d.Confidence ?? Confidence.Confirmed,
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
}
