using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>Takes a list of decisions over HTTP and has it audited.</summary>
internal sealed class MakeAudit(HostSettings settings, OpenRegisters registers, AuditMaking making)
{
    private const long LongestList = 1024L * 1024 * 1024;

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
}
