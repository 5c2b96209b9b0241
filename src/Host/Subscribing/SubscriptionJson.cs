using System.Text.Json;
using NodaTime.Text;
using Regulations.EventStore.Subscriptions;
using Regulations.Host.Http.Json;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscribing;

internal static class SubscriptionJson
{
    public static void Write(Utf8JsonWriter json, Subscription subscription)
    {
        json.WriteStartObject();
        json.WriteNumber("subscription"u8, subscription.Id);
        json.WriteString("url"u8, subscription.Url.AbsoluteUri);
        json.WriteList("area"u8, subscription.Selection.Areas);
        json.WriteList("kind"u8, subscription.Selection.Kinds);
        json.WriteList("operator"u8, subscription.Selection.Operators);
        json.WriteList("facility"u8, subscription.Selection.Facilities);
        json.WriteNumber("after"u8, subscription.After);
        json.WriteString("createdAt"u8, InstantPattern.ExtendedIso.Format(subscription.CreatedAt));
        if (subscription.Ended is { } ended)
        {
            json.WriteString("endedAt"u8, InstantPattern.ExtendedIso.Format(ended.At));
            json.WriteString("endedBecause"u8, ended.Because);
        }

        json.WriteStartObject("deliveries"u8);
        json.WriteNumber("pending"u8, subscription.Deliveries.Pending);
        json.WriteNumber("delivered"u8, subscription.Deliveries.Delivered);
        json.WriteNumber("dead"u8, subscription.Deliveries.Dead);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DeadLetter letter)
    {
        json.WriteStartObject();
        json.WriteString("delivery"u8, letter.Id);
        json.WriteString("statement"u8, letter.Statement);
        json.WriteNumber("by"u8, letter.By);
        json.WriteNumber("attempts"u8, letter.Attempts);
        if (letter.Status is { } status) json.WriteNumber("status"u8, status);
        else json.WriteNull("status"u8);
        json.WriteString("error"u8, letter.Error);
        json.WriteString("givenUpAt"u8, InstantPattern.ExtendedIso.Format(letter.GivenUpAt));
        json.WriteEndObject();
    }
}
