using System.Globalization;
using Npgsql;
using Regulations.Domain.Entries;
using Regulations.EventStore.Audits;
using Regulations.Host.Asking;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http;
using Regulations.Host.Messages;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing;

/// <summary>Makes, shows and cancels audits.</summary>
internal sealed class AuditRoutes(HostSettings settings, OpenRegisters registers, AuditWork work, MessageHost messages)
{
    private const long LongestList = 1024L * 1024 * 1024;
    private const int LongestName = 200;
    private const int UsualLimit = 100;

    /// <summary>The columns of an empty list.</summary>
    public static IReadOnlyList<string> TemplateColumns { get; } = ["case", "facility", "at", "decided", "activity", "fact.relation",
        "outcome", "remarks"];

    /// <summary>The same in Danish, by which lists may call them too.</summary>
    private static readonly IReadOnlyList<string> DanishTemplateColumns =
    [
        .. ListColumns.Needed.Except([ListColumns.Outcome]).Select(ListNames.InDanish), ListNames.DanishFact + "relation",
        ListNames.InDanish(ListColumns.Outcome), "bemærkninger",
    ];

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public async Task Make(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var name = asked.Text("name");
        if (name is { Length: 0 or > LongestName }) asked.Unreadable("name", $"'name' holds at most {LongestName} characters.");
        var position = PositionQuery.Of("recorded", asked.Recorded("recorded"), asked, register.Book) ?? register.Book.Head;
        var isCsv = ListBody.IsCsv(context.Request, asked);
        if (asked.Problem is { } misasked)
        {
            await Problems.Write(context, misasked);
            return;
        }

        if (await HasMost(registers.AuditsOf(register), context.RequestAborted))
        {
            await Problems.Write(context, new(ProblemType.TooManyAudits, $"'{register.Name}' keeps {settings.MostAudits} audits."));
            return;
        }

        await using var body = await ReceivedBody.Of(context, LongestList, settings.LongestPause, settings.Clock);
        if (await ListBody.Fault(body.Content, context.RequestAborted) is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var store = registers.AuditsOf(register);
        var outcome = isCsv
            ? await ListReading.Csv(Begin, body.Content, context.RequestAborted)
            : await ListReading.Json(Begin, body.Content, context.RequestAborted);
        await Answer(context, register, store, outcome);

        Task<AuditIntake> Begin(AuditForm form) => store.Begin(name, form, position, settings.Now, Commit, context.RequestAborted);

        Task Commit(NpgsqlTransaction transaction, long audit) =>
            messages.Commit(transaction, [new StartAudit(register.Name, audit)], context.RequestAborted);
    }

    /// <summary>The numbers of audits ascend and have holes: only where the last is high enough are they counted.</summary>
    private async Task<bool> HasMost(AuditStore store, CancellationToken cancellation) =>
        await store.List(long.MaxValue, 1, cancellation) is [var last] && last.Id >= settings.MostAudits
        && (await store.List(long.MaxValue, settings.MostAudits, cancellation)).Count >= settings.MostAudits;

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
        else if (await Find(context, register) is { } audit) await JsonResponse.Write(context, AuditResponse.Of(await Ended(audit, register, wait, context.RequestAborted)));
    }

    public async Task Cancel(HttpContext context, OpenRegister register)
    {
        if (await Find(context, register) is not { } found) return;
        var store = registers.AuditsOf(register);
        await messages.Commit(async transaction =>
        {
            var isCancelled = await store.Cancel(transaction, found.Id, settings.Now, context.RequestAborted);
            return isCancelled ? [new CancelAudit(register.Name, found.Id)] : [];
        }, context.RequestAborted);
        work.News.Announce();
        var audit = await store.Find(found.Id, context.RequestAborted);
        if (audit!.State == AuditState.Cancelled) await JsonResponse.Write(context, AuditResponse.Of(audit));
        else await Problems.Write(context, new(ProblemType.AuditEnded, $"Audit {audit.Id} is {audit.State.ToString().ToLowerInvariant()}."));
    }

    public static async Task Template(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        LanguageQuery.Read(context.Request.Query, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        context.Response.Headers.ContentDisposition = "attachment; filename=\"audit.csv\"";
        await CsvResponse.Write(context, [CsvHeadings.AreDanish(context.Request.Query) ? DanishTemplateColumns : TemplateColumns]);
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

    private static async Task Answer(HttpContext context, OpenRegister register, AuditStore store, ListOutcome outcome)
    {
        switch (outcome)
        {
            case ListOutcome.Made { Audit: var id }:
                var audit = await store.Find(id, context.RequestAborted);
                context.Response.Headers.Location = $"/registers/{register.Name}/audits/{id}";
                await JsonResponse.Write(context, AuditResponse.Of(audit!), StatusCodes.Status202Accepted);
                break;
            case ListOutcome.Refused { Faults: var faults }:
                var errors = faults.Select(f => new Refusal(null, f.Fault.Field ?? string.Empty, f.Fault.Rule, f.Fault.Message) { Line = (int)f.Line }).ToList();
                var said = errors.Count == 1 ? "1 fault was found." : $"{errors.Count} faults were found.";
                await Problems.Write(context, new(ProblemType.ListRefused, said) { Errors = errors });
                break;
        }
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
