using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Search;

/// <summary>A thing found, as the coordinates asked under hold it.</summary>
public abstract record SearchHit
{
    private SearchHit()
    {
    }

    /// <param name="State">At the moment asked; before it was registered by its latest facts, with the status unknown.</param>
    public sealed record OfFacility(FacilityState State) : SearchHit;

    public sealed record OfInstrument(InstrumentPublished Published) : SearchHit;

    /// <param name="Published">Its instrument.</param>
    /// <param name="Stated">Its address in the entry that states it.</param>
    /// <param name="Address">Its address at the moment asked; null where it has none then.</param>
    /// <param name="Excerpt">What stands around the first word found; null where the register holds no text of it.</param>
    public sealed record OfProvision(InstrumentPublished Published, Address Stated, Address? Address, string? Excerpt) : SearchHit;
}
