using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Facilities;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

/// <summary>The facilities a register knows, with their latest facts.</summary>
internal static class ListFacilities
{
    private const int UsualLimit = 500;
    private const int MostAtOnce = 10_000;

    public static Operation Operation { get; } = new("GET", "/registers/{register}/facilities", "facilities",
        "The facilities a register knows")
    {
        Group = "Registers",
        Description = "Every facility ever registered, by id, each with the latest facts recorded of it, those that are to hold later "
            + "included. next is there while there are more: "
            + "ask again with it as after. With search only those come that it may mean, of the closest match there is: match is then "
                + "id, name, prefix, part (of a name), near "
            + "(a few letters off) or none.",
        Parameters =
        [
            Routing.Register,
            new("after", "The id after which to begin.", "eks-aarhus-midl"),
            new("search", "An id, a name or a part of one.", "Botilbud i Greve"),
            new("limit", $"How many at most, up to {MostAtOnce}. Absent: {UsualLimit}.", "1") { Form = Form.Number(1, MostAtOnce) },
            AtLeast.Parameter,
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The facilities", Examples.Of("facilities")) { Of = typeof(FacilitiesResponse) },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task List(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var after = asked.Text("after") ?? string.Empty;
        var limit = (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit);
        await AtLeast.Wait(asked, register, context.RequestServices.GetRequiredService<HostSettings>(), context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        if (asked.Text("search") is { } written)
        {
            var search = FacilitySearch.For(written, register.Book);
            var found = search.Found.Where(f => string.CompareOrdinal(f.Id, after) > 0).Take(limit + 1).ToList();
            await JsonResponse.Write(context, Page(found, limit, search.Match));
            return;
        }

        var under = Coordinates.At(register.Book.Head);
        var facilities = register.Book.Facilities
            .Where(f => string.CompareOrdinal(f, after) > 0)
            .Order(StringComparer.Ordinal)
            .Select(f => register.Book.Facility(f, under).At(LegalTime.Never))
            .Where(f => f.Status != FacilityStatus.Unknown)
            .Take(limit + 1)
            .ToList();
        await JsonResponse.Write(context, Page(facilities, limit));
    }

    private static FacilitiesResponse Page(List<FacilityState> facilities, int limit, FacilityMatch? match = null) =>
        new(match, [.. facilities.Take(limit)], facilities.Count > limit ? facilities[limit - 1].Id : null);
}

internal sealed record FacilitiesResponse(
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Of a search: how what was found fits it.")]
    FacilityMatch? Match,
    IReadOnlyList<FacilityState> Facilities,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as after.")]
    string? Next);
