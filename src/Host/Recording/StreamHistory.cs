using System.Text.Json;
using NodaTime.Text;
using Regulations.EventStore.Log;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>All that was recorded about one thing, and what mended it.</summary>
internal static class StreamHistory
{
    private const int UsualLimit = 500;

    public static Operation Operation { get; } = new("GET", "/registers/{register}/streams/{stream}", "stream", "The history of one thing")
    {
        Pattern = "/registers/{register}/streams/{**stream}",
        Group = "Entries",
        Description = "The entries about one instrument, restriction, exemption, facility, area or other thing, in the order of recording, "
            + "each with its position, its version in the stream, when and by whom it was recorded, and the positions of the corrections "
            + "and retractions that mend it. Corrections lie on the stream of what they mend. Empty where nothing was recorded about it.",
        Parameters =
        [
            FacilityRoute.Register,
            new("stream", "What the entries are about: its kind, a slash, and its id.", "instrument/lta/2020/372")
                { IsInPath = true, IsRequired = true },
            new("after", "The position after which to begin. Absent: 0, from the beginning.", "0"),
            new("limit", $"How many entries at most. Absent: {UsualLimit}.", "2"),
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The entries", Examples.Of("stream")),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
            Answer.Refused(ProblemType.LogUnavailable, "The database cannot be reached at present."),
        ],
    };

    public static async Task Show(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(asked.Number("limit", 1, int.MaxValue) ?? UsualLimit);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var stream = ((string)context.Request.RouteValues["stream"]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var events = await register.Log.Stream(stream, context.RequestAborted);
        var corrections = Corrections.In(events);
        await JsonResponse.Write(context, events.Where(e => e.Position > after).Take(limit), (json, shown) =>
        {
            json.WriteStartObject();
            json.WriteString("stream"u8, stream);
            json.WriteStartArray("entries"u8);
            foreach (var recorded in shown) Write(json, recorded, corrections);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, RecordedEvent recorded, Corrections corrections)
    {
        json.WriteStartObject();
        json.WriteNumber("position"u8, recorded.Position);
        json.WriteNumber("version"u8, recorded.Version);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(recorded.RecordedAt));
        json.WriteString("recordedBy"u8, recorded.RecordedBy);
        json.WritePropertyName("entry"u8);
        json.WriteRawValue(recorded.Json.Span, skipInputValidation: true);
        json.WriteStartArray("correctedBy"u8);
        foreach (var position in corrections.Of(recorded)) json.WriteNumberValue(position);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Which corrections of a stream mend which of its entries.</summary>
    private sealed class Corrections(ILookup<string, long> positions)
    {
        public static Corrections In(IEnumerable<RecordedEvent> events) => new(
            events.Select(e => (Mended: Text(e, "corrects") ?? Text(e, "retracts"), e.Position))
                .Where(correction => correction.Mended is not null)
                .ToLookup(correction => correction.Mended!, correction => correction.Position, StringComparer.Ordinal));

        public IEnumerable<long> Of(RecordedEvent recorded) => Text(recorded, "entry") is { } id ? positions[id] : [];

        private static string? Text(RecordedEvent recorded, string member)
        {
            using var entry = JsonDocument.Parse(recorded.Json);
            return entry.RootElement.TryGetProperty(member, out var text) ? text.GetString() : null;
        }
    }
}
