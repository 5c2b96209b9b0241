using System.Text;

namespace Regulations.Host.Http.Supervision;

/// <summary>A table as RFC 4180 has it, in UTF-8: lines end in CR LF, a field with a comma, a quote or a line's end is quoted.</summary>
internal sealed class Csv
{
    private const string Type = "text/csv; charset=utf-8; header=present";

    private readonly StringBuilder _text = new();

    public Csv(params IEnumerable<string> columns) => Line(columns);

    public static bool IsWanted(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase));

    public void Line(params IEnumerable<string?> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            if (!isFirst) _text.Append(',');
            Append(field);
            isFirst = false;
        }

        _text.Append("\r\n");
    }

    /// <summary>Several values in one field.</summary>
    public static string Several(IEnumerable<string> values) => string.Join(" | ", values);

    public Task Write(HttpContext context)
    {
        context.Response.ContentType = Type;
        return context.Response.WriteAsync(_text.ToString(), context.RequestAborted);
    }

    private void Append(string? field)
    {
        if (field is null) return;
        if (field.AsSpan().IndexOfAny(",\"\r\n") < 0) _text.Append(field);
        else _text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
