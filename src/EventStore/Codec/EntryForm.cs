using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>Makes the entry of what was read of it without fault.</summary>
internal delegate Entry MadeEntry(in EntryDraft draft);

/// <summary>How one type of entry is read.</summary>
internal sealed class EntryForm(EntryType type, SubjectKind about, MadeEntry made, params Field<EntryDraft>[] fields)
{
    public EntryType Type => type;

    public SubjectKind About => about;

    public Form<EntryDraft> Fields { get; } = new(type.Name(), [.. EntryFields.Common, .. fields]);

    /// <summary>Whether its times can hang on its publication.</summary>
    public bool Commences { get; } = fields.Any(field => field.Name == "inForce");

    public Entry? Read(Reading reading, ref Utf8JsonReader json, ref EntryDraft draft)
    {
        var before = reading.Faults.Count;
        reading.InExemption = about == SubjectKind.Exemption;
        reading.Published = Commences ? Publication(reading, json) : null;
        Fields.Read(reading, ref json, ref draft);
        TimeChecks.Span(reading.Faults, draft.From, draft.Until);
        TimeChecks.Expiry(reading.Faults, draft.InForce, draft.Expires);
        if (draft is { InstrumentKind: InstrumentKind.PoliticalAgreement, Amendments.Length: > 0 })
            reading.Faults.Refuse("amendments", RefusalRules.ClausesInAgreement, "a political agreement binds nobody and amends nothing; the instrument that carries it out does");
        CorrectionForms.KeepsId(reading.Faults, in draft);
        return reading.Faults.Count > before ? null : made(in draft);
    }

    private static Domain.WrittenTime? Publication(Reading reading, Utf8JsonReader ahead) =>
        Members.Find(reading, ref ahead, "published"u8) ? reading.Glimpse(ref ahead) : null;
}
