namespace Regulations.Domain.Entries;

/// <summary>How an instrument, provision, clause or decision says when it commences (ikrafttræder).</summary>
public enum CommencementKind
{
    OnDate,

    /// <summary>The minute of publication (ved bekendtgørelsen).</summary>
    OnPublication,

    /// <summary>The midnight after publication (dagen efter bekendtgørelsen).</summary>
    DayAfterPublication,
}

/// <summary>A stated commencement with the moment it comes to.</summary>
public readonly record struct Commencement(CommencementKind Kind, LegalTime At)
{
    public static Commencement OnDate(LegalTime at) => new(CommencementKind.OnDate, at);

    public static Commencement OnPublication(WrittenTime published) => new(CommencementKind.OnPublication, published.Time);

    public static Commencement DayAfter(WrittenTime published) =>
        new(CommencementKind.DayAfterPublication, LegalCalendar.NextMidnight(published.Time));
}
