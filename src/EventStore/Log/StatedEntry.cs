using Regulations.Domain.Entries;

namespace Regulations.EventStore.Log;

/// <summary>
/// An entry as Marten holds it: the bytes that were stated, in a type of its own for each type of entry, since Marten gives a
/// type of event one name. What they say, the entry contract reads.
/// </summary>
/// <param name="json">UTF-8.</param>
public abstract class StatedEntry(ReadOnlyMemory<byte> json)
{
    /// <summary>UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <exception cref="InvalidOperationException">The type of entry has no type of event: it must be added below.</exception>
    internal static Type TypeOf(EntryType type) => typeof(StatedEntry).GetNestedType(type.ToString())
        ?? throw new InvalidOperationException($"Entries of type {type.Name()} have no type of event in {nameof(StatedEntry)}.");

    public sealed class AreaDefined(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class AreaChanged(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FacilityRegistered(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FacilityChanged(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FacilityClosed(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FacilityReopened(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class InstrumentPublished(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class InstrumentAnnulled(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class InstrumentRestored(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionIssued(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionChanged(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionExtended(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionLifted(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionAnnulled(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class RestrictionRestored(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionGranted(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionChanged(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionExtended(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionRevoked(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionAnnulled(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ExemptionRestored(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class GapDeclared(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class GapClosed(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class EntryCorrected(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class EntryRetracted(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class DutyMet(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FindingHandled(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class StatementIssued(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class CoverageDeclared(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class ActivityDefined(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class FactDefined(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class KindDefined(ReadOnlyMemory<byte> json) : StatedEntry(json);

    public sealed class AttributeDefined(ReadOnlyMemory<byte> json) : StatedEntry(json);
}
