namespace Regulations.Domain;

/// <summary>A half-open period <c>[From, Until)</c>; <see cref="LegalTime.Never"/> as end is "until further notice".</summary>
public readonly record struct Period(LegalTime From, LegalTime Until)
{
    public static Period Everything { get; } = new(LegalTime.Always, LegalTime.Never);

    public bool IsEmpty => Until <= From;

    public static Period Since(LegalTime from) => new(from, LegalTime.Never);

    public bool Contains(LegalTime time) => From <= time && time < Until;

    public bool Overlaps(Period other) => From < other.Until && other.From < Until && !IsEmpty && !other.IsEmpty;

    public Period Intersect(Period other) => new(LegalTime.Later(From, other.From), LegalTime.Earlier(Until, other.Until));

    public Period EndedAt(LegalTime end) => new(From, LegalTime.Earlier(Until, end));

    public override string ToString() => $"[{From}, {Until})";
}
