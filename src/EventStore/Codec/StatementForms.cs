using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

internal struct PdfHashesDraft
{
    public string? Da { get; set; }

    public string? En { get; set; }
}

/// <summary>What the register issues itself.</summary>
internal static class StatementForms
{
    private const int HashDigits = 64;

    public static Form<PdfHashesDraft> HashFields { get; } = new(
        "pdf",
        new("da", Presence.Required, static (r, ref j, ref d) => d.Da = Hash(r, ref j)),
        new("en", Presence.Required, static (r, ref j, ref d) => d.En = Hash(r, ref j)));

    public static IEnumerable<EntryForm> All { get; } =
    [
        new(
            EntryType.StatementIssued,
            SubjectKind.Statement,
            (in d) => new StatementIssued
            {
                Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
                Statement = d.About!, Facility = d.Facility!, At = d.At!.Value, Activity = d.Activity, Facts = d.Attributes,
                Position = d.Position!.Value, Content = d.Content!, Pdf = d.Pdf,
            },
            About("statement"),
            Published.Optional(),
            Note,
            new("facility", Presence.Required, static (r, ref j, ref d) => d.Facility = r.Name(ref j)),
            new("at", Presence.Required, static (r, ref j, ref d) => d.At = r.Time(ref j)),
            new("activity", Presence.Optional, static (r, ref j, ref d) => d.Activity = NormForms.Activity(r, ref j)),
            new("facts", Presence.Optional, static (r, ref j, ref d) => d.Attributes = r.Attributes(ref j)),
            new("position", Presence.Required, static (r, ref j, ref d) => d.Position = r.Position(ref j)),
            new("content", Presence.Required, static (r, ref j, ref d) => d.Content = r.Passage(ref j)),
            new("pdf", Presence.Optional, static (r, ref j, ref d) => d.Pdf = ReadHashes(r, ref j))),
    ];

    private static PdfHashes? ReadHashes(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(PdfHashesDraft);
        return HashFields.Read(reading, ref json, ref draft) ? new(draft.Da!, draft.En!) : null;
    }

    private static string? Hash(Reading reading, ref Utf8JsonReader json)
    {
        if (reading.Passage(ref json) is not { } hash) return null;
        if (hash.Length == HashDigits && hash.All(char.IsAsciiHexDigitLower)) return hash;
        reading.Faults.Refuse(null, RefusalRules.HashForm, $"{Faults.Quote(hash)} is not 64 digits, 0-9 and a-f");
        return null;
    }
}
