using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Messages;
using Regulations.Host.OpenApi;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Supervising;

/// <summary>Marks a finding as handled: an entry like any other.</summary>
internal sealed class HandleFinding(MessageHost messages)
{
    private static readonly string[] Members = ["by", "published", "note", "source", "entry"];

    public static Operation Operation { get; } = new("POST", "/registers/{register}/findings/{finding}/handled", "handleFinding", "Mark a finding as handled")
    {
        Group = "Supervision",
        Description = "Records a finding.handled entry about the finding. by says who has dealt with it and published when; entry is the entry's id, handled-{finding} where absent. "
            + "The same request may be repeated; to handle a finding once more give another entry.",
        Parameters =
        [
            FacilityRoute.Register,
            new("finding", "The finding's id.", "5f0c8f6d2c0f1e0b6a1d4a77") { IsInPath = true, IsRequired = true },
        ],
        Body = new("application/json", "by and published, and note, source and entry where wanted.",
            """{ "by": "Socialtilsyn Hovedstaden", "published": "2020-09-15", "note": "Facility told to lift it." }"""),
        Answers =
        [
            new(StatusCodes.Status200OK, "It is recorded, or was already", """{ "entry": "handled-5f0c8f6d2c0f1e0b6a1d4a77", "accepted": 1, "head": 138 }"""),
            Http.Answer.Refused(ProblemType.MissingParameter, "'by' is missing.", ",\n  \"parameter\": \"by\""),
            Http.Answer.Refused(ProblemType.EntriesRefused, "1 fault was found."),
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Handle(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        var finding = (string)context.Request.RouteValues["finding"]!;
        if (!FindingId.Fits(finding)) asked.Unreadable("finding", $"'{finding}' is no finding's id: 24 digits, 0-9 and a-f.");
        var by = asked.Needed("by");
        asked.Needed("published");
        var entry = new FindingHandled
        {
            Id = asked.Text("entry") ?? $"handled-{finding}", Finding = finding, By = by, Published = asked.Time("published"),
            Note = asked.Text("note"), Source = asked.Text("source"),
        };
        if (asked.Problem is { } problem) await Problems.Write(context, problem);
        else await Record(context, register, entry);
    }

    private async Task Record(HttpContext context, OpenRegister register, FindingHandled entry)
    {
        using var line = new MemoryStream(EntryWriter.Write(entry));
        var command = new RecordEntries(register, line, line.Length, entry.By, WantsPositions: false);
        switch (await messages.Invoke<WriteOutcome>(command, context.RequestAborted))
        {
            case WriteOutcome.Accepted accepted:
                await JsonResponse.Write(context, (entry.Id, accepted), static (json, given) =>
                {
                    json.WriteStartObject();
                    json.WriteString("entry"u8, given.Id);
                    json.WriteNumber("accepted"u8, given.accepted.Recorded);
                    json.WriteNumber("head"u8, given.accepted.Head);
                    json.WriteEndObject();
                });
                break;
            case WriteOutcome.Refused refused:
                await Problems.Write(context, new(ProblemType.EntriesRefused, "The entry was refused.") { Errors = refused.Refusals });
                break;
        }
    }
}
