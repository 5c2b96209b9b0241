using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>Has entries recorded, whole or not at all. Answered with a <see cref="WriteOutcome"/>.</summary>
/// <param name="Register">The register's.</param>
/// <param name="Body">The entries.</param>
/// <param name="RecordedBy">Who has them recorded.</param>
/// <param name="WantsPositions">Whether the outcome tells the position of each entry.</param>
public sealed record RecordEntries(OpenRegister Register, EntryBody Body, string RecordedBy, bool WantsPositions)
{
    /// <summary>Of entries made here, one a line.</summary>
    public RecordEntries(OpenRegister register, Stream lines, long? length, string recordedBy, bool WantsPositions)
        : this(register, new EntryBody(lines, length, BodyForm.Lines, long.MaxValue), recordedBy, WantsPositions)
    {
    }
}

/// <summary>Hands the command to the writer of the register, which groups what waits into one append.</summary>
public static class RecordEntriesHandler
{
    public static Task<WriteOutcome> Handle(RecordEntries command, RegisterWriters writers, CancellationToken cancellation) =>
        writers.Of(command.Register).Record(command.Body, command.RecordedBy, command.WantsPositions, cancellation);
}
