namespace Regulations.Domain.Entries;

/// <summary>
/// A citation of a place in an instrument, in parts parted by commas: <c>§ 2, stk. 1, nr. 3</c>. Blanks are normalised,
/// nothing else: <c>§ 2</c> stands above <c>§ 2, stk. 1</c>, not above <c>§ 20</c>.
/// </summary>
public sealed record Address
{
    private readonly int _hash;
    private Address? _above;

    private Address(string text)
    {
        Text = text;
        // Of a large code the same addresses are looked up millions of times.
        _hash = string.GetHashCode(text, StringComparison.Ordinal);
    }

    /// <summary>The parts joined by a comma and one blank.</summary>
    public string Text { get; }

    /// <returns>False where a part is empty.</returns>
    public static bool TryRead(string written, out Address address)
    {
        var parts = written.Split(',');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = string.Join(' ', parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (parts[i].Length == 0)
            {
                address = new(string.Empty);
                return false;
            }
        }

        address = new(string.Join(", ", parts));
        return true;
    }

    /// <exception cref="ArgumentException">A part is empty.</exception>
    public static Address Of(string written) =>
        TryRead(written, out var address) ? address : throw new ArgumentException($"'{written}' has an empty part", nameof(written));

    /// <summary>Whether this place is the other or holds it.</summary>
    public bool IsAtOrAbove(Address other) =>
        other.Text.StartsWith(Text, StringComparison.Ordinal)
        && (other.Text.Length == Text.Length || other.Text[Text.Length] == ',');

    public bool IsAbove(Address other) => other.Text.Length > Text.Length && IsAtOrAbove(other);

    /// <summary>The nearest place above this one; null where it has one part.</summary>
    public Address? Above => _above ??= Text.LastIndexOf(',') is > 0 and var cut ? new(Text[..cut]) : null;

    /// <summary>This place, then each one above it, nearest first.</summary>
    public IEnumerable<Address> AndAbove()
    {
        for (var at = this; at is not null; at = at.Above) yield return at;
    }

    /// <summary>The place that stands below another as this one stands below the one above it.</summary>
    /// <param name="above">This place or one above it.</param>
    /// <param name="instead">What stands in its stead.</param>
    public Address Moved(Address above, Address instead) =>
        above.Text.Length == Text.Length ? instead : new(instead.Text + Text[above.Text.Length..]);

    public bool Equals(Address? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Text == other.Text);

    public override int GetHashCode() => _hash;

    public override string ToString() => Text;
}
