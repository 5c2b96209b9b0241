using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>Keeps, shows and deletes audit profiles.</summary>
internal sealed class ProfileRoutes(HostSettings settings, OpenRegisters registers)
{
    /// <summary>In one register.</summary>
    public const int Most = 1000;

    public async Task Put(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var recordedBy = RecordedBy.Of(context, asked);
        var language = LanguageQuery.Read(context.Request.Query, asked, Language.English);
        var written = Written(context);
        if (ProfileName.Read(written) is not { } name)
        {
            var detail = $"'{written}' cannot be an audit profile's name.";
            await Problems.Write(context, new(ProblemType.AuditProfileName, detail) { Parameter = "name" });
            return;
        }

        if (asked.Problem is { } misasked)
        {
            await Problems.Write(context, misasked);
            return;
        }

        if (await Profile(context, language) is not { } profile) return;
        var kept = new StoredProfile(name, ProfileJson.Write(profile), recordedBy, settings.Now);
        var result = await registers.ProfilesOf(register).Put(kept, Most, context.RequestAborted);
        if (result == ProfileKept.NoRoom)
            await Problems.Write(context, new(ProblemType.TooManyAuditProfiles, $"'{register.Name}' has {Most} audit profiles."));
        else
            await JsonResponse.Write(
                context, KeptProfileResponse.Of(kept), result == ProfileKept.Made ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task List(HttpContext context, OpenRegister register) =>
        await JsonResponse.Write(context, new AuditProfilesResponse(
            [.. (await registers.ProfilesOf(register).List(context.RequestAborted)).Select(KeptProfileResponse.Of)]));

    public async Task Show(HttpContext context, OpenRegister register) =>
        await Answer(context, register, await registers.ProfilesOf(register).Find(Written(context), context.RequestAborted));

    public async Task Delete(HttpContext context, OpenRegister register) =>
        await Answer(context, register, await registers.ProfilesOf(register).Delete(Written(context), context.RequestAborted));

    private static Task Answer(HttpContext context, OpenRegister register, StoredProfile? profile) => profile is null
        ? Problems.Write(context, new(
            ProblemType.UnknownAuditProfile, $"'{register.Name}' has no audit profile '{Written(context)}'.")
        { Parameter = "name" })
        : JsonResponse.Write(context, KeptProfileResponse.Of(profile));

    /// <returns>Null where it is none, or not a whole one; the problem has then been answered.</returns>
    private static async Task<AuditProfile?> Profile(HttpContext context, Language language)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return null;
        try
        {
            var profile = ProfileJson.Read(body.RootElement);
            List<Refusal> errors = [.. ProfileRules.FaultsOf(profile).Select(f => f.Told(0, language))];
            if (errors.Count == 0) return profile;
            await Problems.Write(
                context, new(ProblemType.AuditProfileRefused, ListFaultLabels.Found(errors.Count).In(language)) { Errors = errors });
        }
        catch (JsonException fault)
        {
            var at = fault.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : "profile";
            await Problems.Write(context, new(
                ProblemType.UnreadableParameter, $"'{at}' is no member of a profile, or does not hold what it is for.")
            { Parameter = at });
        }

        return null;
    }

    private static string Written(HttpContext context) => (string)context.Request.RouteValues["name"]!;
}
