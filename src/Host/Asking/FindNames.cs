using System.ComponentModel;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>How readers know what answers name by an id.</summary>
internal sealed class FindNames(HostSettings settings)
{
    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<NamesRequest>();

    public static Operation Operation { get; } = new("POST", "/registers/{register}/names", "names",
        "How readers know what answers name by an id")
    {
        Group = "Words",
        Description = "Of ids and refs as answers have them: an instrument is known by its citation, its date in words, a provision by "
            + "that and its address, a restriction or exemption by who issued it and when, a facility or an area by its name, an entry or "
            + "a clause by the instrument or decision it is about. Left out is what readers know by no other name. Entries are looked for "
            + "among those that bear on the facilities given.",
        Parameters = [Routing.Register, LanguageQuery.Parameter],
        Body = new("application/json", "names, a list; and facilities, recorded and atLeast where wanted.",
            """{ "names": ["lta/2020/372 forbud", "bek-610-2020#1"], "facilities": ["eks-greve-botilbud"] }""")
        { Of = typeof(NamesRequest) },
        Answers =
        [
            new(StatusCodes.Status200OK, "The names", """
                {
                  "names": {
                    "lta/2020/372 forbud": "BEK nr. 372 af 4. april 2020, forbud",
                    "bek-610-2020#1": "BEK nr. 610 af 13. maj 2020"
                  },
                  "coordinates": { "recorded": 310 }
                }
                """) { Of = typeof(NamesResponse) },
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        var lists = Lists.In(body.RootElement, asked);
        var (names, facilities) = (lists.Of("names"), lists.Of("facilities"));
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var known = new ReadersNames(register.Book, Coordinates.At(under.Recorded), Wording.In(language, Labels.None), facilities);
        var found = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (known.Of(name) is { } readers) found.TryAdd(name, OneLine.Of(readers));
        await JsonResponse.Write(context, new NamesResponse(found, new(under.Recorded)));
    }
}

internal sealed record NamesRequest(
    [property: Description("Ids and refs as answers have them.")] IReadOnlyList<string>? Names,
    [property: Description("Entries are looked for among those that bear on these.")] IReadOnlyList<string>? Facilities,
    PositionOrInstant? Recorded,
    long? AtLeast);

internal sealed record NamesResponse(
    [property: Description("How readers know each; left out is what they know by no other name.")]
    IReadOnlyDictionary<string, string> Names,
    PositionShape Coordinates);
