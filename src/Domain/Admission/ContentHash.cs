using System.Globalization;

namespace Regulations.Domain.Admission;

/// <summary>
/// What an entry says, in 128 bits: equal for lines equal as JSON values, whatever the order of their members or the way
/// their numbers and texts are written. It tells a repeat from another entry under the same id.
/// </summary>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}
