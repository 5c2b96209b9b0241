using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is said of subscriptions and of what could not be delivered to them.</summary>
public static class SubscriptionLabels
{
    public static Label Subscription { get; } = new("Abonnement", "Subscription");

    public static Label PostedTo { get; } = new("Sendes til", "Posted to");

    public static Label Of { get; } = new("Om", "Of");

    public static Label Pending { get; } = new("Venter", "Pending");

    public static Label Delivered { get; } = new("Leveret", "Delivered");

    public static Label Dead { get; } = new("Opgivet", "Dead");

    public static Label Ended { get; } = new("Ophørt", "Ended");

    public static Label Area { get; } = new("område {0}", "area {0}");

    public static Label Kind { get; } = new("art {0}", "kind {0}");

    public static Label Operator { get; } = new("driftsherre {0}", "operator {0}");

    public static Label Facility { get; } = new("tilbud {0}", "facility {0}");

    public static Label Delivery { get; } = new("Levering", "Delivery");

    public static Label Statement { get; } = new("Udtalelse", "Statement");

    public static Label BecauseOf { get; } = new("På grund af", "Because of");

    public static Label Attempts { get; } = new("Forsøg", "Attempts");

    public static Label Status { get; } = new("Status", "Status");

    public static Label Error { get; } = new("Fejl", "Error");

    public static Label GivenUp { get; } = new("Opgivet den", "Given up");

    public static Label NobodySubscribed { get; } = new("Ingen abonnerer.", "Nobody has subscribed.");

    public static Label NothingUndeliverable { get; } = new("Alt er leveret eller venter.", "Nothing is undeliverable.");

    public static Label AnotherSecret { get; } = new(
        "Abonnement {0} har fået en anden hemmelighed.", "Subscription {0} has another secret.");

    public static Label IsEnded { get; } = new("Abonnement {0} til {1} er ophørt.", "Subscription {0} to {1} is ended.");

    public static Label SentAgain { get; } = new("Levering {0} sendes igen.", "Delivery {0} is sent again.");
}
