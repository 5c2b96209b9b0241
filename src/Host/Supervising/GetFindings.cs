using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Supervising;

/// <summary>What a supervisor should look at in a portfolio over a span.</summary>
internal sealed class GetFindings(HostSettings settings)
{
    private static readonly IReadOnlyList<Parameter> Own =
    [
        .. SpanQuery.Parameters, .. SelectionQuery.Parameters,
        new("findingKind", "Only findings of this kind. May be given several times.",
            "no-basis") { Form = Form.Words<FindingKind>(), IsRepeatable = true },
        new("handled", "true: only findings somebody has handled; false: only the others.", "false") { Form = Form.Truth },
        new("since", "A position of the log: each finding tells whether it is new since then.", "120") { Form = Form.Number(0) },
        new("onlyNew", "true: only findings that are new since that position.", "true") { Form = Form.Truth },
        .. PartQuery.Parameters,
    ];

    public static Operation Operation { get; } = new("GET", "/registers/{register}/findings", "findings",
        "What a supervisor should look at")
    {
        IsHeavy = true,
        Group = "Supervision",
        Description =
            "At the facilities that were in the portfolio at any time of the span: no-basis (a restriction no provision in force "
                + "supports), effect-before-publication, late-extension "
            + "(published after the expiry it would move), idle-exemption (in force after the last rule it lifts), overlong-order (an "
                + "agency's order longer than its basis allows), "
            + "unmet-duty (a deadline passed without a duty.met), no-rule-in-gap and basis-not-held (a restriction whose basis the "
                + "register does not hold). Each with its spans, the rule, the entries behind it, and an id that stays the same: what is "
            + "handled stays handled. With Accept: text/csv the same comes as a table, from the first span's beginning to the last "
                + "one's end, with language=da under Danish headings.",
        Parameters = [Routing.Register, .. Own, .. CoordinatesQuery.Parameters, LanguageQuery.Parameter],
        Answers =
        [
            .. FacilityRoute.Answers("The findings, by facility, kind, subject and rule", "findings", typeof(FindingsResponse)),
            new(StatusCodes.Status200OK, "With Accept: text/csv the same as a table",
                "id;kind;facility;subject;rule;from;until;entries;handled;handledBy;new;grownSince\r\n"
                + "c8d15aa617be948ef57e091a;no-basis;eks-ballerup-botilbud;eks/ballerup/1;lta/2020/2060 § 5;2021-04-15;2021-05-21;"
                + "eks-24 | bek-2060-2020 | lov-285-2021#3;false;;;false\r\n") { ContentType = "text/csv" },
        ],
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var lists = Lists.In(context.Request.Query, asked);
        var span = SpanQuery.Read(asked);
        var kinds = lists.Of<FindingKind>("findingKind");
        bool? handled = asked.Text("handled") is null ? null : asked.Switch("handled");
        var since = asked.Number("since", 0, long.MaxValue);
        var onlyNew = asked.Switch("onlyNew");
        if (onlyNew && since is null)
            asked.Refuse(new(ProblemType.MissingParameter, "'onlyNew' needs 'since', the position since when.") { Parameter = "since" });
        var page = PartQuery.Read(asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        PositionQuery.Of("since", (since, null), asked, register.Book);
        var selection = SelectionQuery.Read(lists, asked, register.Book);
        LanguageQuery.Read(context.Request.Query, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var found = new PortfolioFindings(selection, span, under, kinds, since).In(register.Book, context.RequestAborted)
            .Where(f => (handled is null || handled == f.IsHandled) && (!onlyNew || f.IsNew == true))
            .ToList();
        await (CsvResponse.IsWanted(context)
            ? CsvResponse.Write(context, FindingCsv.Lines(page.Of(found), CsvHeadings.AreDanish(context.Request.Query)))
            : Write(context, found, page, span, under));
    }

    private static Task Write(HttpContext context, List<ListedFinding> found, PartQuery page, Period span, Coordinates under) =>
        JsonResponse.Write(context, new FindingsResponse(
            found.Count, page.Next(found.Count), [.. page.Of(found).Select(FindingShape.Of)], SpanCoordinatesShape.Of(span, under)));
}

internal sealed record FindingsResponse(
    int Total,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as offset.")]
    int? Next,
    [property: Description("By facility, kind, subject and rule.")] IReadOnlyList<FindingShape> Findings,
    SpanCoordinatesShape Coordinates);
