using System.Text.Json;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Pages.Audits;

/// <summary>What an audit found of one decision, as pages show it.</summary>
/// <param name="Line">Of the list.</param>
/// <param name="Case">As the list names it.</param>
/// <param name="Class">As results have it.</param>
internal sealed record AuditedLine(long Line, string Case, string Class)
{
    /// <summary>Null where the line could not be read.</summary>
    public string? Facility { get; private init; }

    /// <summary>As the law bound, at the moment of the facts.</summary>
    public string? Municipality { get; private init; }

    /// <summary>The moment of the facts, as legal times write it.</summary>
    public string? At { get; private init; }

    public string? Decided { get; private init; }

    public string? Activity { get; private init; }

    public PastOutcome? Outcome { get; private init; }

    public HeldLine? Then { get; private init; }

    public HeldLine? Bound { get; private init; }

    /// <summary>The entry behind the difference between the two; null where there is none.</summary>
    public (string Entry, long Position)? Difference { get; private init; }

    public IReadOnlyList<JsonElement> Reservations { get; private init; } = [];

    /// <summary>The columns at fault with what stands in them.</summary>
    public IReadOnlyList<(string? Column, string? Cell, string Rule)> Faults { get; private init; } = [];

    public string Month => Decided?[..7] ?? ChunkJudging.None;

    /// <summary>The rules that carried one of its verdicts.</summary>
    public IEnumerable<string> Rules => new[] { Then, Bound }.OfType<HeldLine>().SelectMany(h => h.Rules).Distinct();

    /// <param name="result">A line of JSON.</param>
    /// <param name="caseColumn">Which column of the list names the case.</param>
    public static AuditedLine Of(ReadOnlyMemory<byte> result, string caseColumn)
    {
        var json = JsonElement.Parse(result.Span);
        var input = json.GetProperty("input");
        // Results stored before what was read was told of hold it in the columns that every list then had.
        var read = json.TryGetProperty("read", out var told) ? told : input;
        var isRead = read.ValueKind == JsonValueKind.Object;
        return new(json.GetProperty("line").GetInt64(), CellOf(input, caseColumn) ?? string.Empty, json.GetProperty("class").GetString()!)
        {
            Facility = isRead ? CellOf(read, ListColumns.Facility) : null,
            Municipality = isRead ? CellOf(read, "municipality") : null,
            At = isRead ? CellOf(read, ListColumns.At) : null,
            Decided = isRead ? CellOf(read, ListColumns.Decided) : null,
            Activity = isRead ? CellOf(read, ListColumns.Activity) : null,
            Outcome = isRead && CellOf(read, ListColumns.Outcome) is { } word && OutcomesTaken.ByWord.TryGetValue(word, out var taken)
                ? taken : null,
            Then = HeldLine.Of(json.GetProperty("then")),
            Bound = HeldLine.Of(json.GetProperty("bound")),
            Difference = json.GetProperty("difference") is { ValueKind: JsonValueKind.Object } difference
                ? (difference.GetProperty("entry").GetString()!, difference.GetProperty("position").GetInt64()) : null,
            Reservations = json.TryGetProperty("reservations", out var reservations) ? [.. reservations.EnumerateArray()] : [],
            Faults = [.. json.GetProperty("errors").EnumerateArray().Select(e => FaultOf(e, input))],
        };
    }

    private static (string? Column, string? Cell, string Rule) FaultOf(JsonElement error, JsonElement input)
    {
        var column = error.GetProperty("field").GetString();
        return (column, column is null ? null : CellOf(input, column), error.GetProperty("rule").GetString()!);
    }

    private static string? CellOf(JsonElement cells, string column) =>
        cells.EnumerateObject().FirstOrDefault(m => m.Name.Equals(column, StringComparison.OrdinalIgnoreCase)).Value is
        { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value ? value.ToString() : null;
}

/// <summary>One of the two verdicts on a decision.</summary>
/// <param name="Verdict">As results have it.</param>
/// <param name="Missing">The facts that would settle it.</param>
/// <param name="Rules">Those that carried it.</param>
internal sealed record HeldLine(string Verdict, IReadOnlyList<string> Missing, IReadOnlyList<string> Rules)
{
    public static HeldLine? Of(JsonElement held) => held.ValueKind != JsonValueKind.Object ? null : new(
        held.GetProperty("verdict").GetString()!,
        [.. held.GetProperty("missing").EnumerateArray().Select(m => m.GetString()!)],
        [.. held.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("ref").GetString()!)]);
}
