namespace Regulations.Domain.Entries;

/// <summary>An instrument or, with an address, a provision of it and what stands below.</summary>
public sealed record ProvisionRef(string Instrument, Address? Address)
{
    /// <summary>Whether the provision at an address lies in what is referred to.</summary>
    public bool Covers(string instrument, Address address) =>
        Instrument == instrument && (Address is null || Address.IsAtOrAbove(address));

    public override string ToString() => Address is null ? Instrument : $"{Instrument} {Address}";
}

/// <summary>What an exempting norm lifts (undtager fra): an instrument, a provision with what stands below it, or a restriction.</summary>
public abstract record Lifted
{
    private Lifted()
    {
    }

    public sealed record OfInstrument(ProvisionRef Provision) : Lifted;

    public sealed record OfRestriction(string Restriction) : Lifted;
}
