using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Subscribing;

/// <summary>The routes of subscriptions, described.</summary>
internal static class SubscriptionOperations
{
    private const string Path = "/registers/{register}/subscriptions";
    private const string Group = "Subscriptions";

    private const string Example = """
        {
          "subscription": 1,
          "url": "https://sager.example/regulations",
          "area": [ "0253" ], "kind": [], "operator": [], "facility": [],
          "after": 138,
          "createdAt": "2026-02-02T09:00:00Z",
          "deliveries": { "pending": 0, "delivered": 0, "dead": 0 }
        }
        """;

    private const string DeadLetter = """
        { "delivery": "5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2", "statement": "2026-000001", "by": 139, "attempts": 10,
          "status": 500, "error": "The receiver answered 500.", "givenUpAt": "2026-02-02T10:00:00Z" }
        """;

    private static readonly Parameter Subscription = new("subscription", "The subscription's number.",
        "1")
    { Form = Form.Number(1), IsInPath = true, IsRequired = true };

    private static readonly Answer Unknown = Answer.Refused(ProblemType.UnknownSubscription, "'dk' has no subscription 7.");

    public static Operation Making { get; } = new("POST", Path, "subscribe", "Be told of statements overtaken")
    {
        Group = Group,
        Description = "Each statement that an entry recorded from now on overtakes is posted to url as JSON: an item of the list of "
            + "overtaken statements, as answered from the entry that did it, with the "
            + "register and the id of the delivery. The header X-Regulations-Signature is sha256= and the HMAC-SHA256, in "
                + "hexadecimal, of X-Regulations-Timestamp, a full stop and the "
            + "body, under the secret; X-Regulations-Delivery is the id, the same at every attempt. What is not answered with a "
                + "status of 200 to 299 in time is tried again, later and "
            + "later, and at last goes onto the list of dead letters; an answer of 410 Gone ends the subscription. The secret is "
                + "never shown again. area, kind, operator and facility, each a text or a list of texts, narrow it as they do a portfolio, "
            + "at the moment the statement is about.",
        Parameters = [Routing.Register],
        Body = new("application/json", "url and secret, and area, kind, operator and facility where wanted.",
            """{ "url": "https://sager.example/regulations", "secret": "at least sixteen characters", "area": ["0253"] }""")
        { Of = typeof(SubscriptionRequest) },
        Answers =
        [
            new(StatusCodes.Status201Created, "The subscription; Location is its address", Example) { Of = typeof(SubscriptionResponse) },
            Answer.Refused(ProblemType.UnreadableParameter, "'secret' is a text of 16 to 256 characters.",
                ",\n  \"parameter\": \"secret\""),
            Answer.Refused(ProblemType.TooManySubscriptions, $"'dk' has {SubscriptionRoutes.Most} subscriptions."),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static Operation Listing { get; } = new("GET", Path, "subscriptions", "The subscriptions of a register")
    {
        Group = Group,
        Description = "In the order they were made, each with the position after which it is told, and how many of its deliveries are "
            + "pending, delivered and dead. One that its receiver ended has endedAt and endedBecause.",
        Parameters = [Routing.Register],
        Answers = [new(StatusCodes.Status200OK, "The subscriptions", $"{{ \"subscriptions\": [{Example}] }}")
            { Of = typeof(SubscriptionsResponse) }, Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'.")],
    };

    public static Operation Showing { get; } = new("GET", Path + "/{subscription}", "subscription", "One subscription")
    {
        Group = Group,
        Description = "What it wants, the position after which it is told, and how many of its deliveries are pending, delivered and dead.",
        Parameters = [Routing.Register, Subscription],
        Answers = [new(StatusCodes.Status200OK, "The subscription", Example) { Of = typeof(SubscriptionResponse) }, Unknown],
    };

    public static Operation ReplacingSecret { get; } = new("PUT", Path + "/{subscription}/secret", "replaceSecret",
        "Give a subscription another secret")
    {
        Group = Group,
        Description = "It signs from the next attempt on, those for what waits included. Secrets are stored encrypted and shown to nobody.",
        Parameters = [Routing.Register, Subscription],
        Body = new("application/json", "The secret.", """{ "secret": "at least sixteen characters" }""") { Of = typeof(SecretRequest) },
        Answers =
        [
            new(StatusCodes.Status200OK, "The subscription", Example) { Of = typeof(SubscriptionResponse) },
            Answer.Refused(
                ProblemType.UnreadableParameter, "'secret' is a text of 16 to 256 characters.", ",\n  \"parameter\": \"secret\""),
            Unknown,
        ],
    };

    public static Operation Ending { get; } = new("DELETE", Path + "/{subscription}", "endSubscription", "End a subscription")
    {
        Group = Group,
        Description = "Nothing more is posted to it; its pending deliveries and its dead letters are gone with it.",
        Parameters = [Routing.Register, Subscription],
        Answers = [new(StatusCodes.Status200OK, "The subscription as it was", Example) { Of = typeof(SubscriptionResponse) }, Unknown],
    };

    public static Operation DeadLetters { get; } = new("GET", Path + "/{subscription}/dead-letters", "deadLetters",
        "What could not be delivered")
    {
        Group = Group,
        Description = "The deliveries given up, in the order they arose: statement, position of the entry that overtook it, number of "
            + "attempts, the last status (null where there was no answer) and error. "
            + "next is there while there are more: ask again with it as after.",
        Parameters =
        [
            Routing.Register, Subscription,
            new("after", "The next of the answer before.", "0") { Form = Form.Number(0) },
            new("limit", $"How many at most, up to {SubscriptionRoutes.MostAtOnce}. Absent: {SubscriptionRoutes.UsualLimit}.",
                "100") { Form = Form.Number(1, SubscriptionRoutes.MostAtOnce) },
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The dead letters", $"{{ \"deadLetters\": [{DeadLetter}] }}") { Of = typeof(DeadLettersResponse) },
            Answer.Refused(ProblemType.UnreadableParameter, "'x' is no whole number from 1 to 1000.", ",\n  \"parameter\": \"limit\""),
            Unknown,
        ],
    };

    public static Operation SendingAgain { get; } = new("POST", Path + "/{subscription}/dead-letters/{delivery}", "sendAgain",
        "Have a dead letter sent again")
    {
        Group = Group,
        Description = "It leaves the list and is delivered anew, under the same id and with the same body, its attempts counted from "
            + "the beginning.",
        Parameters =
        [
            Routing.Register, Subscription,
            new("delivery", "The delivery's id.", "5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2")
                { Form = Form.Uuid, IsInPath = true, IsRequired = true },
        ],
        Answers =
        [
            new(StatusCodes.Status202Accepted, "It is to be delivered",
                """{ "delivery": "5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2", "state": "pending" }""") { Of = typeof(SentAgainResponse) },
            Answer.Refused(ProblemType.SubscriptionEnded,
                "Subscription 1 is ended: The receiver answered 410 Gone, which ended the subscription."),
            Answer.Refused(ProblemType.UnknownDeadLetter, "Subscription 1 has no dead letter '5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2'."),
            Unknown,
        ],
    };

    /// <summary>What the host posts to whoever subscribed.</summary>
    public static Operation Told { get; } = new("POST", "{url}", "statementOvertaken", "A statement was overtaken")
    {
        Group = Group,
        Description = "Posted to the url of a subscription, and again, under the same id, until it is answered with a status of 200 "
            + "to 299; 410 ends the subscription.",
        Body = new("application/json", "The statement, the entry that overtook it, and both answers.",
            Examples.Of("delivery"))
        { Of = typeof(DeliveryShape) },
        Answers = [new(StatusCodes.Status204NoContent, "It was received"), new(StatusCodes.Status410Gone, "Nothing more is wanted")],
    };

    public static IReadOnlyList<Operation> All { get; } = [Making, Listing, Showing, Ending, ReplacingSecret, DeadLetters, SendingAgain];
}
