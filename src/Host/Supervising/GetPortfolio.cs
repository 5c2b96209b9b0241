using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>How all facilities of a portfolio stood at a moment.</summary>
internal sealed class GetPortfolio(HostSettings settings)
{
    private const string Path = "/registers/{register}/portfolio";

    private const string Description =
        "Every facility of an area, kind, operator or list, or all, at one moment: its facts, the rules in force in short, what is pending, the gaps that reach it, and a verdict "
        + "for each activity asked about. status, verdict, hasGap and rule leave out what does not fit, sort orders what is left. With Accept: text/csv the same comes as a table, "
        + "several values in a field parted by ' | ', with language=da under Danish headings.";

    private static readonly IReadOnlyList<Parameter> Own =
    [
        new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-04-20T12:00") { IsRequired = true },
        .. SelectionQuery.Parameters,
        new("activity", "What a verdict is wanted of. May be given several times.", "visit.indoors") { IsRepeatable = true },
        new("status", "Only facilities of this status: open, closed or unknown. May be given several times.", "open") { IsRepeatable = true },
        new("verdict", "Only facilities with this verdict for one of the activities. May be given several times.", "forbidden") { IsRepeatable = true },
        new("hasGap", "true: only facilities a declared gap reaches; false: only the others.", "false"),
        new("rule", "Only facilities that this rule reaches: a ref, an address above it, or an instrument.", "lta/2020/372"),
        new("sort", "facility, name, municipality, operator, status, verdict (of the first activity, the strictest first), rules or gaps (how many); with a hyphen before it the other way round. Absent: facility.", "-rules"),
        .. Paging.Parameters,
    ];

    private static readonly IReadOnlyList<string> Members = [.. Own.Select(p => p.Name), "facts", .. CoordinatesQuery.Parameters.Select(p => p.Name)];

    public static Operation Reading { get; } = new("GET", Path, "portfolio", "How all facilities of a portfolio stood at a moment")
    {
        IsHeavy = true,
        Group = "Supervision",
        Description = Description,
        Parameters = [FacilityRoute.Register, .. Own, .. CoordinatesQuery.Parameters, LanguageQuery.Parameter],
        Answers = FacilityRoute.Answers("The facilities", "portfolio"),
    };

    public static Operation Asking { get; } = new("POST", Path, "portfolioAsked", "The same, of long lists and under facts")
    {
        IsHeavy = true,
        Group = "Supervision",
        Description = Description + " Here the parameters stand in the body, those that may be given several times as a list, and facts hold for every facility.",
        Parameters = [FacilityRoute.Register, LanguageQuery.Parameter],
        Body = new("application/json", "The parameters of the GET as members, and facts by name.", Examples.Of("portfolio-asked")),
        Answers =
        [
            .. FacilityRoute.Answers("The facilities", "portfolio"),
            .. FactsQuery.Refusals,
            WordsQuery.Refusal,
        ],
    };

    public Task Read(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        return Answer(context, register, asked, Lists.In(context.Request.Query, asked), []);
    }

    public async Task Ask(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        await Answer(context, register, asked, Lists.In(body.RootElement, asked), FactsQuery.Read(asked, body.RootElement));
    }

    private async Task Answer(
        HttpContext context, OpenRegister register, QueryReader asked, Lists lists, Dictionary<string, FactValue> facts)
    {
        var at = asked.Moment("at");
        var activities = lists.Of("activity");
        if (activities.Count == 0 && facts.Count > 0)
            asked.Refuse(new(ProblemType.MissingParameter, "Without an activity there are no verdicts for facts to bear on.") { Parameter = "activity" });
        var view = View(asked, lists, activities);
        var page = Paging.Read(asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var words = activities.Select(a => WordsQuery.Read(asked, register.Book, under, a, facts)).ToList();
        activities = [.. words.Select(w => w.Activity!)];
        var selection = SelectionQuery.Read(lists, asked, register.Book, tellsUnknown: true);
        var read = words.Count > 0 ? words[0].Facts : facts;
        var answer = asked.Problem is null ? new Portfolio(selection, at, under, activities, read)
            .In(register.Book, context.RequestAborted) : null;
        if (answer is PortfolioAnswer.Unfit { Fact: var unfit }) asked.Refuse(FactsQuery.Problem(unfit));
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var rows = view.Of(((PortfolioAnswer.Given)answer!).Rows);
        var phrases = register.Book.Phrases(language, under);
        if (CsvResponse.IsWanted(context))
            await CsvResponse.Write(
                context, PortfolioJson.AsCsv(page.Of(rows), activities, phrases, CsvHeadings.AreDanish(context.Request.Query)));
        else
            await JsonResponse.Write(context, (rows, page, activities, at, under, phrases), static (json, given) =>
            {
                json.WriteStartObject();
                given.page.WriteMembers(json, given.rows);
                json.WriteStartArray("facilities"u8);
                foreach (var row in given.page.Of(given.rows)) json.WriteRow(row, given.activities, given.phrases);
                json.WriteEndArray();
                json.WriteCoordinates(given.at, given.under);
                json.WriteEndObject();
            });
    }

    private static PortfolioView View(QueryReader asked, Lists lists, IReadOnlyList<string> activities)
    {
        var sort = asked.Text("sort") ?? "facility";
        var isDescending = sort.StartsWith('-');
        if (!Word<PortfolioOrder>.TryRead(isDescending ? sort[1..] : sort, out var order))
            asked.Unreadable(
                "sort", $"'{sort}' is none of {Word<PortfolioOrder>.All}, each with or without a hyphen before it.",
                sort.TrimStart('-'), Word<PortfolioOrder>.Each);
        var verdicts = lists.Of<VerdictWord>("verdict");
        if (activities.Count == 0 && (verdicts.Count > 0 || order == PortfolioOrder.Verdict))
            asked.Refuse(new(ProblemType.MissingParameter, "Without an activity there are no verdicts.") { Parameter = "activity" });
        bool? hasGap = asked.Text("hasGap") is null ? null : asked.Switch("hasGap");
        return new(lists.Of<FacilityStatus>("status"), verdicts, hasGap, asked.Text("rule"), order, isDescending);
    }
}
