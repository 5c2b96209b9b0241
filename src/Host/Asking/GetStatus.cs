using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

/// <summary>Why a provision does or does not apply.</summary>
internal sealed class GetStatus(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "status", "status",
        "Why a provision does or does not apply")
    {
        Description = "One word for the provision at that moment, the first that holds: not-published, not-binding, annulled, "
            + "no-commencement, expired, lapsed, repealed, "
            + "not-commenced, suspended, provision-renumbered, provision-expired, provision-repealed, provision-suspended, "
                + "provision-replaced, no-such-provision, facility-unknown, "
            + "facility-closed, out-of-scope, applies. causes holds every recorded cause of an end of the instrument, whenever it "
                + "lies; the operative one is marked. formerly holds the addresses that the "
            + "provision had before, now the one it has at the end of what the coordinates hold, each where it differs. wouldApplyIf "
                + "says of a rule that does not apply what would "
            + "have to be different: each of its members is one way, and all that stands in it would have to change.",
        Parameters = FacilityRoute.Parameters(
            new("instrument", "The instrument asked about.", "lta/2020/372") { IsRequired = true },
            new("address", "The provision's address in it. Absent: the instrument as a whole.", "forbud"),
            new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-07-02T12:00") { Form = Form.Time, IsRequired = true }),
        Answers = FacilityRoute.Answers("The status and its causes", "status", typeof(StatusResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var provision = new ProvisionRef(asked.Needed("instrument"), Address(asked));
        var at = asked.Moment("at");
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var matter = register.Book.About(context.Facility(), under, context.RequestAborted);
        var status = Status.Of(matter, provision, at);
        var ways = WouldApplyIf.Of(matter, provision, at, status);
        await JsonResponse.Write(context, new StatusResponse(
            status.Kind,
            status.Provision?.FormerAddresses(at) is { Count: > 0 } former ? FormerAddressShape.Of(former) : null,
            status.Provision is { } named ? TextOrNull.AddressNow(named, at) : null,
            [.. status.Causes.Select((c, i) => new CauseOfEndShape(c.Kind, c.At.Bound(), c.Entry, Operative: i == 0))],
            [.. ways.Select(WayShape.Of)],
            CoordinatesShape.Of(at, under)));
    }

    private static Address? Address(QueryReader asked)
    {
        if (asked.Text("address") is not { } written) return null;
        if (Domain.Entries.Address.TryRead(written, out var address)) return address;
        asked.Unreadable("address", $"'{written}' has an empty part.");
        return null;
    }
}

[Description("Why a provision applies or does not.")]
internal sealed record StatusResponse(
    [property: Description("The first that holds.")] StatusKind Status,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("The addresses it had before.")]
    IReadOnlyList<FormerAddressShape>? Formerly,
    [property: JsonIgnore(Condition = WhenWritingNull)] TextOrNull? Now,
    [property: Description("Every recorded cause of an end of the instrument, whenever it lies.")] IReadOnlyList<CauseOfEndShape> Causes,
    [property: Description("Each is one way in which it would apply.")] IReadOnlyList<WayShape> WouldApplyIf,
    CoordinatesShape Coordinates);

internal sealed record CauseOfEndShape(
    EndKind Cause, LegalTime? At, string Entry, [property: Description("Whether it is the one that ends it.")] bool Operative);

[Description("What would have to be different, all of it, for a rule to apply.")]
internal sealed record WayShape(IReadOnlyList<RequirementShape> All)
{
    public static WayShape Of(Way way) =>
        new([.. way.All.Select(r => new RequirementShape(r.Part, r.Name, r.Needs, r.Has, r.Moment?.Bound(), r.Entry))]);
}

internal sealed record RequirementShape(
    RequirementPart Part, string? Name, IReadOnlyList<string> Needs, IReadOnlyList<string> Has, LegalTime? Moment, string? Entry);
