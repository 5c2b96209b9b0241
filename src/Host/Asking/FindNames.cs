using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Host.Supervising;

namespace Regulations.Host.Asking;

/// <summary>How readers know what answers name by an id.</summary>
internal sealed class FindNames(HostSettings settings)
{
    private static readonly string[] Members = ["names", "facilities", "recorded", "atLeast"];

    public static Operation Operation { get; } = new("POST", "/registers/{register}/names", "names",
        "How readers know what answers name by an id")
    {
        Group = "Words",
        Description = "Of ids and refs as answers have them: an instrument is known by its citation, its date in words, a provision by "
            + "that and its address, a restriction or exemption by who issued it and when, a facility or an area by its name, an entry or "
            + "a clause by the instrument or decision it is about. Left out is what readers know by no other name. Entries are looked for "
            + "among those that bear on the facilities given.",
        Parameters = [FacilityRoute.Register, LanguageQuery.Parameter],
        Body = new("application/json", "names, a list; and facilities, recorded and atLeast where wanted.",
            """{ "names": ["lta/2020/372 forbud", "bek-610-2020#1"], "facilities": ["eks-greve-botilbud"] }"""),
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
                """),
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
        await JsonResponse.Write(context, (names, known, under), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("names"u8);
            foreach (var name in answer.names.Distinct(StringComparer.Ordinal))
                if (answer.known.Of(name) is { } readers) json.WriteString(name, OneLine.Of(readers));
            json.WriteEndObject();
            json.WriteStartObject("coordinates"u8);
            json.WriteNumber("recorded"u8, answer.under.Recorded);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }
}
