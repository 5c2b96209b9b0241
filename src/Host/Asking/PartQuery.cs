using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Asking;

/// <summary>A part of a list. Under coordinates that repeat recorded the list stays as it is, so its parts fit together.</summary>
internal readonly record struct PartQuery(int Offset, int Limit)
{
    public const int UsualLimit = 10_000;
    private const int MostAtOnce = 1_000_000;

    public static IReadOnlyList<Parameter> Parameters { get; } = Taking(UsualLimit, MostAtOnce);

    /// <param name="usual">How many come where no limit is given.</param>
    /// <param name="most">How many may be asked for at once.</param>
    public static IReadOnlyList<Parameter> Taking(int usual, int most) =>
    [
        new("offset", "How many to pass over. Absent: 0. Repeat recorded from the first part, so that the parts fit together.",
            "10000") { Form = Form.Number(0, int.MaxValue) },
        new("limit", $"How many at most. Absent: {usual}.", "100") { Form = Form.Number(1, most) },
    ];

    public static PartQuery Read(QueryReader asked) => Read(asked, UsualLimit, MostAtOnce);

    /// <param name="asked">Told what cannot be read.</param>
    /// <param name="usual">How many come where no limit is given.</param>
    /// <param name="most">How many may be asked for at once.</param>
    public static PartQuery Read(QueryReader asked, int usual, int most) => new(
        (int)(asked.Number("offset", 0, int.MaxValue) ?? 0), (int)(asked.Number("limit", 1, most) ?? usual));

    public IEnumerable<T> Of<T>(IReadOnlyList<T> all) => all.Skip(Offset).Take(Limit);

    /// <summary>What to pass over to go on; null where this is the end.</summary>
    public int? Next(int total) => total - Offset > Limit ? Offset + Limit : null;
}
