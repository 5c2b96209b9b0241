using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Regulations.EventStore.Subscriptions;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Subscribing;

[Description("Who is told of which statements.")]
internal sealed record SubscriptionResponse(
    long Subscription,
    string Url,
    IReadOnlyList<string> Area,
    IReadOnlyList<string> Kind,
    IReadOnlyList<string> Operator,
    IReadOnlyList<string> Facility,
    [property: Description("Told of is what later entries overtake.")] long After,
    Instant CreatedAt,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There where the receiver ended it.")] Instant? EndedAt,
    [property: JsonIgnore(Condition = WhenWritingNull)] string? EndedBecause,
    [property: Description("How many there are.")] DeliveryCounts Deliveries)
{
    public static SubscriptionResponse Of(Subscription subscription) => new(
        subscription.Id, subscription.Url.AbsoluteUri, subscription.Selection.Areas, subscription.Selection.Kinds,
        subscription.Selection.Operators, subscription.Selection.Facilities, subscription.After, subscription.CreatedAt,
        subscription.Ended?.At, subscription.Ended?.Because, subscription.Deliveries);
}

internal sealed record SubscriptionsResponse(
    [property: Description("In the order they were made.")] IReadOnlyList<SubscriptionResponse> Subscriptions);

[Description("A delivery given up.")]
internal sealed record DeadLetterShape(
    Guid Delivery,
    string Statement,
    [property: Description("The position of the entry that overtook it.")] long By,
    int Attempts,
    [property: Description("The last one; null where there was no answer.")] int? Status,
    string Error,
    Instant GivenUpAt)
{
    public static DeadLetterShape Of(DeadLetter letter) =>
        new(letter.Id, letter.Statement, letter.By, letter.Attempts, letter.Status, letter.Error, letter.GivenUpAt);
}

internal sealed record DeadLettersResponse(
    IReadOnlyList<DeadLetterShape> DeadLetters,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There while there are more: ask again with it as after.")]
    long? Next);

internal sealed record SentAgainResponse(Guid Delivery, [property: Description("pending")] string State);

internal sealed record SubscriptionRequest(
    [property: Description("An absolute address, http or https.")] string Url,
    [property: Description("Signs what is posted; 16 to 256 characters.")] string Secret,
    IReadOnlyList<string>? Area,
    IReadOnlyList<string>? Kind,
    IReadOnlyList<string>? Operator,
    IReadOnlyList<string>? Facility);

internal sealed record SecretRequest([property: Description("16 to 256 characters.")] string Secret);
