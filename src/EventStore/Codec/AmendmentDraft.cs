using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>What has been read of a clause; which of it an operation has, its form says.</summary>
internal struct AmendmentDraft
{
    public ProvisionRef? Target;

    public Address? Address;

    public Commencement? InForce;

    public LegalTime? From;

    public LegalTime? Until;

    public string? Text;

    public IReadOnlyList<Norm>? Norms;

    public Scope? Scope;

    public IReadOnlyList<string>? Areas;

    /// <summary>The moment that <c>set-expiry</c> or <c>set-commencement</c> sets.</summary>
    public LegalTime? Set;

    public IReadOnlyList<ProvisionRef>? Basis;

    public IReadOnlyList<Move>? Moves;
}
