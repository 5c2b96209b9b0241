using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>Makes the entry of what was read of it without fault; what every entry states is added to it.</summary>
internal delegate Entry MadeEntry(in EntryDraft draft);

/// <summary>Fills in what the entry's type states besides what every entry does.</summary>
internal delegate void TakenApart<in T>(T entry, ref EntryDraft draft)
    where T : Entry;

/// <summary>One type of entry: the one description from which it is read, written and its schema made.</summary>
internal sealed class EntryForm
{
    private readonly MadeEntry _made;
    private readonly TakenApart<Entry> _apart;

    private EntryForm(EntryType type, SubjectKind about, string says, MadeEntry made, TakenApart<Entry> apart, Field<EntryDraft>[] fields)
    {
        (Type, About, _made, _apart) = (type, about, made, apart);
        Fields = new(type.Name(), type.Name(), says, [EntryFields.Id, EntryFields.OfType(type), .. fields, .. EntryFields.Last]);
        Commences = fields.Any(field => field.Name == EntryFields.InForce.Name);
    }

    public EntryType Type { get; }

    public SubjectKind About { get; }

    public Form<EntryDraft> Fields { get; }

    /// <summary>Whether its times can hang on its publication.</summary>
    public bool Commences { get; }

    /// <param name="type">The type.</param>
    /// <param name="about">What its entries are about.</param>
    /// <param name="says">What it records, for the schema.</param>
    /// <param name="made">Makes the entry.</param>
    /// <param name="apart">Takes it apart again.</param>
    /// <param name="fields">Those that not every entry has.</param>
    public static EntryForm Of<T>(
        EntryType type, SubjectKind about, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] fields)
        where T : Entry =>
        new(type, about, says, made, (entry, ref draft) => apart((T)entry, ref draft), fields);

    public Entry? Read(Reading reading, ref Utf8JsonReader json, ref EntryDraft draft)
    {
        var before = reading.Faults.Count;
        reading.InExemption = About == SubjectKind.Exemption;
        reading.Published = Commences ? Publication(reading, json) : null;
        Fields.Read(reading, ref json, ref draft);
        TimeChecks.Span(reading.Faults, draft.From, draft.Until);
        TimeChecks.Expiry(reading.Faults, draft.InForce, draft.Expires);
        if (draft is { InstrumentKind: InstrumentKind.PoliticalAgreement, Amendments.Count: > 0 })
        {
            reading.Faults.Refuse("amendments", RefusalRules.ClausesInAgreement,
                "a political agreement binds nobody and amends nothing; the instrument that carries it out does");
        }

        CorrectionForms.KeepsId(reading.Faults, in draft);
        return reading.Faults.Count > before ? null : _made(in draft) with
        {
            Published = draft.Published,
            Source = draft.Source,
            Note = draft.Note,
            Confidence = draft.Confidence ?? Confidence.Confirmed,
        };
    }

    public void Write(Utf8JsonWriter json, Entry entry)
    {
        var draft = new EntryDraft
        {
            Id = entry.Id,
            Published = entry.Published,
            Source = entry.Source,
            Note = entry.Note,
            Confidence = entry.Confidence == Confidence.Confirmed ? null : entry.Confidence,
        };
        _apart(entry, ref draft);
        Fields.Write(json, ref draft);
    }

    private static WrittenTime? Publication(Reading reading, Utf8JsonReader ahead) =>
        Members.Find(reading, ref ahead, "published"u8) ? reading.Glimpse(ref ahead) : null;
}
