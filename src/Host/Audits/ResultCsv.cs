using System.Text.Json;
using CsvHelper;
using Regulations.Host.Audits.Lists;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits;

/// <summary>Results as CSV: the columns of the list as they were, then those that are added.</summary>
internal sealed class ResultCsv(AuditForm form)
{
    private static readonly string[] Added =
    [
        "line", "class", "then", "then.agreement", "then.missing", "then.rules", "bound", "bound.agreement", "bound.missing", "bound.rules",
        "difference", "difference.published", "difference.position", "gaps", "unrecorded", "unknownWords", "errors",
    ];

    /// <summary>The line of columns, after a byte order mark, by which spreadsheets know UTF-8.</summary>
    public byte[] Head() => [.. "\uFEFF"u8, .. Rendered(csv =>
    {
        foreach (var column in form.Columns) csv.WriteField(column);
        foreach (var column in Added) csv.WriteField(ListColumns.Added + column);
        csv.EndRecord();
    })];

    /// <param name="results">A chunk of results as JSON Lines.</param>
    public byte[] Lines(ReadOnlyMemory<byte> results) => Rendered(csv =>
    {
        while (results.Length > 0)
        {
            var end = results.Span.IndexOf((byte)'\n');
            using var result = JsonDocument.Parse(results[..end]);
            Write(csv, result.RootElement);
            results = results[(end + 1)..];
        }
    });

    private byte[] Rendered(Action<CsvWriter> write)
    {
        using var text = new MemoryStream();
        using (var csv = CsvWriter.Create(text, CsvForm.Writing(form.Delimiter), leaveOpen: true)) write(csv);
        return text.ToArray();
    }

    private void Write(CsvWriter csv, JsonElement result)
    {
        var input = result.GetProperty("input");
        foreach (var column in form.Columns) csv.WriteField(input.TryGetProperty(column, out var cell) ? TextOf(cell) : string.Empty);
        csv.WriteField(TextOf(result.GetProperty("line")));
        csv.WriteField(TextOf(result.GetProperty("class")));
        WriteHeld(csv, result.GetProperty("then"));
        WriteHeld(csv, result.GetProperty("bound"));
        var difference = result.GetProperty("difference");
        foreach (var member in (string[])["entry", "published", "position"])
            csv.WriteField(difference.ValueKind == JsonValueKind.Null ? string.Empty : TextOf(difference.GetProperty(member)));
        csv.WriteField(Joined(result.GetProperty("gaps"), TextOf));
        csv.WriteField(Joined(result.GetProperty("unrecorded"), TextOf));
        // Results stored before words were looked for have none.
        csv.WriteField(result.TryGetProperty("unknownWords", out var unknown) ? Joined(unknown, UnknownWord) : string.Empty);
        csv.WriteField(Joined(result.GetProperty("errors"), e => $"{TextOf(e.GetProperty("field"))} {TextOf(e.GetProperty("rule"))}: {TextOf(e.GetProperty("message"))}".TrimStart()));
        csv.EndRecord();
    }

    private static string UnknownWord(JsonElement word) => $"{TextOf(word.GetProperty("fact"))} {TextOf(word.GetProperty("word"))}".TrimStart();

    private static void WriteHeld(CsvWriter csv, JsonElement held)
    {
        if (held.ValueKind == JsonValueKind.Null)
        {
            for (var i = 0; i < 4; i++) csv.WriteField(string.Empty);
            return;
        }

        csv.WriteField(TextOf(held.GetProperty("verdict")));
        csv.WriteField(TextOf(held.GetProperty("agreement")));
        csv.WriteField(Joined(held.GetProperty("missing"), TextOf));
        csv.WriteField(Joined(held.GetProperty("rules"), r => $"{TextOf(r.GetProperty("ref"))} ({TextOf(r.GetProperty("fate"))})"));
    }

    private static string Joined(JsonElement list, Func<JsonElement, string> of) => string.Join(" | ", list.EnumerateArray().Select(of));

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };
}
