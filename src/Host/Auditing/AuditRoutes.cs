using System.Globalization;
using Regulations.EventStore.Audits;
using Regulations.Host.Http;
using Regulations.Host.Messages;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>Lists, shows and cancels audits.</summary>
internal sealed class AuditRoutes(HostSettings settings, OpenRegisters registers, AuditWork work, Outbox outbox)
{
    private const int UsualLimit = 100;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public async Task List(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var before = asked.Number("before", 0, long.MaxValue) ?? long.MaxValue;
        var limit = (int)(asked.Number("limit", 1, 1000) ?? UsualLimit);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var audits = await registers.AuditsOf(register).List(before, limit + 1, context.RequestAborted);
        await JsonResponse.Write(context, new AuditsResponse(
            [.. audits.Take(limit).Select(AuditResponse.Of)], audits.Count > limit ? audits[limit - 1].Id : null));
    }

    public async Task Show(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var wait = TimeSpan.FromSeconds(asked.Number("wait", 0, 60) ?? 0);
        if (asked.Problem is { } problem) await Problems.Write(context, problem);
        else if (await Find(context, register) is { } audit)
            await JsonResponse.Write(context, AuditResponse.Of(await Ended(audit, register, wait, context.RequestAborted)));
    }

    public async Task Cancel(HttpContext context, OpenRegister register)
    {
        if (await Find(context, register) is not { } found) return;
        var audit = await Cancel(register, found.Id, context.RequestAborted);
        if (audit.State == AuditState.Cancelled) await JsonResponse.Write(context, AuditResponse.Of(audit));
        else await Problems.Write(
            context, new(ProblemType.AuditEnded, $"Audit {audit.Id} is {audit.State.ToString().ToLowerInvariant()}."));
    }

    /// <summary>Cancels an audit unless it has ended.</summary>
    /// <returns>How it stands from then on.</returns>
    public async Task<StoredAudit> Cancel(OpenRegister register, long audit, CancellationToken cancellation)
    {
        var store = registers.AuditsOf(register);
        await outbox.Commit(registers.Connections, async transaction =>
        {
            var isCancelled = await store.Cancel(transaction, audit, settings.Now, cancellation);
            return isCancelled ? [new CancelAudit(register.Name, audit)] : [];
        }, cancellation);
        work.News.Announce();
        return (await store.Find(audit, cancellation))!;
    }

    /// <returns>Null where there is none; the problem has then been answered.</returns>
    public async Task<StoredAudit?> Find(HttpContext context, OpenRegister register)
    {
        var written = (string)context.Request.RouteValues["audit"]!;
        if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await registers.AuditsOf(register).Find(id, context.RequestAborted) is { } audit) return audit;
        await Problems.Write(context, new(ProblemType.UnknownAudit, $"'{register.Name}' has no audit {written}."));
        return null;
    }

    /// <summary>Waits for the end of an audit, whichever host is at it.</summary>
    private async Task<StoredAudit> Ended(StoredAudit audit, OpenRegister register, TimeSpan longest, CancellationToken cancellation)
    {
        var store = registers.AuditsOf(register);
        var began = settings.Clock.GetTimestamp();
        while (!audit.HasEnded && settings.Clock.GetElapsedTime(began) < longest)
        {
            var moved = work.News.Moved;
            audit = (await store.Find(audit.Id, cancellation))!;
            if (!audit.HasEnded) await Task.WhenAny(moved, Task.Delay(Look, settings.Clock, cancellation));
        }

        return audit.HasEnded ? audit : (await store.Find(audit.Id, cancellation))!;
    }
}
