namespace Regulations.Cli.Generating;

/// <summary>How large a register to make.</summary>
/// <param name="Seed">The same seed and size make the same register to the byte.</param>
/// <param name="Decisions">Restrictions and exemptions issued; what becomes of them adds about two entries to every three.</param>
internal sealed record RegisterSize(ulong Seed, int Facilities, int Instruments, int Decisions)
{
    /// <summary>Of about so many entries, in the proportions of the usual register.</summary>
    public static RegisterSize OfEntries(ulong seed, int entries) =>
        new(seed, Math.Max(1, entries / 18), Math.Max(4, entries / 90), Math.Max(1, entries / 9 * 5));
}
