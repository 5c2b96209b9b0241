using System.Text.Json;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Auditing;

/// <summary>Results as lines of CSV: the columns of the list as they were, then those that are added.</summary>
/// <param name="listed">The columns of the list.</param>
/// <param name="language">Of what stands in words.</param>
/// <param name="areDanish">Whether the columns that are added are called in Danish.</param>
internal sealed class ResultCsv(IReadOnlyList<string> listed, Language language, bool areDanish)
{
    private static readonly string[] Added =
    [
        "line", "class", "then", "then.agreement", "then.missing", "then.rules", "bound", "bound.agreement", "bound.missing", "bound.rules",
        "difference", "difference.published", "difference.position", "gaps", "unrecorded", "reservations", "unknownWords", "errors",
        "facility", "municipality", "month",
    ];

    public IEnumerable<string> Columns => [.. listed, .. CsvHeadings.Of(Added.Select(a => ListColumns.Added + a), areDanish)];

    /// <param name="results">A chunk of results as JSON Lines.</param>
    public IEnumerable<IEnumerable<string>> Lines(ReadOnlyMemory<byte> results)
    {
        foreach (var line in ResultLines.Of(results))
        {
            using var result = JsonDocument.Parse(line);
            yield return Line(result.RootElement);
        }
    }

    private string[] Line(JsonElement result)
    {
        var input = result.GetProperty("input");
        var difference = result.GetProperty("difference");
        return
        [
            .. listed.Select(column => input.TryGetProperty(column, out var cell) ? TextOf(cell) : string.Empty),
            TextOf(result.GetProperty("line")),
            TextOf(result.GetProperty("class")),
            .. Held(result.GetProperty("then")),
            .. Held(result.GetProperty("bound")),
            .. ((string[])["entry", "published", "position"])
                .Select(member => difference.ValueKind == JsonValueKind.Null ? string.Empty : TextOf(difference.GetProperty(member))),
            Joined(result.GetProperty("gaps"), TextOf),
            Joined(result.GetProperty("unrecorded"), TextOf),
            // Results stored before these were told of have none.
            result.TryGetProperty("reservations", out var reservations)
                ? Joined(reservations, r => StoredWords.TextOf(r, language)) : string.Empty,
            result.TryGetProperty("unknownWords", out var unknown) ? Joined(unknown, UnknownWord) : string.Empty,
            Joined(result.GetProperty("errors"), f => Fault(f, language)),
            .. Read(result),
        ];
    }

    private static string[] Read(JsonElement result) =>
        // Results stored before what was read was told of have none.
        result.TryGetProperty("read", out var read) && read.ValueKind == JsonValueKind.Object
            ? [TextOf(read.GetProperty("facility")), TextOf(read.GetProperty("municipality")), TextOf(read.GetProperty("decided"))[..7]]
            : [string.Empty, string.Empty, string.Empty];

    private static string Fault(JsonElement error, Language language) =>
        $"{TextOf(error.GetProperty("field"))} {TextOf(error.GetProperty("rule"))}: {StoredWords.MessageOf(error, language)}".TrimStart();

    private static string UnknownWord(JsonElement word) =>
        $"{TextOf(word.GetProperty("fact"))} {TextOf(word.GetProperty("word"))}".TrimStart();

    private static string[] Held(JsonElement held) => held.ValueKind == JsonValueKind.Null
        ? [string.Empty, string.Empty, string.Empty, string.Empty]
        :
        [
            TextOf(held.GetProperty("verdict")),
            TextOf(held.GetProperty("agreement")),
            Joined(held.GetProperty("missing"), TextOf),
            Joined(held.GetProperty("rules"), r => $"{TextOf(r.GetProperty("ref"))} ({TextOf(r.GetProperty("fate"))})"),
        ];

    private static string Joined(JsonElement list, Func<JsonElement, string> of) => CsvTable.Several(list.EnumerateArray().Select(of));

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };
}
