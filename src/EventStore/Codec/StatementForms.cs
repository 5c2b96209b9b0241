using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What the register issues itself.</summary>
internal static class StatementForms
{
    public static IEnumerable<EntryForm> All { get; } =
    [
        new(
            EntryType.StatementIssued,
            SubjectKind.Statement,
            (in d) => new StatementIssued
            {
                Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
                Statement = d.About!, Facility = d.Facility!, At = d.At!.Value, Activity = d.Activity, Facts = d.Attributes, Position = d.Position!.Value, Content = d.Content!,
            },
            About("statement"),
            Published.Optional(),
            Note,
            new("facility", Presence.Required, static (r, ref j, ref d) => d.Facility = r.Name(ref j)),
            new("at", Presence.Required, static (r, ref j, ref d) => d.At = r.Time(ref j)),
            new("activity", Presence.Optional, static (r, ref j, ref d) => d.Activity = NormForms.Activity(r, ref j)),
            new("facts", Presence.Optional, static (r, ref j, ref d) => d.Attributes = r.Attributes(ref j)),
            new("position", Presence.Required, static (r, ref j, ref d) => d.Position = r.Position(ref j)),
            new("content", Presence.Required, static (r, ref j, ref d) => d.Content = r.Passage(ref j))),
    ];
}
