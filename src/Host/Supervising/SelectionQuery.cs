using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Domain.Words;
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
        new("area", "Only facilities whose municipality is this area or lies within it. May be given several times.",
            "1085") { IsRepeatable = true },
        new("kind", "Only facilities of this kind. May be given several times.", "sel-108") { IsRepeatable = true },
        new("operator", "Only facilities this operator runs. May be given several times.", "Greve Kommune") { IsRepeatable = true },
        new("facility", "Only this facility. May be given several times.", "eks-greve-botilbud") { IsRepeatable = true },
    ];

    private const int MostNamed = 5;

    public static IReadOnlyList<string> Members { get; } = [.. Parameters.Select(p => p.Name)];

    /// <summary>What the register has never heard of is refused, so that a misspelt name is not an empty portfolio.</summary>
    /// <param name="tellsUnknown">Whether the answer says of a facility that it is unknown; then one is not refused.</param>
    public static Selection Read(Lists lists, QueryReader asked, RegisterBook book, bool tellsUnknown = false)
    {
        var areas = book.Areas(Coordinates.At(book.Head));
        return new(
            Known("area", area => areas.KindOf(area) is not null, "is no area of the register", Areas),
            Known("kind", book.Named.HoldsKind, "is no kind that an entry of the register names",
                k => Spelling.AllNear(k, book.Named.Kinds)),
            Known("operator", book.Named.HoldsOperator, "is no operator that an entry of the register names",
                o => Spelling.AllNear(o, book.Named.Operators)),
            Known("facility", facility => tellsUnknown || book.WasRegistered(facility), "was never registered",
                f => [.. FacilitySearch.For(f, book).Found.Take(MostNamed).Select(found => found.Id)]));

        IReadOnlyList<string> Known(string name, Func<string, bool> isKnown, string said, Func<string, IReadOnlyList<string>> nearest)
        {
            var values = lists.Of(name);
            if (values.FirstOrDefault(v => !isKnown(v)) is { } unknown)
                asked.Refuse(new(ProblemType.UnreadableParameter, $"'{unknown}' {said}.") { Parameter = name, Nearest = nearest(unknown) });
            return values;
        }

        // An area is asked for by its code, and often written by its name.
        IReadOnlyList<string> Areas(string written)
        {
            var named = areas.Ids.ToLookup(id => areas.NameAt(id, LegalTime.Never) ?? id, StringComparer.Ordinal);
            var near = Spelling.AllNear(written, areas.Ids.Concat(named.Select(n => n.Key)));
            return [.. near.SelectMany(n => named.Contains(n) ? named[n] : [n]).Distinct()];
        }
    }
}
