using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What supervisors record; it changes no rule and needs no publication.</summary>
internal static class SupervisionForms
{
    public static IEnumerable<EntryForm> All { get; } =
    [
        new(EntryType.DutyMet, SubjectKind.Facility, (in d) => new DutyMet
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Facility = d.About!, Duty = d.Duty!, From = d.From!.Value,
        }, About("facility"), From, Published.Optional(), Note, new("duty", Presence.Required, static (r, ref j, ref d) =>
            d.Duty = ReferenceForms.Duty.Read(r, ref j))),

        new(EntryType.FindingHandled, SubjectKind.Finding, (in d) => new FindingHandled
        {
            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note, Confidence = d.Confidence ?? Confidence.Confirmed,
            Finding = d.About!, By = d.By!,
        }, About("finding"), By, Published.Optional(), Note),
    ];
}
