using Regulations.Domain.Entries;
using Regulations.Projections.Warnings;

namespace Regulations.Host.Recording;

/// <summary>What became of a request to record entries.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <param name="Recorded">Entries recorded by it.</param>
    /// <param name="Unchanged">Entries the register held already.</param>
    /// <param name="Head">A position from which all of it is seen.</param>
    /// <param name="Positions">Of every entry of the request, where they were asked for.</param>
    public sealed record Accepted(int Recorded, int Unchanged, long Head, IReadOnlyList<EntryPosition>? Positions) : WriteOutcome
    {
        /// <summary>What of it is probably a mistake.</summary>
        public required WarningList Warnings { get; init; }

        /// <summary>It was judged, and nothing recorded.</summary>
        public bool IsDryRun { get; init; }
    }

    /// <summary>Nothing of it was recorded.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : WriteOutcome;
}

public readonly record struct EntryPosition(string Entry, long Position);
