using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Portfolios;
using Regulations.Projections.Words;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

/// <summary>Whether an activity was forbidden, required, permitted, and what stands against what.</summary>
internal sealed class GetVerdict(HostSettings settings)
{
    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<VerdictRequest>();

    public static Operation Operation { get; } = new("POST", FacilityRoute.Path + "verdict", "verdict", "Whether an activity was allowed")
    {
        Description = "What the rules at that moment say of an activity under the facts given: forbidden, required, permitted, "
            + "exempted or unregulated; conditional where "
            + "facts are missing, with the outcomes possible and the facts that would settle it; unknown or closed for a facility "
                + "that is. weighed holds every norm, in "
            + "the order of precedence, with its fate and what it yielded to and why. reservations says what the verdict rests on "
                + "that the register does not hold, coverage what it claims to hold of the activity there and then. unknownWords "
                + "names the words asked about that no norm of the register uses, with the nearest that one does; a register with a "
                + "vocabulary refuses them. The engine decides no case. The coordinates stand in the body here.",
        Parameters = [Routing.Register, FacilityRoute.Facility, ExplanationQuery.Parameter, LanguageQuery.Parameter],
        Body = new("application/json", "at (a date-time), activity (such as visit.indoors), facts (each a text, a number, or true or "
            + "false), and known, recorded, decided and atLeast where wanted.",
            Examples.Of("verdict-asked"))
        { Of = typeof(VerdictRequest) },
        Answers =
        [
            new(StatusCodes.Status200OK, "The verdict and all that was weighed", Examples.Of("verdict")) { Of = typeof(VerdictResponse) },
            .. FactsQuery.Refusals,
            WordsQuery.Refusal,
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        var language = ExplanationQuery.Read(context.Request.Query, asked);
        var spoken = language ?? LanguageQuery.Read(context.Request.Query, asked);
        var at = asked.Moment("at");
        var activity = asked.Needed("activity");
        var facts = FactsQuery.Read(asked, body.RootElement);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        var words = WordsQuery.Read(asked, register.Book, under, activity, facts);
        var matter = register.Book.About(context.Facility(), under, context.RequestAborted);
        var verdict = asked.Problem is null ? Verdict.Of(matter, at, words.Activity!, words.Facts) : null;
        if (verdict is VerdictAnswer.Unfit { Fact: var unfit }) asked.Refuse(FactsQuery.Problem(unfit));
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var given = ((VerdictAnswer.Given)verdict!).Verdict;
        var (facility, labels) = (matter.Facility.At(at), new Labels(spoken, register.Book.Words.At(under.Recorded)));
        var reservations = ReservationsOf.Verdict(matter, given, words.Activity!, at).With(words.Unknown, facility);
        var coverage = matter.CoverageAt(facility, at).Where(c => c.Lists(words.Activity!));
        var explanation = language is null
            ? null : Explanation.Of(given, facility, words.Activity!, words.Facts, at, spoken, labels, reservations);
        await JsonResponse.Write(context, new VerdictResponse(
            VerdictWords.Of(given), given.Outcomes, given.Missing, WeighedShape.Of(given),
            Reserved.Of(reservations, Phrases.In(spoken, labels)),
            [.. coverage], UnknownWordShape.Of(facility.Status == FacilityStatus.Open ? words.Unknown : []), explanation,
            CoordinatesShape.Of(at, under)));
    }
}

internal sealed record VerdictRequest(
    [property: Description("The moment of the facts, with its time of day."), JsonConverter(typeof(MinuteConverter))] LegalTime At,
    string Activity,
    [property: Description("Each a text, a number, or true or false.")] IReadOnlyDictionary<string, FactValue>? Facts,
    WrittenTime? Known,
    PositionOrInstant? Recorded,
    WrittenTime? Decided,
    long? AtLeast);

internal sealed record VerdictResponse(
    VerdictWord Verdict,
    [property: Description("Those possible; of a verdict that is not conditional, one.")] IReadOnlyList<Outcome> Outcomes,
    [property: Description("The facts that would settle it.")] IReadOnlyList<string> Missing,
    [property: Description("Every norm, in the order of precedence.")] IReadOnlyList<WeighedShape> Weighed,
    IReadOnlyList<Reserved> Reservations,
    IReadOnlyList<CoverageDeclared> Coverage,
    IReadOnlyList<UnknownWordShape> UnknownWords,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There where it was asked for.")]
    Explanation? Explanation,
    CoordinatesShape Coordinates);
