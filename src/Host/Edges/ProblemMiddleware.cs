using Regulations.Host.Http;
using Regulations.Host.Pages.Serving;
using Regulations.Host.Registers;

namespace Regulations.Host.Edges;

/// <summary>Nothing leaves the host without a body that says what is wrong.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, RoomToWrite room, ILogger<ProblemMiddleware> log)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            await Answer(context, fault);
            return;
        }

        if (!context.Response.HasStarted && Problems.OfStatus(context.Response.StatusCode) is { } problem)
            await ErrorPages.Tell(context, problem);
    }

    private async Task Answer(HttpContext context, Exception fault)
    {
        if (Problems.Of(fault, context) is not { } problem) return;
        if (problem.Type == ProblemType.DiskFull) room.Missing();
        if (problem.Type == ProblemType.Failure)
            log.LogError(fault, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        else if (problem.Type.Status >= 500)
            log.LogWarning("{Method} {Path}: {Reason}", context.Request.Method, context.Request.Path, fault.Message);
        context.Response.Clear();
        await ErrorPages.Tell(context, problem);
    }
}
