namespace Regulations.Host.Subscribing;

/// <summary>What came of an attempt to deliver.</summary>
internal abstract record Attempt
{
    private Attempt()
    {
    }

    /// <summary>The receiver answered with success.</summary>
    public sealed record Taken : Attempt;

    /// <summary>May be tried again.</summary>
    /// <param name="Status">What the receiver answered; null where it did not.</param>
    public sealed record Failed(int? Status, string Error) : Attempt;

    /// <summary>Trying again does not help.</summary>
    public sealed record Hopeless(string Error) : Attempt;

    /// <summary>None was made, as the receiver has failed so often that it is left alone for a while.</summary>
    public sealed record Held(TimeSpan For) : Attempt;

    /// <summary>The receiver is there no more and says so (410): it wants nothing of the subscription any longer.</summary>
    public sealed record Gone : Attempt
    {
        public const string Error = "The receiver answered 410 Gone, which ended the subscription.";
    }

    /// <summary>The subscription was ended meanwhile.</summary>
    public sealed record Withdrawn : Attempt;
}
