using System.ComponentModel;
using Regulations.Domain;
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
internal sealed class HandleFinding(Outbox outbox)
{
    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<HandleFindingRequest>();

    public static Operation Operation { get; } = new("POST", "/registers/{register}/findings/{finding}/handled", "handleFinding",
        "Mark a finding as handled")
    {
        Group = "Supervision",
        Description = "Records a finding.handled entry about the finding. by says who has dealt with it and published when; entry is "
            + "the entry's id, handled-{finding} where absent. "
            + "The same request may be repeated; to handle a finding once more give another entry.",
        Parameters =
        [
            Routing.Register,
            new("finding", "The finding's id.", "5f0c8f6d2c0f1e0b6a1d4a77") { IsInPath = true, IsRequired = true },
        ],
        Body = new("application/json", "by and published, and note, source and entry where wanted.",
            """{ "by": "Socialtilsyn Hovedstaden", "published": "2020-09-15", "note": "Facility told to lift it." }""")
        { Of = typeof(HandleFindingRequest) },
        Answers =
        [
            new(StatusCodes.Status200OK, "It is recorded, or was already",
                """{ "entry": "handled-5f0c8f6d2c0f1e0b6a1d4a77", "accepted": 1, "head": 138 }""") { Of = typeof(FindingHandledResponse) },
            OpenApi.Answer.Refused(ProblemType.MissingParameter, "'by' is missing.", ",\n  \"parameter\": \"by\""),
            OpenApi.Answer.Refused(ProblemType.EntriesRefused, "1 fault was found."),
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
        switch (await outbox.Invoke<WriteOutcome>(command, context.RequestAborted))
        {
            case WriteOutcome.Accepted accepted:
                await JsonResponse.Write(context, new FindingHandledResponse(entry.Id, accepted.Recorded, accepted.Head));
                break;
            case WriteOutcome.Refused refused:
                await Problems.Write(context, new(ProblemType.EntriesRefused, "The entry was refused.") { Errors = refused.Refusals });
                break;
        }
    }
}

internal sealed record HandleFindingRequest(
    [property: Description("Who has dealt with it.")] string By,
    [property: Description("When.")] WrittenTime Published,
    string? Note,
    string? Source,
    [property: Description("The entry's id; absent: handled- and the finding's id.")] string? Entry);

internal sealed record FindingHandledResponse(
    string Entry, [property: Description("0 where it was recorded already.")] int Accepted, long Head);
