using System.ComponentModel;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>What a register claims to hold.</summary>
internal sealed class GetCoverage(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", "/registers/{register}/coverage", "coverage", "What a register claims to hold")
    {
        Group = "Words",
        Description = "Every coverage declared, in the order of recording: the activities, each with what stands below it, from when "
            + "until when, and for whom (scope, null for all). Where nothing is declared the "
            + "register claims to hold everything; once anything is, a verdict outside of it that rests on no norm is not-covered.",
        Parameters = [Routing.Register, .. CoordinatesQuery.Parameters.Where(p => p.Name is not "decided")],
        Answers =
        [
            new(StatusCodes.Status200OK, "What is declared", """
                {
                  "coverage": [
                    {
                      "coverage": "besøg-2020", "activities": ["visit"], "from": "2020-03-01", "until": "2021-01-01",
                      "scope": { "kinds": ["sel-107", "sel-108"] }, "note": "Besøg i botilbud, landsdækkende regler."
                    }
                  ],
                  "coordinates": { "known": null, "recorded": 137 }
                }
                """) { Of = typeof(RegisterCoverageResponse) },
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Show(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        await JsonResponse.Write(context, new RegisterCoverageResponse(
            [.. register.Book.Coverage(under).Select(c => DeclaredCoverageShape.Of(c.Body))], new(under.Known, under.Recorded)));
    }
}

internal sealed record RegisterCoverageResponse(IReadOnlyList<DeclaredCoverageShape> Coverage, KnownCoordinatesShape Coordinates);

[Description("What the register claims to hold, and of whom.")]
internal sealed record DeclaredCoverageShape(
    string Coverage,
    IReadOnlyList<string> Activities,
    LegalTime? From,
    LegalTime? Until,
    [property: Description("Null: of all.")] ScopeShape? Scope,
    string? Note)
{
    public static DeclaredCoverageShape Of(CoverageDeclared declared) => new(
        declared.Coverage, declared.Activities, declared.From.Bound(), declared.Until?.Bound(),
        ScopeShape.Of(declared.Scope), declared.Note);
}
