using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>The words that the rules of a facility ask about: what a form for a question needs.</summary>
internal sealed class GetWords(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "words", "words",
        "The words that a facility's rules ask about")
    {
        Group = "Words",
        Description = "Of the register's vocabulary the activities that the norms of the rules in force for the facility at that "
            + "moment speak of, and the facts their conditions ask about, in the form of "
            + "the vocabulary. None where the facility is unknown or closed.",
        Parameters = FacilityRoute.Parameters(
            new Parameter("at", "The moment of the facts: a date-time in Copenhagen.",
                "2020-04-05T10:00")
            { Form = Form.Time, IsRequired = true }),
        Answers =
        [
            new(StatusCodes.Status200OK, "The words", """
                {
                  "activities": [{ "activity": "visit", "label": { "da": "besøg", "en": "visit" }, "note": null }],
                  "facts": [
                    { "fact": "residentAge", "kind": "number", "values": [], "unit": "år",
                        "label": { "da": "beboerens alder", "en": "age of the resident" }, "note": null }
                  ],
                  "coordinates": { "at": "2020-04-05T10:00", "known": null, "recorded": 137, "decided": null }
                }
                """) { Of = typeof(WordsResponse) },
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var at = asked.Moment("at");
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var state = State.At(register.Book.About(context.Facility(), under, at, context.RequestAborted), at);
        var norms = state.Rules.SelectMany(r => r.Norms).ToList();
        var (activities, facts) = (norms.Select(n => n.Activity).ToHashSet(), norms.SelectMany(n => n.When).Select(c => c.Fact)
            .ToHashSet());
        var words = register.Book.Words.At(under.Recorded);
        await JsonResponse.Write(context, new WordsResponse(
            ActivityShape.Of(words.Activities.All.Where(a => activities.Contains(a.Word))),
            FactShape.Of(words.Facts.All.Where(f => facts.Contains(f.Word))), CoordinatesShape.Of(at, under)));
    }
}

internal sealed record WordsResponse(IReadOnlyList<ActivityShape> Activities, IReadOnlyList<FactShape> Facts, CoordinatesShape Coordinates);
