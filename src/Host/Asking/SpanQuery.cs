using System.Text.Json;
using Regulations.Domain;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Asking;

/// <summary>The span a question is about: half-open, from its first moment up to but not including its last.</summary>
internal static class SpanQuery
{
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("from", "The first moment of the span: a date (its midnight) or a date-time. Absent: from the beginning.",
            "2021-11-12") { Form = Form.Time },
        new("until", "The end of the span, itself not included. Absent: without end.", "2021-11-13") { Form = Form.Time },
    ];

    /// <returns>Of no meaning where <see cref="QueryReader.Problem"/> is set.</returns>
    public static Period Read(QueryReader asked)
    {
        var span = new Period(asked.Time("from")?.Time ?? LegalTime.Always, asked.Time("until")?.Time ?? LegalTime.Never);
        if (span.IsEmpty) asked.Unreadable("until", $"'until' is to lie after 'from', which is {span.From}.");
        return span;
    }

    public static void WriteCoordinates(this Utf8JsonWriter json, Period span, Coordinates under)
    {
        json.WriteStartObject("coordinates"u8);
        json.WritePeriod(span);
        json.WriteCoordinateMembers(under);
        json.WriteEndObject();
    }
}
