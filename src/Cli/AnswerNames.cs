using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Cli;

/// <summary>Asks a host how readers know what an answer names.</summary>
/// <param name="Host">The host that gave the answer.</param>
/// <param name="Register">The register that was asked.</param>
internal sealed record AnswerNames(HostConnection Host, string Register)
{
    private const int MostAtOnce = 5_000;

    /// <summary>The members of answers that name something by its id.</summary>
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "ref", "id", "entry", "clause", "restriction", "because", "facility", "facilities", "subject", "rule", "rules", "municipality",
        "unrecorded", "needs", "has", "name", "areas", "version",
    };

    /// <summary>The position an answer was given under; null where it tells none, which is then the head.</summary>
    public static long? RecordedOf(JsonElement answer) => answer.ValueKind == JsonValueKind.Object
        ? answer.EnumerateObject().Select(member => member switch
        {
            { Name: "recorded", Value.ValueKind: JsonValueKind.Number } => member.Value.GetInt64(),
            { Name: "coordinates" or "first" or "second" } => RecordedOf(member.Value),
            _ => null,
        }).Max()
        : null;

    /// <param name="answer">What names them.</param>
    /// <param name="facilities">The entries it names bear on these.</param>
    /// <param name="language">Its tag.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<Dictionary<string, string>> In(
        JsonElement answer, IEnumerable<string> facilities, string language, CancellationToken cancellation)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Collect(answer, isNaming: false, ids);
        var (names, bearing) = (new Dictionary<string, string>(StringComparer.Ordinal), facilities.ToList());
        foreach (var part in ids.Chunk(MostAtOnce))
        {
            var asked = new JsonObject
            {
                ["names"] = ListOf(part), ["facilities"] = ListOf(bearing), ["recorded"] = RecordedOf(answer),
            };
            using var body = new StringContent(asked.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
            var reply = await Host.Send(HttpMethod.Post, $"{Path}/names?language={language}", body, cancellation);
            reply.ThrowUnlessGood();
            foreach (var name in reply.Json.GetProperty("names").EnumerateObject())
                names[name.Name] = name.Value.GetString()!;
        }

        return names;
    }

    /// <summary>The words the register had defined when the answer was given.</summary>
    public async Task<Vocabulary> Words(JsonElement answer, CancellationToken cancellation)
    {
        var reply = await Host.Get(
            RecordedOf(answer) is { } recorded
                ? FormattableString.Invariant($"{Path}/vocabulary?recorded={recorded}") : $"{Path}/vocabulary",
            cancellation);
        reply.ThrowUnlessGood();
        return AnswerReading.Vocabulary(reply.Json);
    }

    private string Path => $"/registers/{Uri.EscapeDataString(Register)}";

    private static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode?)JsonValue.Create(t))]);

    private static void Collect(JsonElement element, bool isNaming, HashSet<string> ids)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject()) Collect(member.Value, Naming.Contains(member.Name), ids);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Collect(item, isNaming, ids);
                break;
            case JsonValueKind.String when isNaming && element.GetString() is { Length: > 0 } id:
                ids.Add(id);
                break;
        }
    }
}
