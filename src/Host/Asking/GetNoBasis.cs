using System.ComponentModel;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>When a restriction stood without a basis.</summary>
internal sealed class GetNoBasis(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "no-basis", "noBasis",
        "When a restriction stood without a basis")
    {
        IsHeavy = true,
        Description = "The spans in which a restriction reached the facility with a norm that forbids, requires or permits and that "
            + "no provision in force supported. "
            + "By restriction, then from; within the span asked about.",
        Parameters = FacilityRoute.Parameters(SpanQuery.Parameters),
        Answers = FacilityRoute.Answers("The spans", "no-basis", typeof(NoBasisResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var span = SpanQuery.Read(asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var found = NoBasis.In(register.Book.About(context.Facility(), under, context.RequestAborted), span);
        await JsonResponse.Write(context, new NoBasisResponse(
            [.. found.Select(f => new UnsupportedShape(f.Restriction, f.Period.From.Bound(), f.Period.Until.Bound()))],
            SpanCoordinatesShape.Of(span, under)));
    }
}

internal sealed record NoBasisResponse(IReadOnlyList<UnsupportedShape> Spans, SpanCoordinatesShape Coordinates);

[Description("A span in which no provision in force supported a restriction.")]
internal sealed record UnsupportedShape(string Restriction, LegalTime? From, LegalTime? Until);
