namespace Regulations.Domain.Instruments;

/// <summary>Udløb, bortfald, ophævelse, annullation. At one moment the earlier in this order is named.</summary>
public enum EndKind
{
    Annulled,
    Expired,
    Lapsed,
    Repealed,
}

/// <summary>One recorded cause of an end; of several the earliest ends.</summary>
/// <param name="Entry">The entry, or clause (<c>e7#2</c>), behind it.</param>
public sealed record EndCause(EndKind Kind, LegalTime At, string Entry)
{
    public static int ByMoment(EndCause a, EndCause b)
    {
        var byTime = a.At.CompareTo(b.At);
        return byTime != 0 ? byTime : a.Kind.CompareTo(b.Kind);
    }
}
