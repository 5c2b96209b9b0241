using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>The words a register defines.</summary>
internal sealed class GetVocabulary(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", "/registers/{register}/vocabulary", "vocabulary",
        "The words a register defines")
    {
        Group = "Words",
        Description = "Activities, facts, kinds and attributes, each as the last of its definitions that counts has it, with its "
            + "label in Danish and English. A fact is of the kind "
            + "yes-no, number or choice; of a choice values lists the choices. A register that defines any activity takes norms and "
                + "questions about those alone; likewise facts. "
            + "What is defined follows from the position alone.",
        Parameters = [Routing.Register, .. CoordinatesQuery.Parameters.Where(p => p.Name is "recorded" or "atLeast")],
        Answers =
        [
            new(StatusCodes.Status200OK, "The words", """
                {
                  "activities": [{ "activity": "visit", "label": { "da": "besøg", "en": "visit" }, "note": null }],
                  "facts": [
                    {
                      "fact": "relation", "kind": "choice",
                      "values": [{ "value": "parent", "label": { "da": "forælder", "en": "parent" } }], "unit": null,
                      "label": { "da": "relation", "en": "relation" }, "note": null
                    }
                  ],
                  "kinds": [{ "kind": "sel-108", "label": { "da": "botilbud efter § 108", "en": "accommodation under § 108" },
                      "note": null }],
                  "attributes": [],
                  "coordinates": { "recorded": 137 }
                }
                """) { Of = typeof(VocabularyResponse) },
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

        var words = register.Book.Words.At(under.Recorded);
        await JsonResponse.Write(context, new VocabularyResponse(
            ActivityShape.Of(words.Activities.All), FactShape.Of(words.Facts.All),
            [.. words.Kinds.All.Select(k => new KindShape(k.Word, k.Label, k.Note))],
            [.. words.Attributes.All.Select(a => new AttributeShape(a.Word, a.Values, a.Label, a.Note))], new(under.Recorded)));
    }
}

internal sealed record VocabularyResponse(
    IReadOnlyList<ActivityShape> Activities,
    IReadOnlyList<FactShape> Facts,
    IReadOnlyList<KindShape> Kinds,
    IReadOnlyList<AttributeShape> Attributes,
    PositionShape Coordinates);
