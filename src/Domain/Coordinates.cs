namespace Regulations.Domain;

/// <summary>
/// What an answer was given under besides the moment of the facts: what had been published (kundgjort), what the register
/// held (registreret), and when the decision judged was made (afgjort).
/// </summary>
/// <param name="Known">Only what had been published by then counts; absent: everything published.</param>
/// <param name="Recorded">Only entries at or before this position of the log count.</param>
/// <param name="Decided">What had not been published by then could not be applied, and what had not commenced governs no facts
/// before its commencement; absent: not asked.</param>
public sealed record Coordinates(WrittenTime? Known, long Recorded, WrittenTime? Decided)
{
    /// <summary>Everything published, nothing held against a decision, as the register stands at <paramref name="recorded"/>.</summary>
    public static Coordinates At(long recorded) => new(null, recorded, null);

    /// <summary>As could be known and applied until a moment, itself not included.</summary>
    public static Coordinates JustBefore(LegalTime moment, long recorded) =>
        new(null, recorded, new WrittenTime(new(moment.Seconds - 60), HasTimeOfDay: true));

    /// <summary>Where <c>known</c> is not given it is <c>decided</c>.</summary>
    public WrittenTime? KnownOrDecided => Known ?? Decided;

    /// <summary>Exclusive: what was published before this moment is known.</summary>
    public LegalTime KnownBefore => KnownOrDecided?.After ?? LegalTime.Never;

    /// <summary>
    /// Exclusive: what was published before this moment could be applied; what commenced before it, to facts since its effect.
    /// </summary>
    public LegalTime DecidedBefore => Decided?.After ?? LegalTime.Never;
}
