using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A provision of an instrument while the clauses of its family are executed upon it.</summary>
internal sealed class ProvisionState(ProvisionId id, Provision? stated)
{
    public ProvisionId Id { get; } = id;

    /// <summary>As the instrument states it; null where it does not.</summary>
    public Provision? Stated { get; } = stated;

    /// <summary>Whether a clause gave it a content.</summary>
    public bool IsGiven { get; set; }

    /// <summary>The clauses executed upon it, in the order of execution.</summary>
    public List<Displacement> Upon { get; private set; } = Displacements.None;

    public void Add(Displacement displacement)
    {
        if (Upon.Count == 0) Upon = new(2);
        Upon.Add(displacement);
    }
}
