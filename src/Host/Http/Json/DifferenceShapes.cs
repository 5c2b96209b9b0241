using System.ComponentModel;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Projections.Book;

namespace Regulations.Host.Http.Json;

[Description("One thing that is not the same in both states.")]
internal sealed record DifferenceShape(
    ItemKind What,
    string Ref,
    Change Change,
    [property: Description("Of what has changed: what of it.")] IReadOnlyList<string> Aspects,
    ItemAt Before,
    ItemAt After,
    IReadOnlyList<CauseShape> Causes)
{
    /// <param name="comparison">Whose differences are told, each with the item as it was and as it is.</param>
    /// <param name="first">A moment of the first state.</param>
    /// <param name="second">A moment of the second state.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    public static IReadOnlyList<DifferenceShape> Of(Comparison comparison, LegalTime first, LegalTime second, RegisterBook book) =>
    [
        .. comparison.Differences.Select(d => new DifferenceShape(
            d.Item.Kind, d.Name, d.Change, d.Aspects, new(comparison.First, d.Item, first), new(comparison.Second, d.Item, second),
            [.. d.Causes.Select(c => CauseShape.Of(c, book))])),
    ];
}

[Description("The entry behind a difference, and the coordinate that had to move for it to count.")]
internal sealed record CauseShape(
    Axis Axis, LegalTime? Moment, string Entry, string? Clause, WrittenTime? Published, long Position, Instant RecordedAt)
{
    public static CauseShape Of(Cause cause, RegisterBook book) => new(
        cause.Axis, cause.Moment?.Bound(), cause.Entry, cause.Clause, cause.Published, cause.Position, book.RecordedAt(cause.Position));
}

[Description("A rule, what is pending, a gap, or a fact of the facility; null where there is none.")]
internal sealed record ItemShape(RuleShape Rule, PendingShape Pending, GapShape Gap);
