using System.Text.Json.Nodes;

namespace Regulations.Host.Assistants;

/// <summary>An answer with what must go along with it wherever an assistant repeats it.</summary>
internal static class AssistantAnswer
{
    /// <summary>What every answer says of itself.</summary>
    public const string Notice =
        "This is how the register reads what it holds, under these coordinates. It is not the promulgated text, no decision, and no "
        + "legal advice; what the register does not hold it cannot tell. Give the coordinates, the reservations and the address along "
        + "with it.";

    /// <param name="answer">As over HTTP.</param>
    /// <param name="reservations">What the answer rests on that the register does not hold.</param>
    /// <param name="lasting">The question under the coordinates answered.</param>
    /// <param name="host">The scheme and authority by which this host was asked.</param>
    public static JsonObject Of(JsonObject answer, JsonArray reservations, AssistantRequest lasting, string host)
    {
        var carried = new JsonObject
        {
            ["answer"] = answer.DeepClone(),
            ["coordinates"] = Coordinates(answer),
            ["reservations"] = reservations,
            ["address"] = host + lasting.Address,
            ["method"] = lasting.Operation.Method,
        };
        if (lasting.Body is { } body) carried["body"] = body.DeepClone();
        carried["notice"] = Notice;
        return carried;
    }

    /// <summary>All four, also those that the answer does not depend on, which are null; of a comparison those of both sides.</summary>
    private static JsonObject Coordinates(JsonObject answer) => answer["second"] is { } second
        ? new() { ["first"] = Four(answer["first"]!["coordinates"]), ["second"] = Four(second["coordinates"]) }
        : Four(answer["coordinates"]);

    private static JsonObject Four(JsonNode? told)
    {
        var four = new JsonObject();
        if (told?["from"] is not null || told?["until"] is not null || told?["on"] is not null)
            foreach (var moment in told.AsObject().Where(m => m.Key is "from" or "until" or "on"))
                four[moment.Key] = moment.Value?.DeepClone();
        else four["at"] = told?["at"]?.DeepClone();
        foreach (var coordinate in (string[])["known", "recorded", "decided"]) four[coordinate] = told?[coordinate]?.DeepClone();
        return four;
    }
}
