using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A provision itself, whatever its address: it keeps what it is when it is renumbered.</summary>
/// <param name="Origin">Where its instrument states it, or a clause first inserts it.</param>
/// <param name="Since">
/// The renumbering clause that left the address to it; null where nothing that stood there before was moved away.
/// </param>
public sealed record ProvisionId(Address Origin, string? Since)
{
    public bool Equals(ProvisionId? other) =>
        ReferenceEquals(this, other) || (other is not null && Origin.Equals(other.Origin) && Since == other.Since);

    /// <summary>The address it has from the beginning, with the clause that left it free where one did.</summary>
    public override string ToString() => Since is null ? Origin.Text : $"{Origin} ({Since})";

    public override int GetHashCode() => Since is null ? Origin.GetHashCode() : HashCode.Combine(Origin, Since);
}
