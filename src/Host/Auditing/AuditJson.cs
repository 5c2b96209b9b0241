using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulations.EventStore.Audits;
using Regulations.Host.Http.Json;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing;

internal static class AuditJson
{
    public static void Write(Utf8JsonWriter json, StoredAudit audit)
    {
        json.WriteStartObject();
        json.WriteNumber("audit"u8, audit.Id);
        json.WriteString("name"u8, audit.Name);
        json.WriteString("state"u8, Word<AuditState>.Of(audit.State));
        json.WriteString("format"u8, audit.Form.IsCsv ? "csv" : "jsonl");
        json.WriteString("profile"u8, audit.Profile);
        json.WritePropertyName("mapping"u8);
        if (audit.Form.Mapping is { } mapping) json.WriteRawValue(mapping);
        else json.WriteNullValue();
        json.WriteString("recordedBy"u8, audit.RecordedBy);
        json.WriteNumber("recorded"u8, audit.Position);
        json.WriteString("inputSha256"u8, audit.InputSha256);
        json.WriteNumber("decisions"u8, audit.Decisions);
        json.WriteNumber("done"u8, audit.Done);
        json.WriteNumber("linesAtFault"u8, audit.Refused);
        WriteInstant(json, "createdAt"u8, audit.CreatedAt);
        WriteInstant(json, "startedAt"u8, audit.StartedAt);
        WriteInstant(json, "endedAt"u8, audit.EndedAt);
        json.WriteString("failure"u8, audit.Failure);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, (StoredAudit Audit, IReadOnlyList<(AuditCount Count, long Decisions)> Counts) summary)
    {
        json.WriteStartObject();
        json.WriteString("state"u8, Word<AuditState>.Of(summary.Audit.State));
        json.WriteNumber("recorded"u8, summary.Audit.Position);
        json.WriteNumber("decisions"u8, summary.Audit.Decisions);
        json.WriteNumber("done"u8, summary.Audit.Done);
        json.WriteNumber("linesAtFault"u8, summary.Audit.Refused);
        json.WriteStartObject("classes"u8);
        foreach (var (count, decisions) in summary.Counts.Where(c => c.Count.Dimension == "class")) json.WriteNumber(count.Key, decisions);
        json.WriteEndObject();
        WriteBy(json, "rules", "rule", summary.Counts);
        WriteBy(json, "months", "month", summary.Counts);
        WriteBy(json, "municipalities", "municipality", summary.Counts);
        json.WriteEndObject();
    }

    private static void WriteBy(
        Utf8JsonWriter json, string list, string dimension, IReadOnlyList<(AuditCount Count, long Decisions)> counts)
    {
        json.WriteStartArray(list);
        foreach (var key in counts.Where(c => c.Count.Dimension == dimension).GroupBy(c => c.Count.Key))
        {
            json.WriteStartObject();
            json.WriteString(dimension, key.Key);
            json.WriteNumber("decisions"u8, key.Sum(c => c.Decisions));
            json.WriteStartObject("classes"u8);
            foreach (var (count, decisions) in key) json.WriteNumber(count.Class, decisions);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, Instant? instant)
    {
        if (instant is { } at) json.WriteString(name, InstantPattern.ExtendedIso.Format(at));
        else json.WriteNull(name);
    }
}
