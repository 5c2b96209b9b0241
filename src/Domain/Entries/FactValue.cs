using System.Globalization;

namespace Regulations.Domain.Entries;

/// <summary>A value of a named fact or attribute: a text, a number or yes and no. Equal only to one of its own sort.</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>
    /// What stood in a list's cell that was read as a number or as yes or no, and may have been meant as a text. Null where
    /// nothing else can be meant. Values are equal whatever they were written as.
    /// </summary>
    public string? Written { get; init; }

    public virtual bool Equals(FactValue? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

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
