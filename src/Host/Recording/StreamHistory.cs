using System.ComponentModel;
using System.Text.Json;
using NodaTime;
using Regulations.EventStore.Log;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
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
            Routing.Register,
            new("stream", "What the entries are about: its kind, a slash, and its id.", "instrument/lta/2020/372")
                { IsInPath = true, IsRequired = true },
            new("after", "The position after which to begin. Absent: 0, from the beginning.", "0") { Form = Form.Number(0) },
            new("limit", $"How many entries at most. Absent: {UsualLimit}.", "2") { Form = Form.Number(1, int.MaxValue) },
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The entries", Examples.Of("stream")) { Of = typeof(StreamResponse) },
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
        await JsonResponse.Write(context, new StreamResponse(
            stream, [.. events.Where(e => e.Position > after).Take(limit).Select(e => StreamEntryShape.Of(e, corrections.Of(e)))]));
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

internal sealed record StreamResponse(string Stream, IReadOnlyList<StreamEntryShape> Entries);

internal sealed record StreamEntryShape(
    long Position,
    [property: Description("Its place in the stream, from 1.")] long Version,
    Instant RecordedAt,
    string RecordedBy,
    EntryAsRecorded Entry,
    [property: Description("The positions of the corrections and retractions that mend it.")] IReadOnlyList<long> CorrectedBy)
{
    public static StreamEntryShape Of(RecordedEvent recorded, IEnumerable<long> corrections) => new(
        recorded.Position, recorded.Version, recorded.RecordedAt, recorded.RecordedBy, new(recorded.Json), [.. corrections]);
}
