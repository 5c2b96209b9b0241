using System.Text.Json;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Supervising;

/// <summary>A part of a list. Under coordinates that repeat recorded the list stays as it is, so its parts fit together.</summary>
internal readonly record struct Paging(int Offset, int Limit)
{
    public const int UsualLimit = 10_000;
    private const int MostAtOnce = 1_000_000;

    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("offset", "How many to pass over. Absent: 0. Repeat recorded from the first part, so that the parts fit together.", "10000"),
        new("limit", $"How many at most. Absent: {UsualLimit}.", "100"),
    ];

    public static Paging Read(QueryReader asked) => new(
        (int)(asked.Number("offset", 0, int.MaxValue) ?? 0), (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit));

    public IEnumerable<T> Of<T>(IReadOnlyList<T> all) => all.Skip(Offset).Take(Limit);

    public void WriteMembers<T>(Utf8JsonWriter json, IReadOnlyList<T> all)
    {
        json.WriteNumber("total"u8, all.Count);
        if (all.Count - Offset > Limit) json.WriteNumber("next"u8, Offset + Limit);
    }
}
