namespace Regulations.Domain.Entries;

/// <summary>
/// A clause (ændringspunkt): what an instrument does to another, or to a provision of it. It lies in the amending
/// instrument; consolidation is derived.
/// </summary>
public abstract record Amendment
{
    public required ProvisionRef Target { get; init; }

    /// <summary>The clause's own place in its instrument, by which it can be cancelled or set in force.</summary>
    public Address? Address { get; init; }

    /// <summary>Its own commencement; absent: its instrument's.</summary>
    public Commencement? InForce { get; init; }

    /// <summary>From when facts fall under what it does; absent: from its commencement.</summary>
    public LegalTime? From { get; init; }

    public LegalTime? Until { get; init; }
}

/// <summary><c>replace</c>, <c>insert</c>: gives the provision a new content.</summary>
public sealed record GiveContent : Amendment
{
    /// <summary>Whether the clause inserts or replaces; the register treats both alike.</summary>
    public required bool Inserts { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Norm> Norms { get; init; } = [];

    public Scope? Scope { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }
}

/// <summary><c>repeal</c> (ophæve)</summary>
public sealed record Repeal : Amendment;

/// <summary><c>suspend</c> (suspendere) until a moment it must name.</summary>
public sealed record Suspend : Amendment;

/// <summary><c>set-expiry</c> (forlænge, afkorte); without a moment: no expiry.</summary>
public sealed record SetExpiry : Amendment
{
    public required LegalTime? Expires { get; init; }
}

/// <summary><c>set-commencement</c> (sætte i kraft, udskyde); without a moment the date is taken away.</summary>
public sealed record SetCommencement : Amendment
{
    public required LegalTime? At { get; init; }
}

/// <summary><c>continue</c> (videreføre): the recorded judgement that an instrument is carried on upon another basis.</summary>
public sealed record Continue : Amendment
{
    public required IReadOnlyList<ProvisionRef> Basis { get; init; }
}

/// <summary><c>renumber</c> (omnummerere): what stands at an address, and below it, stands at another from then on; all at once.</summary>
public sealed record Renumber : Amendment
{
    public required IReadOnlyList<Move> Moves { get; init; }
}

/// <summary>§ 5 bliver herefter § 6.</summary>
public sealed record Move(Address From, Address To);

/// <summary><c>unrecorded</c>: a change known to exist whose content the register does not hold.</summary>
public sealed record Unrecorded : Amendment;
