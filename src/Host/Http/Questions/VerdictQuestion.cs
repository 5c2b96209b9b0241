using System.Text.Json;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Places;
using Regulations.Domain.Time;
using Regulations.Host.Http.Json;
using Regulations.Host.Registers;
using Regulations.Projections.Words;

namespace Regulations.Host.Http.Questions;

/// <summary>Whether an activity was forbidden, required, permitted, and what stands against what.</summary>
internal sealed class VerdictQuestion(HostSettings settings)
{
    private static readonly string[] Members = ["at", "activity", "facts", "known", "recorded", "decided", "atLeast"];

    public static Operation Operation { get; } = new("POST", FacilityRoute.Path + "verdict", "verdict", "Whether an activity was allowed")
    {
        Description = "What the rules at that moment say of an activity under the facts given: forbidden, required, permitted, exempted or unregulated; conditional where "
            + "facts are missing, with the outcomes possible and the facts that would settle it; unknown or closed for a facility that is. weighed holds every norm, in "
            + "the order of precedence, with its fate and what it yielded to and why. unknownWords names the words asked about that no norm of the register uses, with the nearest that one does; a register with a vocabulary refuses them. The engine decides no case. The coordinates stand in the body here.",
        Parameters = [FacilityRoute.Register, FacilityRoute.Facility, ExplanationAsked.Parameter],
        Body = new("application/json", "at (a date-time), activity (such as visit.indoors), facts (each a text, a number, or true or false), and known, recorded, decided and atLeast where wanted.", Examples.Of("verdict-asked")),
        Answers =
        [
            new(StatusCodes.Status200OK, "The verdict and all that was weighed", Examples.Of("verdict")),
            Http.Answer.Refused(ProblemType.FactNotANumber, "'residentAge' is compared with a number and is none.", ",\n  \"parameter\": \"residentAge\""),
            WordsAsked.Refusal,
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = Asked.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        var language = ExplanationAsked.Read(context.Request.Query, asked);
        var at = asked.Moment("at");
        var activity = asked.Needed("activity");
        var facts = FactsAsked.Read(asked, body.RootElement);
        var under = await CoordinatesAsked.Read(asked, register, settings, context.RequestAborted);
        var words = WordsAsked.Read(asked, register.Book, under, activity, facts);
        var matter = register.Book.About(context.Facility(), under);
        var verdict = asked.Problem is null ? Verdict.Of(matter, at, words.Activity!, words.Facts) : null;
        if (verdict is VerdictAnswer.NoNumber { Fact: var fact })
            asked.Refuse(new(ProblemType.FactNotANumber, $"'{fact}' is compared with a number and is none.") { Parameter = fact });
        if (asked.Problem is { } problem) await Problems.Write(context, problem);
        else
            await Write(
                context, ((VerdictAnswer.Given)verdict!).Verdict, words, at, under,
                language is { } chosen ? Explained(matter, verdict, at, words, chosen) : null);
    }

    private static Explanation Explained(Matter matter, VerdictAnswer verdict, LegalTime at, WordsRead words, Language language) =>
        Explanation.Of(((VerdictAnswer.Given)verdict).Verdict, State.At(matter, at), words.Activity!, words.Facts, at, language);

    private static Task Write(HttpContext context, Verdict verdict, WordsRead words, LegalTime at, Coordinates under, Explanation? explanation) =>
        JsonResponse.Write(context, (verdict, words, at, under, explanation), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteVerdictMembers(answer.verdict);
            json.WriteUnknownWords(answer.verdict.Facility == FacilityStatus.Open ? answer.words.Unknown : []);
            if (answer.explanation is { } explanation) json.WriteExplanation(explanation);
            json.WriteCoordinates(answer.at, answer.under);
            json.WriteEndObject();
        });
}
