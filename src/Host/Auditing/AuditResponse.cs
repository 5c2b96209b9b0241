using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Profiles;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Auditing;

[Description("An audit as it stands.")]
internal sealed record AuditResponse(
    long Audit,
    string? Name,
    AuditState State,
    [property: Description("csv or jsonl.")] string Format,
    [property: Description("The audit profile by which the list is read; null: none, or one without a name.")] string? Profile,
    [property: Description("What the profile said when the audit was made.")] AuditProfile? Mapping,
    [property: Description("Who had it made; null of audits made before that was kept.")] string? RecordedBy,
    [property: Description("The position of the log that every decision is judged under.")] long Recorded,
    [property: Description("Of the list as it was sent.")] string InputSha256,
    long Decisions,
    long Done,
    [property: Description("Of those done.")] long LinesAtFault,
    Instant CreatedAt,
    Instant? StartedAt,
    Instant? EndedAt,
    string? Failure)
{
    public static AuditResponse Of(StoredAudit audit) => new(
        audit.Id, audit.Name, audit.State, audit.Form.IsCsv ? "csv" : "jsonl", audit.Profile,
        audit.Form.Mapping is { } mapping ? ProfileJson.Read(mapping) : null, audit.RecordedBy, audit.Position, audit.InputSha256,
        audit.Decisions, audit.Done,
        audit.Refused, audit.CreatedAt, audit.StartedAt, audit.EndedAt, audit.Failure);
}

internal sealed record AuditsResponse(
    [property: Description("The latest first.")] IReadOnlyList<AuditResponse> Audits,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as before.")]
    long? Next);
