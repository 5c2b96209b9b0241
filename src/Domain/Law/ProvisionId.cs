using Regulations.Domain.Entries;

namespace Regulations.Domain.Law;

/// <summary>A provision itself, whatever its address: it keeps what it is when it is renumbered.</summary>
/// <param name="Origin">Where its instrument states it, or a clause first inserts it.</param>
/// <param name="Since">
/// The renumbering clause that left the address to it; null where nothing that stood there before was moved away.
/// </param>
public sealed record ProvisionId(Address Origin, string? Since);
