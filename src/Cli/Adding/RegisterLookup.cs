using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Adding;

/// <summary>What a register offers to whoever adds an entry: its words, and what it knows by name.</summary>
internal sealed class RegisterLookup
{
    private const int MostFound = 10;

    private readonly HostConnection _host;
    private readonly string _register;
    private readonly Language _language;
    private readonly JsonElement _vocabulary;

    private RegisterLookup(HostConnection host, string register, Language language, JsonElement vocabulary) =>
        (_host, _register, _language, _vocabulary) = (host, register, language, vocabulary);

    /// <summary>In the order of their labels; empty where the register defines none.</summary>
    public IReadOnlyList<Offered> Activities => Words("activities", "activity");

    public IReadOnlyList<Offered> Facts => Words("facts", "fact");

    public IReadOnlyList<Offered> Kinds => Words("kinds", "kind");

    public IReadOnlyList<Offered> Attributes => Words("attributes", "attribute");

    public static async Task<RegisterLookup> Of(
        HostConnection host, string register, Language language, CancellationToken cancellation)
    {
        var reply = await host.Get($"/registers/{Uri.EscapeDataString(register)}/vocabulary", cancellation);
        reply.ThrowUnlessGood();
        return new(host, register, language, reply.Json);
    }

    /// <summary>Whether a fact is yes or no, a number or a choice.</summary>
    public FactKind KindOf(string fact) => AnswerReading.Word<FactKind>(Defined("facts", "fact", fact).Text("kind"));

    /// <summary>The values of a fact that is a choice.</summary>
    public IReadOnlyList<Offered> ValuesOfFact(string fact) => Values(Defined("facts", "fact", fact));

    public IReadOnlyList<Offered> ValuesOfAttribute(string attribute) => Values(Defined("attributes", "attribute", attribute));

    /// <summary>The facilities a name, number or id may mean.</summary>
    public Task<IReadOnlyList<Offered>> FindFacilities(string text, CancellationToken cancellation) =>
        Find(text, "type=facility", static hit => hit.Text("ref"), cancellation);

    /// <summary>The instruments and provisions a citation, word or id may mean, each as a reference in entries.</summary>
    public Task<IReadOnlyList<Offered>> FindLaw(string text, CancellationToken cancellation) =>
        Find(text, "type=instrument&type=provision", Reference, cancellation);

    private async Task<IReadOnlyList<Offered>> Find(
        string text, string types, Func<JsonElement, JsonNode?> value, CancellationToken cancellation)
    {
        var query = $"q={Uri.EscapeDataString(text)}&{types}&limit={MostFound}&language={_language.Tag()}";
        var reply = await _host.Get($"/registers/{Uri.EscapeDataString(_register)}/search?{query}", cancellation);
        reply.ThrowUnlessGood();
        return
        [
            .. reply.Json.GetProperty("hits").EnumerateArray()
                .Select(hit => new Offered($"{hit.Text("name")} ({hit.Text("ref")})", value(hit))),
        ];
    }

    private static JsonObject Reference(JsonElement hit)
    {
        var reference = new JsonObject { ["instrument"] = hit.Text("instrument") };
        if (hit.Text("address") is { Length: > 0 } address) reference["address"] = address;
        return reference;
    }

    private List<Offered> Words(string list, string name) =>
    [
        .. _vocabulary.GetProperty(list).EnumerateArray().Select(word => Labelled(word, name))
            .OrderBy(word => word.Label, DanishOrder.Comparer),
    ];

    private List<Offered> Values(JsonElement word) =>
        [.. word.GetProperty("values").EnumerateArray().Select(value => Labelled(value, "value"))];

    private Offered Labelled(JsonElement word, string name) =>
        new($"{word.GetProperty("label").Text(_language.Tag())} ({word.Text(name)})", word.Text(name));

    private JsonElement Defined(string list, string name, string word) =>
        _vocabulary.GetProperty(list).EnumerateArray().First(defined => defined.Text(name) == word);
}

/// <param name="Label">What whoever chooses reads.</param>
/// <param name="Value">As entries have it; null of what is none of these.</param>
internal sealed record Offered(string Label, JsonNode? Value)
{
    public string Word => (string)Value!;
}
