using Regulations.Domain.Entries;

namespace Regulations.Domain.Admission;

/// <summary>What the register's head keeps of an entry to judge later ones.</summary>
/// <param name="Hash">Of the entry as first recorded, which a correction does not change.</param>
/// <param name="Stream">The thing on whose stream it lies.</param>
public readonly record struct KnownEntry(EntryType Type, Subject Stream, ContentHash Hash);

/// <summary>An instrument as the register's head has it, corrections included.</summary>
/// <param name="Kind">Absent where only a refused line named it.</param>
/// <param name="Annexes">The annexes its entry states or gives to others by a clause.</param>
public sealed record KnownInstrument(InstrumentKind? Kind, IReadOnlyList<ProvisionRef> Annexes)
{
    public static KnownInstrument Of(InstrumentPublished entry)
    {
        var annexes = new List<ProvisionRef>(0);
        foreach (var provision in entry.Provisions)
        {
            if (provision.Areas is not null) annexes.Add(new(entry.Instrument, provision.Address));
        }

        foreach (var clause in entry.Amendments)
        {
            if (clause is GiveContent { Areas: not null }) annexes.Add(clause.Target);
        }

        return new(entry.Kind, annexes.Count == 0 ? [] : annexes);
    }
}
