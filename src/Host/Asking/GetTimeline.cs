using System.ComponentModel;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>How what applied changed over a span.</summary>
internal sealed class GetTimeline(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "timeline", "timeline",
        "How what applied changed over a span")
    {
        IsHeavy = true,
        Description = "The span cut wherever anything shown changes: status and facts of the facility, rules with their version, "
            + "period and marks, what is pending, gaps. "
            + "The states follow each other without overlap or hole and together are the span.",
        Parameters = FacilityRoute.Parameters([.. SpanQuery.Parameters, LanguageQuery.Parameter]),
        Answers = FacilityRoute.Answers("The states, in the order of time", "timeline", typeof(TimelineResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var span = SpanQuery.Read(asked);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var matter = register.Book.About(context.Facility(), under, context.RequestAborted);
        if (new ChangeMoments(matter).Within(span).Count > settings.MostMoments)
        {
            await Problems.Write(context, new(
                ProblemType.SpanTooLong, $"Something may change at more than {settings.MostMoments} moments of the span.")
            {
                Parameter = "until",
            });
            return;
        }

        var states = Timeline.Of(matter, span);
        await JsonResponse.Write(context, (states, matter, span, under, phrases: register.Book.Phrases(language, under)),
            static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteStates(answer.states);
            json.WriteReservations(ReservationsOf.States(answer.matter, answer.states), answer.phrases);
            json.WriteCoverage(CoverageWithin.Of(answer.matter, answer.span));
            json.WriteCoordinates(answer.span, answer.under);
            json.WriteEndObject();
        });
    }
}

internal sealed record TimelineResponse(
    [property: Description("They follow each other without overlap or hole.")] IReadOnlyList<StateShape> States,
    IReadOnlyList<Reserved> Reservations,
    IReadOnlyList<CoverageDeclared> Coverage,
    SpanCoordinatesShape Coordinates);
