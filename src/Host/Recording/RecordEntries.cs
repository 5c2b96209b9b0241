using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>Has entries recorded, whole or not at all. Answered with a <see cref="WriteOutcome"/>.</summary>
/// <param name="Register">The register's.</param>
/// <param name="Body">JSON Lines in UTF-8.</param>
/// <param name="Length">In bytes, where known.</param>
/// <param name="RecordedBy">Who has them recorded.</param>
/// <param name="WantsPositions">Whether the outcome tells the position of each entry.</param>
public sealed record RecordEntries(OpenRegister Register, Stream Body, long? Length, string RecordedBy, bool WantsPositions);

/// <summary>Hands the command to the writer of the register, which groups what waits into one append.</summary>
public static class RecordEntriesHandler
{
    public static Task<WriteOutcome> Handle(RecordEntries command, CancellationToken cancellation) =>
        command.Register.Record(command.Body, command.Length, command.RecordedBy, command.WantsPositions, cancellation);
}
