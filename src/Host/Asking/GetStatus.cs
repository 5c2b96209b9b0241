using System.Text.Json;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>Why a provision does or does not apply.</summary>
internal sealed class GetStatus(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "status", "status", "Why a provision does or does not apply")
    {
        Description = "One word for the provision at that moment, the first that holds: not-published, not-binding, annulled, no-commencement, expired, lapsed, repealed, "
            + "not-commenced, suspended, provision-renumbered, provision-expired, provision-repealed, provision-suspended, provision-replaced, no-such-provision, facility-unknown, "
            + "facility-closed, out-of-scope, applies. causes holds every recorded cause of an end of the instrument, whenever it lies; the operative one is marked. formerly holds the addresses that the "
            + "provision had before, now the one it has at the end of what the coordinates hold, each where it differs. wouldApplyIf says of a rule that does not apply what would "
            + "have to be different: each of its members is one way, and all that stands in it would have to change.",
        Parameters = FacilityRoute.Parameters(
            new("instrument", "The instrument asked about.", "lta/2020/372") { IsRequired = true },
            new("address", "The provision's address in it. Absent: the instrument as a whole.", "forbud"),
            new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-07-02T12:00") { IsRequired = true }),
        Answers = FacilityRoute.Answers("The status and its causes", "status"),
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
        await JsonResponse.Write(context, (status, ways, at, under), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteString("status"u8, Word<StatusKind>.Of(answer.status.Kind));
            if (answer.status.Provision is { } asked) json.WriteOtherAddresses(asked, answer.at);
            WriteCauses(json, answer.status.Causes);
            json.WriteWays(answer.ways);
            json.WriteCoordinates(answer.at, answer.under);
            json.WriteEndObject();
        });
    }

    private static Address? Address(QueryReader asked)
    {
        if (asked.Text("address") is not { } written) return null;
        if (Domain.Entries.Address.TryRead(written, out var address)) return address;
        asked.Unreadable("address", $"'{written}' has an empty part.");
        return null;
    }

    private static void WriteCauses(Utf8JsonWriter json, IReadOnlyList<EndCause> causes)
    {
        json.WriteStartArray("causes"u8);
        for (var i = 0; i < causes.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("cause"u8, Word<EndKind>.Of(causes[i].Kind));
            json.WriteTime("at"u8, causes[i].At);
            json.WriteString("entry"u8, causes[i].Entry);
            json.WriteBoolean("operative"u8, i == 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
