using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Subscribing;

/// <summary>Who is told of statements overtaken, and what could not be delivered.</summary>
internal static class SubscriptionsCommand
{
    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The "
        + "register whose statements it is about"
    };

    private static readonly Argument<string> Address = new("URL") { Description = "Where statements overtaken are posted" };

    private static readonly Argument<string> Number = new("NUMBER") { Description = "The subscription's number" };

    private static readonly Argument<string> Delivery = new("DELIVERY") { Description = "The dead letter's delivery" };

    // A secret among the arguments would stand in the list of processes and in the history of the shell.
    private static readonly Option<string> Secret = new("--secret-file")
    {
        HelpName = "FILE", Required = true, Description = "Holds "
        + "the secret deliveries are signed with, 16 to 256 characters; - is standard input"
    };

    private static readonly IReadOnlyList<Option<string[]>> Parts =
    [
        Part("area", "Only of facilities in this municipality, or in one within this area"),
        Part("kind", "Only of facilities of this kind"),
        Part("operator", "Only of facilities of this operator"),
        Part("facility", "Only of this facility"),
    ];

    public static Command Make() => new("subscriptions", "Have statements that later entries overtake posted to an address, and see "
        + "to what could not be delivered; see docs/reconstruction.md.")
    {
        Made("list", "The subscriptions of a register.", List, Answer.AsJson, Answer.AsCsv),
        Made("add", "Subscribe.", Add, [Address, Secret, .. Parts, Answer.AsJson]),
        Made("rotate", "Give a subscription another secret, which signs from the next attempt on.", Rotate, Number, Secret),
        Made("remove", "End a subscription; what was not delivered is not.", Remove, Number),
        Made("dead-letters", "What could not be delivered to a subscription.", DeadLetters, Number, Answer.AsJson, Answer.AsCsv),
        Made("resend", "Have a dead letter sent again.", Resend, Number, Delivery),
    };

    private static Command Made(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params IEnumerable<Symbol> takes) =>
        CommandLine.About(name, description, action, [Register, .. takes]);

    private static Option<string[]> Part(string name, string description) =>
        new("--" + name) { HelpName = "VALUE", AllowMultipleArgumentsPerToken = true, Description = description };

    private static Task<int> List(ParseResult given, CancellationToken cancellation) =>
        ShowTable(given, PathOf(given), (answer, wording) => Of(answer.GetProperty("subscriptions").EnumerateArray(), wording),
            SubscriptionLabels.NobodySubscribed, cancellation);

    private static async Task<int> Add(ParseResult given, CancellationToken cancellation)
    {
        var wanted = new JsonObject { ["url"] = given.GetRequiredValue(Address), ["secret"] = await SecretOf(given, cancellation) };
        foreach (var part in Parts)
            if (given.GetValue(part) is { Length: > 0 } values)
                wanted[part.Name[2..]] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        using var body = new StringContent(wanted.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        return await Show(
            given, HttpMethod.Post, PathOf(given), body, (answer, wording) => Of([answer], wording).Show(Output.Answers), cancellation);
    }

    private static async Task<int> Rotate(ParseResult given, CancellationToken cancellation)
    {
        var secret = new JsonObject { ["secret"] = await SecretOf(given, cancellation) };
        using var body = new StringContent(secret.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        return await Show(given, HttpMethod.Put, PathOfOne(given) + "/secret", body,
            (answer, wording) => Say(wording, SubscriptionLabels.AnotherSecret, answer.Text("subscription")), cancellation);
    }

    private static Task<int> Remove(ParseResult given, CancellationToken cancellation) =>
        Show(given, HttpMethod.Delete, PathOfOne(given), body: null, (answer, wording) =>
            Say(wording, SubscriptionLabels.IsEnded, answer.Text("subscription"), answer.Text("url")), cancellation);

    private static Task<int> DeadLetters(ParseResult given, CancellationToken cancellation) =>
        ShowTable(given, $"{PathOfOne(given)}/dead-letters?limit=1000", static (answer, wording) =>
        {
            var table = new ReaderTable(wording, SubscriptionLabels.Statement, SubscriptionLabels.BecauseOf,
                SubscriptionLabels.Attempts, SubscriptionLabels.Status, SubscriptionLabels.Error, SubscriptionLabels.GivenUp,
                SubscriptionLabels.Delivery);
            foreach (var letter in answer.GetProperty("deadLetters").EnumerateArray())
                table.Add(
                    Cell.Code(letter, "statement"), Cell.Code(letter, "by"), letter.Text("attempts"), letter.Text("status"),
                    letter.Text("error"), Cell.Code(letter, "givenUpAt"), Cell.Code(letter, "delivery"));
            return table;
        }, SubscriptionLabels.NothingUndeliverable, cancellation);

    private static Task<int> Resend(ParseResult given, CancellationToken cancellation)
    {
        var delivery = given.GetRequiredValue(Delivery);
        return Show(given, HttpMethod.Post, $"{PathOfOne(given)}/dead-letters/{Uri.EscapeDataString(delivery)}", body: null, (_, wording) =>
            Say(wording, SubscriptionLabels.SentAgain, delivery), cancellation);
    }

    private static async Task<int> ShowTable(
        ParseResult given, string path, Func<JsonElement, Wording, ReaderTable> table, Label otherwise, CancellationToken cancellation)
    {
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        await Answer.WriteTable(given, reply, answer => table(answer, wording), wording.Say(otherwise), cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> Show(ParseResult given, HttpMethod method, string path, HttpContent? body,
        Action<JsonElement, Wording> write, CancellationToken cancellation)
    {
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Send(method, path, body, cancellation);
        reply.ThrowUnlessGood();
        Answer.Write(given, reply, answer => write(answer, wording));
        return ExitCode.Done;
    }

    private static void Say(Wording wording, Label label, params object[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Say(label), values));

    private static Label LabelOf(string part) => part switch
    {
        "area" => SubscriptionLabels.Area,
        "kind" => SubscriptionLabels.Kind,
        "operator" => SubscriptionLabels.Operator,
        "facility" => SubscriptionLabels.Facility,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ReaderTable Of(IEnumerable<JsonElement> subscriptions, Wording wording)
    {
        var table = new ReaderTable(wording, SubscriptionLabels.Subscription, SubscriptionLabels.PostedTo, SubscriptionLabels.Of,
            SubscriptionLabels.Pending, SubscriptionLabels.Delivered, SubscriptionLabels.Dead, SubscriptionLabels.Ended);
        foreach (var subscription in subscriptions)
        {
            var deliveries = subscription.GetProperty("deliveries");
            var parts = Parts.Select(p => p.Name[2..]).SelectMany(name => subscription.GetProperty(name).EnumerateArray()
                .Select(value => string.Format(CultureInfo.InvariantCulture, wording.Say(LabelOf(name)), value.GetString())));
            table.Add(
                Cell.Code(subscription, "subscription"), Cell.Code(subscription, "url"),
                Words.Or(string.Join('\n', parts), wording.Say(ListHeadings.All)),
                deliveries.Text("pending"), deliveries.Text("delivered"), deliveries.Text("dead"), Cell.Code(subscription, "endedAt"));
        }

        return table;
    }

    /// <summary>Without the line break that ends the file.</summary>
    private static async Task<string> SecretOf(ParseResult given, CancellationToken cancellation)
    {
        var file = given.GetRequiredValue(Secret);
        try
        {
            return (file == "-" ? await Console.In.ReadToEndAsync(cancellation)
                : await File.ReadAllTextAsync(file, cancellation)).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {fault.Message}");
        }
    }

    private static string PathOf(ParseResult given) => $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/subscriptions";

    private static string PathOfOne(ParseResult given) => $"{PathOf(given)}/{Uri.EscapeDataString(given.GetRequiredValue(Number))}";
}
