using System.Diagnostics;

namespace Regulations.Domain;

/// <summary>
/// A moment of legal time (retstidspunkt): civil time in Copenhagen, to the minute, held as the instant it is, so that
/// the hour that comes twice in October keeps its order.
/// </summary>
/// <remarks>Seconds since 1970-01-01T00:00Z. <see cref="Never"/> is after every moment, <see cref="Always"/> before.</remarks>
[DebuggerDisplay("{ToString()}")]
public readonly record struct LegalTime(long Seconds) : IComparable<LegalTime>
{
    /// <summary>After every moment: the end of what is open-ended.</summary>
    public static LegalTime Never { get; } = new(long.MaxValue);

    /// <summary>Before every moment: the start of what has no start.</summary>
    public static LegalTime Always { get; } = new(long.MinValue);

    public bool IsMoment => Seconds is not (long.MaxValue or long.MinValue);

    public static LegalTime Earlier(LegalTime a, LegalTime b) => a.Seconds <= b.Seconds ? a : b;

    public static LegalTime Later(LegalTime a, LegalTime b) => a.Seconds >= b.Seconds ? a : b;

    public static bool operator <(LegalTime a, LegalTime b) => a.Seconds < b.Seconds;

    public static bool operator >(LegalTime a, LegalTime b) => a.Seconds > b.Seconds;

    public static bool operator <=(LegalTime a, LegalTime b) => a.Seconds <= b.Seconds;

    public static bool operator >=(LegalTime a, LegalTime b) => a.Seconds >= b.Seconds;

    public int CompareTo(LegalTime other) => Seconds.CompareTo(other.Seconds);

    /// <summary>As written in entries and answers: a date alone at midnight, else a date-time.</summary>
    public override string ToString() => LegalCalendar.Format(this);
}
