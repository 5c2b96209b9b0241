namespace Regulations.Domain.Entries;

/// <summary>What a norm does: forbyde, påbyde, tillade, undtage, bemyndige, anbefale.</summary>
public enum Modality
{
    Forbid,
    Require,
    Permit,
    Exempt,
    Empower,
    Recommend,
}

/// <summary>One norm of a rule: a modality for an activity, under conditions that must all hold.</summary>
public sealed record Norm
{
    public required Modality Modality { get; init; }

    /// <summary>Words parted by dots, wider before narrower: <c>visit</c> covers <c>visit.indoors</c>.</summary>
    public required string Activity { get; init; }

    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>Of an exempting norm only; absent: the instrument or decision it stands in.</summary>
    public IReadOnlyList<Lifted>? Lifts { get; init; }

    /// <summary>Of an empowering norm only: the most days a restriction resting on it may last; absent: no bound.</summary>
    public int? MaxDays { get; init; }

    /// <summary>Of a requiring norm only: the days after commencement within which the duty is to be met; absent: no deadline.</summary>
    public int? Within { get; init; }

    public bool Covers(string activity) => Covers(Activity, activity);

    /// <summary>Whether it speaks of an activity, of one above it or of one below it.</summary>
    public bool Concerns(string activity) => AreOfOneLine(Activity, activity);

    /// <summary>Whether one of two activities is the other or stands below it.</summary>
    public static bool AreOfOneLine(string one, string other) => Covers(one, other) || Covers(other, one);

    /// <summary>Whether the narrower activity is the wider one or stands below it.</summary>
    public static bool Covers(string wider, string narrower) =>
        narrower.StartsWith(wider, StringComparison.Ordinal)
        && (narrower.Length == wider.Length || narrower[wider.Length] == '.');
}

/// <summary>A condition on a named fact.</summary>
public abstract record Condition
{
    private Condition(string fact) => Fact = fact;

    public string Fact { get; }

    /// <summary>The values that the fact is compared with; a bound is one.</summary>
    public IReadOnlyList<FactValue> ComparedWith => this switch
    {
        Is c => [c.Value],
        IsNot c => [c.Value],
        In c => c.Values,
        AtMost c => [new FactValue.Number(c.Bound)],
        AtLeast c => [new FactValue.Number(c.Bound)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <exception cref="ArgumentException">A value to be compared with a number is none.</exception>
    public bool Holds(FactValue value) => this switch
    {
        Is c => value == c.Value,
        IsNot c => value != c.Value,
        In c => c.Values.Contains(value),
        AtMost c => NumberOf(value) <= c.Bound,
        AtLeast c => NumberOf(value) >= c.Bound,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static decimal NumberOf(FactValue value) =>
        value is FactValue.Number n ? n.Value : throw new ArgumentException($"'{value}' is no number", nameof(value));

    public sealed record Is(string Fact, FactValue Value) : Condition(Fact);

    public sealed record IsNot(string Fact, FactValue Value) : Condition(Fact);

    public sealed record In(string Fact, IReadOnlyList<FactValue> Values) : Condition(Fact);

    public sealed record AtMost(string Fact, decimal Bound) : Condition(Fact);

    public sealed record AtLeast(string Fact, decimal Bound) : Condition(Fact);
}
