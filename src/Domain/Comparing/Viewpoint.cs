namespace Regulations.Domain.Comparing;

/// <summary>From where a facility is looked at: the four coordinates (ståsted).</summary>
/// <param name="At">The moment of the facts.</param>
/// <param name="Under">What was known, recorded and decided.</param>
public sealed record Viewpoint(LegalTime At, Coordinates Under)
{
    /// <summary>With what <c>known</c> comes to written out, so that each axis can be walked by itself.</summary>
    public Viewpoint WithKnownSpeltOut() => this with { Under = Under with { Known = Under.KnownOrDecided } };
}

/// <summary>The coordinates in the order in which a comparison walks them.</summary>
public enum Axis
{
    Recorded,
    Known,
    Decided,
    At,
}
