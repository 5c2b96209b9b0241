using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Supervising;

/// <summary>How all facilities of a portfolio stood at a moment.</summary>
internal sealed class GetPortfolio(HostSettings settings)
{
    private const string Path = "/registers/{register}/portfolio";

    private const string Description =
        "Every facility of an area, kind, operator or list, or all, at one moment: its facts, the rules in force in short, what is "
            + "pending, the gaps that reach it, and a verdict "
        + "for each activity asked about. status, verdict, hasGap and rule leave out what does not fit, sort orders what is left. "
            + "With Accept: text/csv the same comes as a table, "
        + "several values in a field parted by ' | ', with language=da under Danish headings.";

    private static readonly string[] Orders = [.. Word<PortfolioOrder>.Each.SelectMany(o => new[] { o, $"-{o}" })];

    private static readonly IReadOnlyList<Parameter> Own =
    [
        new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-04-20T12:00") { Form = Form.Time, IsRequired = true },
        .. SelectionQuery.Parameters,
        new("activity", "What a verdict is wanted of. May be given several times.", "visit.indoors") { IsRepeatable = true },
        new("status", "Only facilities of this status: open, closed or unknown. May be given several times.",
            "open") { Form = Form.Words<FacilityStatus>(), IsRepeatable = true },
        new("verdict", "Only facilities with this verdict for one of the activities. May be given several times.",
            "forbidden") { Form = Form.Words<VerdictWord>(), IsRepeatable = true },
        new("hasGap", "true: only facilities a declared gap reaches; false: only the others.", "false") { Form = Form.Truth },
        new("rule", "Only facilities that this rule reaches: a ref, an address above it, or an instrument.", "lta/2020/372"),
        new("sort", "facility, name, municipality, operator, status, verdict (of the first activity, the strictest first), rules or "
            + "gaps (how many); with a hyphen before it the other way round. Absent: facility.", "-rules") { Form = Form.Words(Orders) },
        .. PartQuery.Parameters,
    ];

    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<PortfolioRequest>();

    private static readonly Answer AsTable = new(StatusCodes.Status200OK, "With Accept: text/csv the same as a table",
        "facility;name;status;municipality;kinds;operator;rules;pending;gaps;reservations\r\n"
        + "eks-greve-botilbud;Eksempel: Botilbud i Greve;open;0253;sel-108 | sel-104;;lta/2020/372 forbud;;begrebet-besoegende;\r\n")
    {
        ContentType = "text/csv",
    };

    public static Operation Reading { get; } = new("GET", Path, "portfolio", "How all facilities of a portfolio stood at a moment")
    {
        IsHeavy = true,
        Group = "Supervision",
        Description = Description,
        Parameters = [Routing.Register, .. Own, .. CoordinatesQuery.Parameters, LanguageQuery.Parameter],
        Answers = [.. FacilityRoute.Answers("The facilities", "portfolio", typeof(PortfolioResponse)), AsTable],
    };

    public static Operation Asking { get; } = new("POST", Path, "portfolioAsked", "The same, of long lists and under facts")
    {
        IsHeavy = true,
        Group = "Supervision",
        Description = Description + " Here the parameters stand in the body, those that may be given several times as a list, and "
            + "facts hold for every facility.",
        Parameters = [Routing.Register, LanguageQuery.Parameter],
        Body = new("application/json", "The parameters of the GET as members, and facts by name.",
            Examples.Of("portfolio-asked"))
        { Of = typeof(PortfolioRequest) },
        Answers =
        [
            .. FacilityRoute.Answers("The facilities", "portfolio", typeof(PortfolioResponse)),
            AsTable,
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
            asked.Refuse(new(ProblemType.MissingParameter, "Without an activity there are no verdicts for facts to bear on.")
            { Parameter = "activity" });
        var view = View(asked, lists, activities);
        var page = PartQuery.Read(asked);
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
                context, PortfolioCsv.Lines(page.Of(rows), activities, phrases, CsvHeadings.AreDanish(context.Request.Query)));
        else
            await JsonResponse.Write(context, new PortfolioResponse(
                rows.Count, page.Next(rows.Count), [.. page.Of(rows).Select(r => PortfolioRowShape.Of(r, activities, phrases))],
                CoordinatesShape.Of(at, under)));
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

internal sealed record PortfolioResponse(
    int Total,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as offset.")]
    int? Next,
    IReadOnlyList<PortfolioRowShape> Facilities,
    CoordinatesShape Coordinates);

[Description("The parameters of the GET, and facts that hold for every facility.")]
internal sealed record PortfolioRequest(
    [property: JsonConverter(typeof(MinuteConverter))] LegalTime At,
    IReadOnlyList<string>? Area,
    IReadOnlyList<string>? Kind,
    IReadOnlyList<string>? Operator,
    IReadOnlyList<string>? Facility,
    IReadOnlyList<string>? Activity,
    IReadOnlyList<FacilityStatus>? Status,
    IReadOnlyList<VerdictWord>? Verdict,
    bool? HasGap,
    string? Rule,
    string? Sort,
    int? Offset,
    int? Limit,
    IReadOnlyDictionary<string, FactValue>? Facts,
    WrittenTime? Known,
    PositionOrInstant? Recorded,
    WrittenTime? Decided,
    long? AtLeast);
