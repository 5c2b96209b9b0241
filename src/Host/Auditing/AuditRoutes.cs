using System.Globalization;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Asking;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http;
using Regulations.Host.Messages;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>Makes, shows and cancels audits.</summary>
internal sealed class AuditRoutes(HostSettings settings, OpenRegisters registers, AuditWork work, AuditMaking making, MessageHost messages)
{
    private const long LongestList = 1024L * 1024 * 1024;
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
        if (name is { Length: 0 or > AuditMaking.LongestName })
            asked.Unreadable("name", $"'name' holds at most {AuditMaking.LongestName} characters.");
        var position = PositionQuery.Of("recorded", asked.Recorded("recorded"), asked, register.Book) ?? register.Book.Head;
        var profile = await Profile(asked, register, context.RequestAborted);
        var language = LanguageQuery.Read(context.Request.Query, asked, Language.English);
        var form = ListBody.Of(
            context.Request, profile?.Encoding ?? ListEncoding.Utf8,
                fault => asked.Refuse(new(ProblemType.ListFormat, fault.In(language))));
        if (profile is not null && !form.IsCsv)
            asked.Refuse(new(ProblemType.ConflictingParameters, "A profile reads CSV; this is JSON Lines.") { Parameter = "profile" });
        var wanted = new AuditWanted(name, position, RecordedBy.Of(context, asked))
        {
            Profile = profile, ProfileName = asked.Text("profile"),
        };
        if (asked.Problem is { } misasked)
        {
            await Problems.Write(context, misasked);
            return;
        }

        if (await making.HasMost(register, context.RequestAborted))
        {
            await Problems.Write(context, new(ProblemType.TooManyAudits, $"'{register.Name}' keeps {settings.MostAudits} audits."));
            return;
        }

        await using var body = await ReceivedBody.Of(context, LongestList, settings.LongestPause, settings.Clock);
        if (await form.Fault(body.Content, context.RequestAborted) is { } fault)
        {
            await Problems.Write(context, new(ProblemType.ListFormat, fault.In(language)));
            return;
        }

        await Answer(context, register, await making.Make(register, wanted, body.Content, form.IsCsv, context.RequestAborted), language);
    }

    /// <returns>Null where none is asked for, or none is kept by the name: the problem is then told.</returns>
    private async Task<AuditProfile?> Profile(QueryReader asked, OpenRegister register, CancellationToken cancellation)
    {
        if (asked.Text("profile") is not { } name) return null;
        if (await registers.ProfilesOf(register).Find(name, cancellation) is { } kept) return ProfileJson.Read(kept.Mapping);
        asked.Refuse(new(ProblemType.UnknownAuditProfile, $"'{register.Name}' has no audit profile '{name}'.") { Parameter = "profile" });
        return null;
    }

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
        await messages.Commit(async transaction =>
        {
            var isCancelled = await store.Cancel(transaction, audit, settings.Now, cancellation);
            return isCancelled ? [new CancelAudit(register.Name, audit)] : [];
        }, cancellation);
        work.News.Announce();
        return (await store.Find(audit, cancellation))!;
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

    private async Task Answer(HttpContext context, OpenRegister register, ListOutcome outcome, Language language)
    {
        switch (outcome)
        {
            case ListOutcome.Made { Audit: var id }:
                var audit = await registers.AuditsOf(register).Find(id, context.RequestAborted);
                context.Response.Headers.Location = $"/registers/{register.Name}/audits/{id}";
                await JsonResponse.Write(context, AuditResponse.Of(audit!), StatusCodes.Status202Accepted);
                break;
            case ListOutcome.Refused { Faults: var faults }:
                var errors = faults.Select(f => f.Fault.Told(f.Line, language)).ToList();
                await Problems.Write(
                    context, new(ProblemType.ListRefused, ListFaultLabels.Found(errors.Count).In(language)) { Errors = errors });
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
