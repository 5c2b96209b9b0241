namespace Regulations.Domain.Comparing;

/// <summary>What became of an item from the first viewpoint to the second.</summary>
public enum Change
{
    Added,
    Ended,
    Changed,
}

/// <summary>One thing that is not the same from both viewpoints.</summary>
/// <param name="Name">The item's own name: of a rule its ref at the second viewpoint, of one that ended at the first.</param>
/// <param name="Aspects">Of a changed item, what of it: <c>version</c>, <c>until</c> …; else empty.</param>
/// <param name="Causes">In the order of the walk; one entry for each step at which the item changed, several where one moment
/// brought several.</param>
public sealed record Difference(Item Item, string Name, Change Change, IReadOnlyList<string> Aspects, IReadOnlyList<Cause> Causes);

/// <summary>The entry behind a difference.</summary>
/// <param name="Axis">Which coordinate had to move for it to count.</param>
/// <param name="Moment">Where on that axis: of publication, or when it took effect; absent on the recorded axis.</param>
/// <param name="Entry">The entry's id.</param>
/// <param name="Clause">Where one clause of it did it, its name: <c>e7#2</c>.</param>
/// <param name="Position">Where the entry stands in the log.</param>
public sealed record Cause(Axis Axis, LegalTime? Moment, string Entry, string? Clause, WrittenTime? Published, long Position);
