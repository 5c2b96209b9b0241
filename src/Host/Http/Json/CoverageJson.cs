using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>What a register claims to hold.</summary>
internal static class CoverageJson
{
    /// <param name="json">Stands inside an object.</param>
    /// <param name="coverage">In the order of recording.</param>
    /// <param name="withScope">Whether it is told for whom: beside an answer about a facility it reaches that facility.</param>
    public static void WriteCoverage(this Utf8JsonWriter json, IEnumerable<CoverageDeclared> coverage, bool withScope = false)
    {
        json.WriteStartArray("coverage"u8);
        foreach (var declared in coverage)
        {
            json.WriteStartObject();
            json.WriteString("coverage"u8, declared.Coverage);
            json.WriteList("activities"u8, declared.Activities);
            json.WriteTime("from"u8, declared.From);
            json.WriteTime("until"u8, declared.Until);
            if (withScope) json.WriteScope("scope"u8, declared.Scope);
            json.WriteString("note"u8, declared.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
