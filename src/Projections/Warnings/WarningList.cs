namespace Regulations.Projections.Warnings;

/// <summary>What was recorded although it is probably a mistake.</summary>
/// <param name="Line">Of the request, from 1.</param>
/// <param name="Field">As a path from the entry.</param>
/// <param name="Rule">One of <see cref="Domain.Admission.WarningRules"/>.</param>
public readonly record struct Warning(int Line, string Entry, string Field, string Rule, string Message)
{
    /// <summary>Which entry of its array it is, from 0; null of JSON Lines.</summary>
    public int? Index { get; init; }
}

/// <summary>The warnings of a request: the first of them, and how many there are by rule.</summary>
public sealed class WarningList
{
    public const int Most = 100;

    private readonly List<Warning> _first = [];
    private readonly SortedDictionary<string, int> _count = new(StringComparer.Ordinal);

    /// <summary>At most <see cref="Most"/>, in the order of the lines.</summary>
    public IReadOnlyList<Warning> First => _first;

    /// <summary>By rule, of all.</summary>
    public IReadOnlyDictionary<string, int> Count => _count;

    /// <summary>The same of a request that is no JSON Lines, whose entries have numbers in place of lines.</summary>
    /// <param name="places">The line and index of an entry by its number.</param>
    public WarningList At(Func<int, (int Line, int Index)> places)
    {
        var placed = new WarningList();
        foreach (var warning in _first)
        {
            var (line, index) = places(warning.Line);
            placed._first.Add(warning with { Line = line, Index = index });
        }

        foreach (var (rule, count) in _count) placed._count[rule] = count;
        return placed;
    }

    internal void Add(Warning warning)
    {
        if (_first.Count < Most) _first.Add(warning);
        _count[warning.Rule] = _count.GetValueOrDefault(warning.Rule) + 1;
    }
}
