using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>What the routes of all questions have in common.</summary>
internal static class FacilityRoute
{
    public const string Path = "/registers/{register}/facilities/{facility}/";

    public static Parameter Facility { get; } =
        new("facility", "The facility asked about. One never registered has the status unknown; a slash in its id is escaped.",
            "eks-greve-botilbud")
        { IsInPath = true, IsRequired = true };

    /// <summary>The refusals every question may meet.</summary>
    public static IReadOnlyList<Answer> Refusals { get; } =
    [
        OpenApi.Answer.Refused(ProblemType.UnreadableParameter, "'2020-02-30' is neither a date, 2020-04-05, nor a date with a time of "
            + "day, 2020-04-05T10:00.", ",\n  \"parameter\": \"known\""),
        OpenApi.Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
    ];

    public static IReadOnlyList<Parameter> Parameters(params IEnumerable<Parameter> own) =>
        [Routing.Register, Facility, .. own, .. CoordinatesQuery.Parameters];

    /// <param name="description">What is answered.</param>
    /// <param name="example">The name of the example.</param>
    /// <param name="of">The record it is written from.</param>
    public static IReadOnlyList<Answer> Answers(string description, string example, Type? of = null) =>
        [new(StatusCodes.Status200OK, description, Examples.Of(example)) { Of = of }, .. Refusals];
}
