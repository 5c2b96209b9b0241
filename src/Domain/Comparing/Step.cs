namespace Regulations.Domain.Comparing;

/// <summary>One step along an axis.</summary>
/// <param name="Position">Of the entry that comes into view or leaves it, on the recorded axis.</param>
/// <param name="Moment">Crossed on the other axes.</param>
/// <param name="After">The viewpoint once the step is taken.</param>
/// <param name="Later">Of the viewpoints on both sides of the step the one further up the axis.</param>
internal sealed record Step(long Position, LegalTime Moment, Viewpoint After, Viewpoint Later);
