using Regulations.Domain.Time;
using Regulations.Host.Http.Questions;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Http.Supervision;

/// <summary>Which facilities a supervisor asks about.</summary>
internal static class SelectionAsked
{
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("area", "Only facilities whose municipality is this area or lies within it. May be given several times.", "1085"),
        new("kind", "Only facilities of this kind. May be given several times.", "sel-108"),
        new("operator", "Only facilities this operator runs. May be given several times.", "Greve Kommune"),
        new("facility", "Only this facility. May be given several times.", "eks-greve-botilbud"),
    ];

    public static IReadOnlyList<string> Members { get; } = [.. Parameters.Select(p => p.Name)];

    public static Selection Read(Lists lists) => new(lists.Of("area"), lists.Of("kind"), lists.Of("operator"), lists.Of("facility"));

    /// <summary>An area that the register has never heard of is refused, so that a misspelt one is not an empty portfolio.</summary>
    public static Selection Read(Lists lists, Asked asked, RegisterBook book)
    {
        var selection = Read(lists);
        var areas = book.Areas(Coordinates.At(book.Head));
        foreach (var area in selection.Areas.Where(a => areas.KindOf(a) is null)) asked.Unreadable("area", $"'{area}' is no area of the register.");
        return selection;
    }
}
