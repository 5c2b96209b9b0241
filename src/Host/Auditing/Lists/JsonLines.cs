using System.Text.Json;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Http;

namespace Regulations.Host.Auditing.Lists;

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
            yield return LineOf(number, CellsOf(line, []));
        }
    }

    /// <param name="unstorable">Given the columns whose names cannot be stored, as they are written.</param>
    /// <returns>Null where the line is no object.</returns>
    public static List<KeyValuePair<string, Cell>>? CellsOf(ReadOnlyMemory<byte> line, ICollection<string> unstorable)
    {
        try
        {
            using var json = Parsed(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var cells = new List<KeyValuePair<string, Cell>>();
            foreach (var member in json.RootElement.EnumerateObject())
                if (Name(member) is ListColumns.Facts && member.Value.ValueKind == JsonValueKind.Object)
                    cells.AddRange(member.Value.EnumerateObject().Select(f =>
                        KeyValuePair.Create(Name(f, ListColumns.Fact), Cell.Of(f.Value))));
                else
                    cells.Add(new(Name(member), Cell.Of(member.Value)));
            return cells;
        }
        catch (JsonException)
        {
            return null;
        }

        string Name(JsonProperty member, string before = "")
        {
            var isStorable = JsonText.TryName(member, out var name);
            if (!isStorable) unstorable.Add(before + name);
            return before + name;
        }
    }

    /// <remarks>Names that are no texts cannot be told apart; a line with such a one is refused for it.</remarks>
    private static JsonDocument Parsed(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line, Options);
        }
        catch (InvalidOperationException)
        {
            return JsonDocument.Parse(line);
        }
    }

    private static ListLine LineOf(long number, List<KeyValuePair<string, Cell>>? cells)
    {
        if (cells is null)
            return ListLine.Unreadable(number, [], new(null, ListRules.MalformedJson, ListFaultLabels.NoJson));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = ListNames.Of(cells.Select(c => c.Key));
        return cells.Select(c => c.Key).FirstOrDefault(c => !seen.Add(names.Known(c))) is { } repeated
            ? ListLine.Unreadable(number, [.. cells.DistinctBy(c => c.Key)],
                new(repeated, ListRules.RepeatedColumn, ListFaultLabels.WithinAndBeside(repeated, ListColumns.Facts)))
            : ListLine.Of(number, cells, names, isCsv: false);
    }
}
