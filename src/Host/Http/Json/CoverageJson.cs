using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>What a register claims to hold, beside an answer about a facility that it reaches.</summary>
internal static class CoverageJson
{
    /// <param name="json">Stands inside an object.</param>
    /// <param name="coverage">In the order of recording.</param>
    public static void WriteCoverage(this Utf8JsonWriter json, IEnumerable<CoverageDeclared> coverage)
    {
        json.WriteStartArray("coverage"u8);
        foreach (var declared in coverage) json.WriteCoverage(declared);
        json.WriteEndArray();
    }

    public static void WriteCoverage(this Utf8JsonWriter json, CoverageDeclared declared)
    {
        json.WriteStartObject();
        json.WriteString("coverage"u8, declared.Coverage);
        json.WriteList("activities"u8, declared.Activities);
        json.WriteTime("from"u8, declared.From);
        json.WriteTime("until"u8, declared.Until);
        json.WriteString("note"u8, declared.Note);
        json.WriteEndObject();
    }
}
