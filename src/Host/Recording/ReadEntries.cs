using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using NodaTime;
using NodaTime.Text;
using Regulations.EventStore.Log;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>The log as recorded, streamed to as many readers at once as the host bears.</summary>
internal sealed class ReadEntries(HostSettings settings, LogPages pages)
{
    private const int UsualLimit = 500;
    private const string Lines = "application/x-ndjson";

    private int _readers;

    public static Operation Operation { get; } = new("GET", "/registers/{register}/entries", "entries", "The log as recorded")
    {
        Group = "Entries",
        Description = "The entries after a position, in the order of recording, each with its position, when (recordedAt) and by whom "
            + "(recordedBy) it was recorded, its stream, its "
            + "version in the stream, and the entry itself. head is the register's when the reading began: read on from the last "
                + "position until it is reached. With "
            + "Accept: application/x-ndjson the same objects come one a line, without the list around them.",
        Parameters =
        [
            Routing.Register,
            new("after", "The position after which to begin. Absent: 0, from the beginning.", "126") { Form = Form.Number(0) },
            new("limit", $"How many entries at most. Absent: {UsualLimit}.", "1") { Form = Form.Number(1, int.MaxValue) },
            AtLeast.Parameter,
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The entries", Examples.Of("entries")) { Of = typeof(EntriesResponse) },
            new(StatusCodes.Status200OK, "With Accept: application/x-ndjson the same objects, one a line",
                """{"position":1,"recordedAt":"2026-02-02T09:00:00Z","recordedBy":"anonymous","stream":"area/DK","version":1,"entry":"""
                + """{"entry":"dk","type":"area.defined","area":"DK","kind":"country","name":"Danmark"}}""" + "\n")
                { ContentType = Lines, Of = typeof(RecordedEntryShape) },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
            Answer.Refused(ProblemType.TooManyReaders, "200 are reading logs of this host."),
            Answer.Refused(ProblemType.LogUnavailable, "The database cannot be reached at present."),
        ],
    };

    public async Task Stream(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = asked.Number("limit", 1, int.MaxValue) ?? UsualLimit;
        await AtLeast.Wait(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _readers) <= settings.MostLogReaders)
                await Write(context, register, after, limit);
            else
                await Problems.Write(context, new(ProblemType.TooManyReaders, $"{settings.MostLogReaders} are reading logs of this host."));
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }

    private async Task Write(HttpContext context, OpenRegister register, long after, long limit)
    {
        // Whoever reads the log may do so as slowly as they like.
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = null;
        var head = register.Book.Head;
        var upTo = after >= head ? after : Math.Min(head, after + limit);
        var asLines = context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals(Lines, StringComparison.OrdinalIgnoreCase));
        await Write(context, pages.Read(register.Log, after, upTo, context.RequestAborted), asLines, head);
    }

    private static async Task Write(HttpContext context, IAsyncEnumerable<IReadOnlyList<RecordedEvent>> events, bool asLines, long head)
    {
        // The log is asked before anything is written: if it cannot be reached, the answer is still to say so.
        await using var batches = events.GetAsyncEnumerator(context.RequestAborted);
        var goesOn = await batches.MoveNextAsync();
        context.Response.ContentType = asLines ? Lines : "application/json";
        var body = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(body, JsonResponse.Options);
        if (!asLines) Begin(json, head);
        for (; goesOn; goesOn = await batches.MoveNextAsync())
        {
            foreach (var recorded in batches.Current)
            {
                Write(json, recorded);
                if (asLines) EndLine(json, body);
            }

            await json.FlushAsync(context.RequestAborted);
            await body.FlushAsync(context.RequestAborted);
        }

        if (asLines) return;
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, long head)
    {
        json.WriteStartObject();
        json.WriteNumber("head"u8, head);
        json.WriteStartArray("entries"u8);
    }

    private static void EndLine(Utf8JsonWriter json, System.IO.Pipelines.PipeWriter body)
    {
        json.Flush();
        body.GetSpan(1)[0] = (byte)'\n';
        body.Advance(1);
        json.Reset();
    }

    private static void Write(Utf8JsonWriter json, RecordedEvent recorded)
    {
        json.WriteStartObject();
        json.WriteNumber("position"u8, recorded.Position);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(recorded.RecordedAt));
        json.WriteString("recordedBy"u8, recorded.RecordedBy);
        json.WriteString("stream"u8, recorded.Stream);
        json.WriteNumber("version"u8, recorded.Version);
        json.WritePropertyName("entry"u8);
        json.WriteRawValue(recorded.Json.Span, skipInputValidation: true);
        json.WriteEndObject();
    }
}

[Description("Written as the log is read, entry by entry.")]
internal sealed record EntriesResponse(
    [property: Description("The register's when the reading began.")] long Head, IReadOnlyList<RecordedEntryShape> Entries);

[Description("An entry as it was recorded.")]
internal sealed record RecordedEntryShape(
    long Position,
    Instant RecordedAt,
    string RecordedBy,
    string Stream,
    [property: Description("Its place in the stream, from 1.")] long Version,
    EntryAsRecorded Entry);
