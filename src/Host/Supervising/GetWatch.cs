using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>What a supervisor is to expect in the next days.</summary>
internal sealed class GetWatch(HostSettings settings)
{
    private const int UsualDays = 14;
    private const int MostDays = 1_000;
    private const string Description =
        "What commences, expires, lapses, or is replaced, repealed, suspended or annulled for the facilities of a portfolio from a "
            + "day on, or no-longer-reaches them since an annex "
        + "was changed: each with the facilities it is for. What changes because a facility itself moves, closes or becomes another "
            + "is not told. "
        + "As a calendar (RFC 5545) with Accept: text/calendar, or at watch.ics, which calendars can subscribe to; an event keeps its "
            + "UID when its moment is moved, and its SEQUENCE grows. "
        + "The calendar's texts are in the language asked.";

    private static readonly IReadOnlyList<Parameter> All =
    [
        Routing.Register,
        new("from", "The first day: a date. Absent: today in Copenhagen.", "2020-08-25") { Form = Form.Date },
        new("days", $"How many days. Absent: {UsualDays}.", "30") { Form = Form.Number(1, MostDays) },
        .. SelectionQuery.Parameters, .. CoordinatesQuery.Parameters, LanguageQuery.Parameter,
    ];

    private static readonly Answer Calendar = new(StatusCodes.Status200OK, "The calendar",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Regulations//Watch//EN\r\n…\r\nEND:VCALENDAR\r\n")
    { ContentType = "text/calendar" };

    public static Operation Listing { get; } = new("GET", "/registers/{register}/watch", "watch", "What is to come for a portfolio")
    {
        IsHeavy = true, Group = "Supervision", Description = Description, Parameters = All,
        Answers = [.. FacilityRoute.Answers("What is to come, by moment", "watch", typeof(WatchResponse)), Calendar],
    };

    public static Operation Feed { get; } = new("GET", "/registers/{register}/watch.ics", "watchCalendar", "The same as a calendar")
    {
        IsHeavy = true, Group = "Supervision", Description = Description, Parameters = All,
        Answers = [Calendar, .. FacilityRoute.Refusals],
    };

    public Task List(HttpContext context, OpenRegister register) => Answer(context, register, WatchCalendar.IsWanted(context));

    public Task Show(HttpContext context, OpenRegister register) => Answer(context, register, asCalendar: true);

    private async Task Answer(HttpContext context, OpenRegister register, bool asCalendar)
    {
        var asked = QueryReader.In(context.Request.Query);
        var from = asked.Text("from") is null ? Today() : asked.Day("from");
        var days = (int)(asked.Number("days", 1, MostDays) ?? UsualDays);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var selection = SelectionQuery.Read(Lists.In(context.Request.Query, asked), asked, register.Book);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var span = new Period(from, LegalCalendar.PlusDays(from, days));
        var watched = new PortfolioWatch(selection, span, under).In(register.Book, context.RequestAborted);
        if (asCalendar)
        {
            context.Response.ContentType = WatchCalendar.Type;
            await context.Response.WriteAsync(new WatchCalendar(register, under, language).Of(watched), context.RequestAborted);
        }
        else await Write(context, watched, span, under);
    }

    private LegalTime Today() =>
        LegalCalendar.PlusDays(LegalCalendar.At(NodaTime.Instant.FromDateTimeOffset(settings.Clock.GetUtcNow())), 0);

    private static Task Write(HttpContext context, IReadOnlyList<Watched> watched, Period span, Coordinates under) =>
        JsonResponse.Write(context, new WatchResponse([.. watched.Select(ComingShape.Of)], SpanCoordinatesShape.Of(span, under)));
}

internal sealed record WatchResponse(
    [property: System.ComponentModel.Description("By moment.")] IReadOnlyList<ComingShape> Coming, SpanCoordinatesShape Coordinates);

internal sealed record ComingShape(LegalTime? At, ComingKind Kind, string Ref, string Version, IReadOnlyList<string> Facilities)
{
    public static ComingShape Of(Watched watched) =>
        new(watched.Coming.At.Bound(), watched.Coming.Kind, watched.Coming.Ref, watched.Coming.Version, watched.Facilities);
}
