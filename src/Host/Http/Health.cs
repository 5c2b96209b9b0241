using Regulations.Host.Registers;

namespace Regulations.Host.Http;

/// <summary>Whether the host lives, and whether it can be asked.</summary>
internal sealed class Health(OpenRegisters registers)
{
    public static Operation Living { get; } = new("GET", "/health/live", "live", "Whether the host lives")
    {
        Group = "Health",
        Description = "200 as soon as the host takes requests, before its registers are read.",
        Answers = [new(StatusCodes.Status200OK, "It lives", """{ "status": "live" }""")],
    };

    public static Operation Readying { get; } = new("GET", "/health/ready", "ready", "Whether the host can be asked")
    {
        Group = "Health",
        Description = "200 once every register there was at the start is read; 503 before, and when a register's log can no longer be read.",
        Answers =
        [
            new(StatusCodes.Status200OK, "It can be asked", """{ "status": "ready" }"""),
            Answer.Refused(ProblemType.Starting, "The registers are being read."),
        ],
    };

    public static Task Live(HttpContext context) => Say(context, "live");

    public Task Ready(HttpContext context)
    {
        if (!registers.Ready.IsCompletedSuccessfully) return Problems.Write(context, new(ProblemType.Starting, "The registers are being read."));
        return registers.All.FirstOrDefault(r => r.Fault is not null) is { } broken
            ? Problems.Write(context, new(ProblemType.UnreadableLog, $"The log of '{broken.Name}' cannot be read."))
            : Say(context, "ready");
    }

    private static Task Say(HttpContext context, string status) => JsonResponse.Write(context, status, static (json, word) =>
    {
        json.WriteStartObject();
        json.WriteString("status"u8, word);
        json.WriteEndObject();
    });
}
