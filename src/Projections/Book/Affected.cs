using Regulations.Domain.Comparing;

namespace Regulations.Projections.Book;

/// <summary>
/// Where, and over which spans of legal time, an entry may have changed an answer. Coarser than what it changed, never narrower.
/// </summary>
internal readonly record struct Affected(IReadOnlyCollection<ReachKey> Where, AffectedPeriods When);
