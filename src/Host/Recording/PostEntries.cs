using System.ComponentModel;
using System.Text.Json.Serialization;
using Polly;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.Messages;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Recording;

/// <summary>Records entries. They are received whole before anyone who records beside them has to wait for them.</summary>
internal sealed class PostEntries(HostSettings settings, Outbox outbox)
{
    private readonly ResiliencePipeline _inTime =
        new ResiliencePipelineBuilder { TimeProvider = settings.Clock }.AddTimeout(settings.LongestJudging).Build();

    public static Operation Operation { get; } = new("POST", "/registers/{register}/entries", "record", "Record entries")
    {
        Group = "Entries",
        Description = "The body holds entries, in the order in which they are to be recorded; their format is at /schemas/entry.json. "
            + "They come as JSON Lines "
            + "(application/x-ndjson), or as application/json: one array of them, or one after another over as many lines as they "
                + "like; or as several such texts, "
            + "each begun by a record separator (application/json-seq, RFC 7464). What is told of an entry of a JSON text has the "
                + "line it begins on and its index in the text, from 0. "
            + "It is received whole before it is judged, and recorded whole or not at all. An entry the register holds already changes "
            + "nothing and is counted as unchanged, so a request may be repeated. After the answer "
            + "this host answers questions from head or later. warnings tells the first 100 of what was taken in and is probably a "
                + "mistake, each with its line, entry, field, rule and message, "
            + "and warningCount how many there are by rule. The header X-Recorded-By says who has the entries recorded; without it "
                + "they are recorded by anonymous.",
        Parameters =
        [
            Routing.Register,
            new("positions", "true: the answer tells the position of every entry of the request.", "true") { Form = Form.Truth },
            new("dryRun", "true: the request is judged and nothing recorded; the answer is the one it would have, with recorded false.",
                "true") { Form = Form.Truth },
        ],
        Headers = [RecordedBy.Parameter],
        Body = new("application/x-ndjson", "Entries, one JSON object a line.",
            """{"entry": "eks-01", "type": "facility.registered", "facility": "eks-greve-botilbud", "name": "Eksempel: Botilbud i Greve","""
                + """ "kinds": ["sel-108", "sel-104"], "municipality": "0253", "from": "2015-01-01"}""")
        {
            Of = typeof(EntryAsRecorded),
            Taken = EntryTypesTaken.All,
        },
        Answers =
        [
            new(StatusCodes.Status200OK, "All is recorded",
                """{ "accepted": 1, "unchanged": 0, "head": 127, "positions": { "eks-01": 127 }, "warnings": [], "warningCount": {} }""")
                    { Of = typeof(RecordedResponse) },
            Answer.Refused(ProblemType.BodyTooLarge, "The body holds more than 10000000 lines."),
            Answer.Refused(ProblemType.BodyStalled, "The body did not come on."),
            Answer.Refused(ProblemType.EntriesRefused, "1 fault was found.",
                ",\n  \"errors\": [\n    { \"line\": 2, \"entry\": \"e7\", \"field\": \"until\", \"rule\": \"until-not-after-from\", "
                + "\"message\": \"…\" }\n  ]"),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
            Answer.Refused(ProblemType.JudgingTooLong, "The entries were not judged within 600 seconds; nothing was recorded."),
            Answer.Refused(ProblemType.DiskFull, DiskFull.OfDatabase),
            Answer.Refused(ProblemType.LogUnavailable, "The database cannot be reached at present."),
        ],
    };

    public async Task Record(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var (wantsPositions, isDryRun) = (asked.Switch("positions"), asked.Switch("dryRun"));
        var recordedBy = RecordedBy.Of(context, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var form = EntryTypesTaken.FormOf(context.Request);
        await using var received = await ReceivedBody.Of(
            context, settings.LongestEntries, settings.LongestPause, settings.Clock, form == BodyForm.Lines ? settings.MostEntries : null);
        var body = new EntryBody(received.Content, received.Length, form, settings.MostEntries);
        var outcome = await _inTime.ExecuteAsync(
            async token => isDryRun
                ? await new DryRun(register).Judge(body, wantsPositions, token)
                : await outbox.Invoke<WriteOutcome>(
                    new RecordEntries(register, body, recordedBy, wantsPositions), token),
            context.RequestAborted);
        if (form != BodyForm.Lines) outcome = await Placed(outcome, body, context.RequestAborted);
        await (outcome switch
        {
            WriteOutcome.Accepted accepted => JsonResponse.Write(context, RecordedResponse.Of(accepted)),
            WriteOutcome.Refused refused =>
                Problems.Write(context, new(ProblemType.EntriesRefused, Said(refused)) { Errors = refused.Refusals }),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }

    /// <summary>What is told of an entry by its number, told by its line and index.</summary>
    private static async Task<WriteOutcome> Placed(WriteOutcome outcome, EntryBody body, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case WriteOutcome.Accepted accepted:
                var warned = await EntryPlaces.Of(body, accepted.Warnings.First.Select(w => w.Line), cancellation);
                return accepted with { Warnings = accepted.Warnings.At(number => warned[number]) };
            case WriteOutcome.Refused refused:
                var places = await EntryPlaces.Of(body, refused.Refusals.Select(r => r.Line), cancellation);
                return new WriteOutcome.Refused(
                    [.. refused.Refusals.Select(r => r with { Line = places[r.Line].Line, Index = places[r.Line].Index })]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Said(WriteOutcome.Refused refused) => refused.Refusals.Count switch
    {
        1 => "1 fault was found.",
        Domain.Admission.RequestAdmission.MostRefusals => "So many faults were found that the rest was not read.",
        var count => $"{count} faults were found.",
    };
}

internal sealed record RecordedResponse(
    [property: JsonIgnore(Condition = WhenWritingNull), Description("false where the request was judged only.")] bool? Recorded,
    [property: Description("How many entries were recorded.")] int Accepted,
    [property: Description("How many the register held already.")] int Unchanged,
    [property: Description("This host answers from here or later.")] long Head,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Of every entry of the request, where it was asked for.")]
    IReadOnlyDictionary<string, long>? Positions,
    [property: Description("The first 100 of what was taken in and is probably a mistake.")] IReadOnlyList<RefusalShape> Warnings,
    [property: Description("How many there are, by rule.")] IReadOnlyDictionary<string, int> WarningCount)
{
    public static RecordedResponse Of(WriteOutcome.Accepted accepted) => new(
        accepted.IsDryRun ? false : null, accepted.Recorded, accepted.Unchanged, accepted.Head,
        accepted.Positions is { } positions
            ? new OrderedDictionary<string, long>(
                positions.DistinctBy(p => p.Entry).Select(p => KeyValuePair.Create(p.Entry, p.Position)), StringComparer.Ordinal)
            : null,
        [.. accepted.Warnings.First.Select(w => new RefusalShape(w.Line, w.Index, w.Entry, w.Field, w.Rule, w.Message))],
            accepted.Warnings.Count);
}
