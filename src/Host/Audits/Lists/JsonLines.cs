using System.Text.Json;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits.Lists;

/// <summary>Reads a chunk of JSON Lines to lines. The facts may stand in an object <c>facts</c>, or each in its column.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    public static IEnumerable<ListLine> Read(AuditChunk chunk)
    {
        var number = chunk.FirstLine;
        for (var start = 0; start < chunk.Body.Length; number++)
        {
            var end = Array.IndexOf(chunk.Body, (byte)'\n', start);
            var line = chunk.Body.AsMemory(start, (end < 0 ? chunk.Body.Length : end) - start);
            start += line.Length + 1;
            if (!line.Span.ContainsAnyExcept(" \t\r"u8)) continue;
            yield return CellsOf(line) is { } cells
                ? ListLine.Of(number, cells, isCsv: false)
                : ListLine.Unreadable(number, [], new(null, ListRules.MalformedJson, "The line is not one JSON object, each member once."));
        }
    }

    /// <returns>Null where the line is no object.</returns>
    public static List<KeyValuePair<string, Cell>>? CellsOf(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Options);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var cells = new List<KeyValuePair<string, Cell>>();
            foreach (var member in json.RootElement.EnumerateObject())
                if (member.NameEquals(ListColumns.Facts) && member.Value.ValueKind == JsonValueKind.Object)
                    cells.AddRange(member.Value.EnumerateObject().Select(f => KeyValuePair.Create(ListColumns.Fact + f.Name, Cell.Of(f.Value))));
                else
                    cells.Add(new(member.Name, Cell.Of(member.Value)));
            return cells;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
