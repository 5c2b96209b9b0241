using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Comparisons;

/// <summary>One step along an axis.</summary>
/// <param name="Position">Of the entry that comes into view or leaves it, on the recorded axis.</param>
/// <param name="Moment">Crossed on the other axes.</param>
/// <param name="After">The standpoint once the step is taken.</param>
/// <param name="Later">Of the standpoints on both sides of the step the one further up the axis.</param>
internal sealed record Step(long Position, LegalTime Moment, Standpoint After, Standpoint Later);
