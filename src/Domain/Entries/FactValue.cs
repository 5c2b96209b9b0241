using System.Globalization;

namespace Regulations.Domain.Entries;

/// <summary>A value of a named fact or attribute: a text, a number or yes and no. Equal only to one of its own sort.</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    public sealed record Text(string Value) : FactValue
    {
        public override string ToString() => Value;
    }

    public sealed record Number(decimal Value) : FactValue
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Truth(bool Value) : FactValue
    {
        public override string ToString() => Value ? "true" : "false";
    }
}
