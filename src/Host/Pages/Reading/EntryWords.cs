using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Codec;
using Regulations.EventStore;
using Regulations.EventStore.Log;

namespace Regulations.Host.Pages.Reading;

/// <summary>An entry in one line: what it states, and of what.</summary>
internal static class EntryWords
{
    /// <returns>Null where the log holds what this program cannot read.</returns>
    public static Entry? Read(RecordedEvent recorded) => new EntryReader().ReadRecorded(recorded.Json.Span).Entry;

    public static string Said(this Reader reader, Entry entry) =>
        About(reader, entry) is { Length: > 0 } about ? $"{reader.Say(EntryLabels.Of(EntryTypes.Of(entry)))}: {about}"
            : reader.Say(EntryLabels.Of(EntryTypes.Of(entry)));

    private static string? About(Reader reader, Entry entry) => entry switch
    {
        InstrumentPublished instrument => reader.Cited(instrument),
        DecisionIssued decision => reader.Wording.Cited(decision),
        FacilityFacts { Name: { } name } => name,
        AreaDefined area => area.Name,
        VocabularyEntry word => reader.Say(word.Label),
        StatementIssued statement => statement.Statement,
        GapDeclared gap => gap.Note,
        CoverageDeclared coverage => coverage.Note,
        CorrectionEntry correction => correction.Reason,
        FindingHandled handled => handled.Note,
        _ => reader.Names(Domain.Coordinates.At(reader.Register!.Book.Head)).Of(entry.Subject.Id),
    };

    /// <summary>An instrument by its citation in the gazette; one that was not cited there by its title.</summary>
    public static string Cited(this Reader reader, InstrumentPublished instrument) =>
        instrument.Citation is { } written && Citation.Read(written) is not null ? reader.Wording.Cited(instrument) : instrument.Title;
}
