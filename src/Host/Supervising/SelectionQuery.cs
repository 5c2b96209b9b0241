using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>Which facilities a supervisor asks about.</summary>
internal static class SelectionQuery
{
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("area", "Only facilities whose municipality is this area or lies within it. May be given several times.", "1085") { IsRepeatable = true },
        new("kind", "Only facilities of this kind. May be given several times.", "sel-108") { IsRepeatable = true },
        new("operator", "Only facilities this operator runs. May be given several times.", "Greve Kommune") { IsRepeatable = true },
        new("facility", "Only this facility. May be given several times.", "eks-greve-botilbud") { IsRepeatable = true },
    ];

    public static IReadOnlyList<string> Members { get; } = [.. Parameters.Select(p => p.Name)];

    /// <summary>What the register has never heard of is refused, so that a misspelt name is not an empty portfolio.</summary>
    /// <param name="tellsUnknown">Whether the answer says of a facility that it is unknown; then one is not refused.</param>
    public static Selection Read(Lists lists, QueryReader asked, RegisterBook book, bool tellsUnknown = false)
    {
        var areas = book.Areas(Coordinates.At(book.Head));
        return new(
            Known("area", area => areas.KindOf(area) is not null, "is no area of the register"),
            Known("kind", book.Named.HoldsKind, "is no kind that an entry of the register names"),
            Known("operator", book.Named.HoldsOperator, "is no operator that an entry of the register names"),
            Known("facility", facility => tellsUnknown || book.WasRegistered(facility), "was never registered"));

        IReadOnlyList<string> Known(string name, Func<string, bool> isKnown, string said)
        {
            var values = lists.Of(name);
            if (values.FirstOrDefault(v => !isKnown(v)) is { } unknown) asked.Unreadable(name, $"'{unknown}' {said}.");
            return values;
        }
    }
}
