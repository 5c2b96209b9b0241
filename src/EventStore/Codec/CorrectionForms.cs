using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What mends the register; it has no publication.</summary>
internal static class CorrectionForms
{
    private static readonly Field<EntryDraft> Reason =
        Member("reason", Presence.Required, Values.Text, static (ref d) => ref d.Reason, "Why.");

    private static readonly Field<EntryDraft> Anew = Member(
        "replacement", Presence.Required, new Value<Entry>(Replacement, Write, Values.Defined("statable")),
        static (ref d) => ref d.Replacement,
        "The entry as it should have been, with the same id, type and subject.");

    public static IEnumerable<EntryForm> All { get; } =
    [
        EntryForm.Of<EntryCorrected>(
            EntryType.EntryCorrected, SubjectKind.Entry, "Mends a mistake of the register: the whole entry anew.",
            (in d) => new EntryCorrected { Id = d.Id!, Mends = d.About!, Reason = d.Reason!, Replacement = d.Replacement! },
            static (e, ref d) => (d.About, d.Reason, d.Replacement) = (e.Mends, e.Reason, e.Replacement),
            About("corrects", "The entry mended."), Reason, Anew, Note),

        EntryForm.Of<EntryRetracted>(
            EntryType.EntryRetracted, SubjectKind.Entry, "Mends a mistake of the register: as if the entry had never been recorded.",
            (in d) => new EntryRetracted { Id = d.Id!, Mends = d.About!, Reason = d.Reason! },
            static (e, ref d) => (d.About, d.Reason) = (e.Mends, e.Reason),
            About("retracts", "The entry mended."), Reason, Note),
    ];

    private static Entry? Replacement(Reading reading, ref Utf8JsonReader json)
    {
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "an entry")) return null;
        if (EntryForms.Find(reading, json) is not { } form)
        {
            json.Skip();
            return null;
        }

        if (!form.Type.Mends()) return Stated(form, reading, ref json);
        reading.Faults.Refuse("type", RefusalRules.CorrectionOfCorrection,
            "a correction or retraction is not itself corrected; correct again the entry it mends");
        json.Skip();
        return null;
    }

    private static Entry? Stated(EntryForm form, Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(EntryDraft);
        return form.Read(reading, ref json, ref draft);
    }

    private static void Write(Utf8JsonWriter json, Entry replacement) => EntryForms.Of(replacement).Write(json, replacement);

    /// <summary>A replacement is the same entry anew.</summary>
    public static void KeepsId(Faults faults, in EntryDraft draft)
    {
        if (draft is { About: { } mended, Replacement: { } replacement } && replacement.Id != mended)
            faults.Refuse("replacement.entry", RefusalRules.CorrectionOfAnother,
                $"the replacement of {Quote(mended)} has the id {Quote(replacement.Id)}");
    }
}
