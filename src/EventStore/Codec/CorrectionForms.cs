using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What mends the register; it has no publication.</summary>
internal static class CorrectionForms
{
    private static readonly Field<EntryDraft> Reason = new("reason", Presence.Required, static (r, ref j, ref d) => d.Reason = r.Text(ref j));

    public static IEnumerable<EntryForm> All { get; } =
    [
        new(EntryType.EntryCorrected, SubjectKind.Entry, (in d) => new EntryCorrected
        {
            Id = d.Id!, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Mends = d.About!, Reason = d.Reason!, Replacement = d.Replacement!,
        }, About("corrects"), Reason, Note, new("replacement", Presence.Required, static (r, ref j, ref d) =>
            d.Replacement = Replacement(r, ref j))),

        new(EntryType.EntryRetracted, SubjectKind.Entry, (in d) => new EntryRetracted
        {
            Id = d.Id!, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Mends = d.About!, Reason = d.Reason!,
        }, About("retracts"), Reason, Note),
    ];

    private static Entry? Replacement(Reading reading, ref Utf8JsonReader json)
    {
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "an entry")) return null;
        if (EntryForms.Find(reading, json) is not { } form)
        {
            json.Skip();
            return null;
        }

        if (!form.Type.Mends()) return Anew(form, reading, ref json);
        reading.Faults.Refuse("type", RefusalRules.CorrectionOfCorrection, "a correction or retraction is not itself corrected; correct again the entry it mends");
        json.Skip();
        return null;
    }

    private static Entry? Anew(EntryForm form, Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(EntryDraft);
        return form.Read(reading, ref json, ref draft);
    }

    /// <summary>A replacement is the same entry anew.</summary>
    public static void KeepsId(Faults faults, in EntryDraft draft)
    {
        if (draft is { About: { } mended, Replacement: { } replacement } && replacement.Id != mended)
            faults.Refuse("replacement.entry", RefusalRules.CorrectionOfAnother, $"the replacement of {Quote(mended)} has the id {Quote(replacement.Id)}");
    }
}
