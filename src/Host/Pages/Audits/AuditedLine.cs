using System.Text.Json;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;

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

    public IReadOnlyList<ToldFault> Faults { get; private init; } = [];

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
            Faults = [.. json.GetProperty("errors").EnumerateArray().Select(ToldFault.Of)],
        };
    }

    private static string? CellOf(JsonElement cells, string column) =>
        cells.EnumerateObject().FirstOrDefault(m => m.Name.Equals(column, StringComparison.OrdinalIgnoreCase)).Value is
        { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value ? value.ToString() : null;
}

/// <summary>What is wrong with a line.</summary>
/// <param name="Column">Of the list; null where it is the line.</param>
internal sealed record ToldFault(string? Column, Label Message)
{
    public static ToldFault Of(LineFault fault) => new(fault.Field, fault.Message);

    /// <param name="stored">As results have it.</param>
    public static ToldFault Of(JsonElement stored) => new(
        stored.GetProperty("field").GetString(),
        new(StoredWords.MessageOf(stored, Language.Danish), StoredWords.MessageOf(stored, Language.English)));

    /// <summary>In one line, with the column where the message does not name it.</summary>
    /// <param name="reader">Of the language.</param>
    /// <param name="line">Of the list, where it is not told otherwise.</param>
    public string Said(Reader reader, long? line = null)
    {
        var message = reader.Say(Message);
        string?[] where =
        [
            line is null ? null : Wording.AtStart(reader.Say(AuditPageLabels.Line, line)),
            Column is null || message.Contains(Column, StringComparison.Ordinal) ? null : Column,
        ];
        var told = string.Join(", ", where.OfType<string>());
        return Words.Line(told.Length == 0 ? message : $"{told}: {message}");
    }
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
