using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>What supervisors record; it changes no rule and needs no publication.</summary>
internal static class SupervisionForms
{
    private static readonly Field<EntryDraft> Duty = Member(
        "duty", Presence.Required, ReferenceForms.Of(ReferenceForms.Duty), static (ref d) => ref d.Duty,
        "The provision whose norm requires it.");

    public static IEnumerable<EntryForm> All { get; } =
    [
        EntryForm.Of<DutyMet>(
            EntryType.DutyMet, SubjectKind.Facility, "A facility has met a duty with a deadline.",
            (in d) => new DutyMet { Id = d.Id!, Facility = d.About!, Duty = d.Duty!, From = d.From!.Value },
            static (e, ref d) => (d.About, d.Duty, d.From) = (e.Facility, e.Duty, e.From),
            About("facility", "The facility."), From with { Says = "When it was met." }, MaybePublished, Duty, Note),

        EntryForm.Of<FindingHandled>(
            EntryType.FindingHandled, SubjectKind.Finding, "A supervisor has dealt with a finding.",
            (in d) => new FindingHandled { Id = d.Id!, Finding = d.About!, By = d.By! },
            static (e, ref d) => (d.About, d.By) = (e.Finding, e.By),
            About("finding", "The finding's stable id."), By with { Says = "Who dealt with it." }, MaybePublished, Note),
    ];
}
