using System.Text.Json;
using Regulations.Domain;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>What, besides the moment of the facts, a question is asked under. Every question takes these.</summary>
internal static class CoordinatesQuery
{
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("known", "Only what had been published by then counts: a date (to its end) or a date-time (that minute included). Absent: "
            + "what decided says, else everything published.", "2020-04-30") { Form = Form.Time },
        new("recorded", "Only what the register held then counts: a position of the log, or an instant with its offset. Absent: the head.",
            "17") { Form = Form.Recorded },
        new("decided", "The moment of the decision judged: what had not been both published and commenced by then could not be "
            + "applied. Absent: not asked.", "2020-04-06") { Form = Form.Time },
        AtLeast.Parameter,
    ];

    /// <summary>Reads them and fills the defaults in, waiting for the position asked for.</summary>
    /// <returns>Of no meaning where <see cref="QueryReader.Problem"/> is set.</returns>
    public static async ValueTask<Coordinates> Read(
        QueryReader asked, OpenRegister register, HostSettings settings, CancellationToken cancellation)
    {
        var known = asked.Time("known");
        var decided = asked.Time("decided");
        var written = asked.Recorded("recorded");
        await AtLeast.Wait(asked, register, settings, cancellation);
        var recorded = PositionQuery.Of("recorded", written, asked, register.Book) ?? register.Book.Head;
        return new Coordinates(known ?? decided, recorded, decided);
    }

    /// <summary>Repeats them, so that asking again with what is written gives the same answer for ever.</summary>
    public static void WriteCoordinateMembers(this Utf8JsonWriter json, Coordinates under)
    {
        json.WriteString("known"u8, under.Known?.ToString());
        json.WriteNumber("recorded"u8, under.Recorded);
        json.WriteString("decided"u8, under.Decided?.ToString());
    }

    /// <summary>The four, of a question about a moment.</summary>
    public static void WriteCoordinates(this Utf8JsonWriter json, LegalTime at, Coordinates under)
    {
        json.WriteStartObject("coordinates"u8);
        json.WriteString("at"u8, LegalCalendar.FormatMinute(at));
        json.WriteCoordinateMembers(under);
        json.WriteEndObject();
    }
}
