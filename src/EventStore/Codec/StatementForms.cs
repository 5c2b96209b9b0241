using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

internal struct PdfHashesDraft
{
    public string? Da;

    public string? En;
}

/// <summary>What the register issues itself.</summary>
internal static class StatementForms
{
    private const int HashDigits = 64;

    private static readonly Value<string> Sha256 = Values.Passage with { Read = Hash, Schema = Values.Defined("sha256") };

    private static readonly Value<string> Number = Values.Name with { Schema = Values.Defined("statementNumber") };

    public static Form<PdfHashesDraft> HashFields { get; } = new(
        "pdfHashes", "pdf", "The SHA-256 of a statement's PDF in each language.",
        Field<PdfHashesDraft>.Of("da", Presence.Required, Sha256, static (ref d) => ref d.Da, "Of the Danish one."),
        Field<PdfHashesDraft>.Of("en", Presence.Required, Sha256, static (ref d) => ref d.En, "Of the English one."));

    private static readonly Value<PdfHashes> Hashes = HashFields.Of<PdfHashes>(
        static (_, in draft) => new(draft.Da!, draft.En!), static hashes => new() { Da = hashes.Da, En = hashes.En });

    private static readonly Field<EntryDraft>[] Issued =
    [
        Member("statement", Presence.Required, Number, static (ref d) => ref d.About, "Year of issue and a number without gaps within it."),
        Published.Optional("When it became public; absent: it was given to whoever asked."),
        Member("facility", Presence.Required, Values.Name, static (ref d) => ref d.Facility, "The facility asked about."),
        Member("at", Presence.Required, Values.Time, static (ref d) => ref d.At, "The moment of the facts."),
        Member("activity", Presence.Optional, Values.Activity, static (ref d) => ref d.Activity,
            "Of a verdict, the activity asked; absent: the rules were asked for."),
        Member("facts", Presence.Optional, Values.Attributes, static (ref d) => ref d.Attributes, "Of a verdict, the facts given."),
        Member("position", Presence.Required, Values.Position, static (ref d) => ref d.Position, "Its own position in the log."),
        Member("content", Presence.Required, Values.Passage, static (ref d) => ref d.Content, "The document: JSON as text, byte for byte."),
        Member("pdf", Presence.Optional, Hashes, static (ref d) => ref d.Pdf,
            "Of the PDFs made when it was issued; absent: none were."),
        Note,
    ];

    public static IEnumerable<EntryForm> All { get; } =
    [
        EntryForm.Of<StatementIssued>(
            EntryType.StatementIssued,
            SubjectKind.Statement,
            "An answer the register gave as a numbered document. The register alone issues it: one that is posted is taken in only at its "
            + "own position and with the next number of its year, which is what an export holds. It is never corrected.",
            (in d) => new StatementIssued
            {
                Id = d.Id!, Statement = d.About!, Facility = d.Facility!, At = d.At!.Value, Activity = d.Activity, Facts = d.Attributes,
                Position = d.Position!.Value, Content = d.Content!, Pdf = d.Pdf,
            },
            TakenApart,
            Issued),
    ];

    private static void TakenApart(StatementIssued entry, ref EntryDraft d)
    {
        d.About = entry.Statement;
        d.Facility = entry.Facility;
        d.At = entry.At;
        d.Activity = entry.Activity;
        d.Attributes = entry.Facts;
        d.Position = entry.Position;
        d.Content = entry.Content;
        d.Pdf = entry.Pdf;
    }

    private static string? Hash(Reading reading, ref Utf8JsonReader json)
    {
        if (reading.Passage(ref json) is not { } hash) return null;
        if (hash.Length == HashDigits && hash.All(char.IsAsciiHexDigitLower)) return hash;
        reading.Faults.Refuse(null, RefusalRules.HashForm, $"{Faults.Quote(hash)} is not 64 digits, 0-9 and a-f");
        return null;
    }
}
