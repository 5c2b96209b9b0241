using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Search;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

/// <summary>The facilities, instruments and provisions somebody may mean.</summary>
internal sealed class SearchRegister(HostSettings settings)
{
    private const int UsualLimit = 20;
    private const int MostAtOnce = 1_000;

    public static Operation Operation { get; } = new("GET", "/registers/{register}/search", "search",
        "The facilities, instruments and provisions somebody may mean")
    {
        Description = "By words, parts and beginnings of words, a name, a number, an id, an ELI or a citation "
            + "(BEK 372, bek. nr. 372 af 4/4 2020, lta/2020/372), which comes first. Case does not matter, nor whether Danish letters "
            + "are written å, aa or a, ø, oe or o, æ, ae or a. What fits every word "
            + "is found, and only where nothing does what fits the most. A hit's type is facility, instrument or provision, and its ref "
            + "what "
            + "other questions take: a facility's id, an instrument's id, or that and the address of a provision at the moment asked; "
            + "stated "
            + "is there where the entry found states it at another address, and a provision that has none then has no address and its "
            + "instrument's id for a ref. What is found is what the coordinates hold; whether it applied is asked with status.",
        Parameters =
        [
            Routing.Register,
            new("q", $"What is looked for, at most {BookSearch.LongestText} letters.", "BEK 372 forbud") { IsRequired = true },
            new("type", "Only facility, instrument or provision. May be given several times.",
                "provision") { Form = Form.Words<HitKind>(), IsRepeatable = true },
            new("at", "The moment of the facts, a date-time in Copenhagen: names and addresses are those of then. Absent: the last.",
                "2020-04-05T10:00") { Form = Form.Time },
            .. PartQuery.Taking(UsualLimit, MostAtOnce),
            .. CoordinatesQuery.Parameters, LanguageQuery.Parameter,
        ],
        Answers = FacilityRoute.Answers("What was found, the closest first", "search", typeof(SearchResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var text = asked.Needed("q");
        if (text.Length > BookSearch.LongestText) asked.Unreadable("q", $"'q' is longer than {BookSearch.LongestText} letters.");
        var kinds = Lists.In(context.Request.Query, asked).Of<HitKind>("type");
        LegalTime? at = asked.Text("at") is null ? null : asked.Moment("at");
        var page = PartQuery.Read(asked, UsualLimit, MostAtOnce);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var search = BookSearch.For(text, register.Book, under, at ?? LegalTime.Never, kinds, context.RequestAborted);
        var wording = Wording.In(language, Labels.None);
        await JsonResponse.Write(context, new SearchResponse(
            search.Count, page.Next(search.Count), [.. search.Hits(page.Offset, page.Limit).Select(h => HitShape.Of(h, wording))],
            new(at, under.Known, under.Recorded, under.Decided)));
    }
}

internal sealed record SearchResponse(
    int Total,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as offset.")]
    int? Next,
    IReadOnlyList<HitShape> Hits,
    SearchCoordinatesShape Coordinates);
