using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>Subscribes to a register, and has its statement overtaken.</summary>
internal sealed class Subscriber(Register register)
{
    public const string Secret = "hemmelighed-æøå-1234";

    private const string Retraction = """{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Recorded by mistake"}""";

    private static readonly string Correction =
        $$"""{"entry": "x2", "type": "entry.corrected", "corrects": "o1", "reason": "It was right", "replacement": {{Lines.Order}}}""";

    /// <summary>May send to the receivers of tests, and is not patient.</summary>
    public static HostSettings Impatient(HostSettings settings) => settings with
    {
        Patience = settings.Patience with { Backstop = TimeSpan.FromMilliseconds(100) },
        Deliveries = new DeliverySettings
        {
            Attempts = 3, FirstDelay = TimeSpan.FromMilliseconds(1), LongestDelay = TimeSpan.FromMilliseconds(2),
            PermittedTargets = "127.0.0.0/8"
        },
    };

    /// <summary>A register that has issued a statement about a verdict on visits at the home.</summary>
    public static async Task<Register> RegisterWithAStatement(HostUnderTest host) => await WithAStatement(await Register.Made(host));

    public static async Task<Register> WithAStatement(Register register)
    {
        await register.Record(Lines.Law);
        await Issue(register);
        return register;
    }

    public static async Task Issue(Register register, string facility = "home") =>
        await Register.Json(
            await register.PostJson("/statements",
                $$$"""{"facility": "{{{facility}}}", "at": "2020-05-01T12:00", "activity": "visit", "facts": {"residentAge": 40}}"""),
                HttpStatusCode.Created);

    /// <returns>The subscription's number.</returns>
    public async Task<long> Subscribe(string url, string more = "")
    {
        var made = await register.PostJson("/subscriptions", $$"""{"url": "{{url}}", "secret": "{{Secret}}"{{more}}}""");
        return (await Register.Json(made, HttpStatusCode.Created))["subscription"]!.GetValue<long>();
    }

    /// <summary>Has the statement overtaken.</summary>
    public Task<JsonNode> Overtake() => register.Record(Retraction);

    /// <summary>Lets it be answered as before again.</summary>
    public Task<JsonNode> Restore() => register.Record(Correction);

    /// <summary>Waits until a subscription has so many deliveries of a kind.</summary>
    public async Task<JsonNode> Until(long subscription, string kind, long count)
    {
        while (true)
        {
            var shown = await register.Ask(string.Create(CultureInfo.InvariantCulture, $"/subscriptions/{subscription}"));
            if (shown["deliveries"]![kind]!.GetValue<long>() == count) return shown;
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    public async Task<JsonArray> DeadLetters(long subscription) =>
        (await register.Ask(string.Create(
            CultureInfo.InvariantCulture, $"/subscriptions/{subscription}/dead-letters")))["deadLetters"]!.AsArray();

    public Task<HttpResponseMessage> SendAgain(long subscription, string delivery) =>
        register.PostJson(string.Create(CultureInfo.InvariantCulture, $"/subscriptions/{subscription}/dead-letters/{delivery}"), "");
}
