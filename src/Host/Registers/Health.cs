using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Registers;

/// <summary>Whether the host lives, and whether it can be asked.</summary>
internal sealed class Health(OpenRegisters registers, RoomToWrite room)
{
    public static Operation Living { get; } = new("GET", "/health/live", "live", "Whether the host lives")
    {
        Group = "Health",
        Description = "200 as soon as the host takes requests, before its registers are read.",
        Answers = [new(StatusCodes.Status200OK, "It lives", """{ "status": "live" }""") { Of = typeof(HealthResponse) }],
    };

    public static Operation Readying { get; } = new("GET", "/health/ready", "ready", "Whether the host can be asked")
    {
        Group = "Health",
        Description = "200 once every register there was at the start is read; 503 before, 500 when a register's log can no longer be "
            + "read, and 507 while no write can succeed: once one failed because a disk is full, the database is written to on trial "
            + "at every asking, until that succeeds.",
        Answers =
        [
            new(StatusCodes.Status200OK, "It can be asked", """{ "status": "ready" }""") { Of = typeof(HealthResponse) },
            Answer.Refused(ProblemType.Starting, "The registers are being read."),
            Answer.Refused(ProblemType.DiskFull, DiskFull.OfDatabase),
        ],
    };

    public static Task Live(HttpContext context) => Say(context, "live");

    public async Task Ready(HttpContext context)
    {
        if (!registers.Ready.IsCompletedSuccessfully)
            await Problems.Write(context, new(ProblemType.Starting, "The registers are being read."));
        else if (registers.All.FirstOrDefault(r => r.Fault is not null) is { } broken)
            await Problems.Write(context, new(ProblemType.UnreadableLog, $"The log of '{broken.Name}' cannot be read."));
        else if (!await room.IsThere(context.RequestAborted))
            await Problems.Write(context, new(ProblemType.DiskFull, DiskFull.OfDatabase));
        else
            await Say(context, "ready");
    }

    private static Task Say(HttpContext context, string status) => JsonResponse.Write(context, new HealthResponse(status));
}

internal sealed record HealthResponse(string Status);
