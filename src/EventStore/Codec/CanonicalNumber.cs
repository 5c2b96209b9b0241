using System.Buffers.Text;

namespace Regulations.EventStore.Codec;

/// <summary>
/// A JSON number by its value: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are all <c>1e0</c>. Digits without zeros at either end,
/// and the power of ten of the last one.
/// </summary>
internal static class CanonicalNumber
{
    private const int LongestExponent = 24;

    /// <summary>The bytes to have ready for a number written in so many.</summary>
    public static int Most(int written) => written + LongestExponent;

    /// <returns>The bytes written.</returns>
    public static int Write(ReadOnlySpan<byte> number, Span<byte> into)
    {
        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = mark < 0 ? number : number[..mark];
        var exponent = mark < 0 ? 0 : Exponent(number[(mark + 1)..]);
        var isNegative = mantissa[0] == '-';
        into[0] = isNegative ? (byte)'-' : (byte)'+';
        var length = 1 + Digits(mantissa[(isNegative ? 1 : 0)..], into[1..], ref exponent);
        if (length == 1)
        {
            into[0] = (byte)'0';
            return 1;
        }

        into[length++] = (byte)'e';
        Utf8Formatter.TryFormat(exponent, into[length..], out var written);
        return length + written;
    }

    private static int Digits(ReadOnlySpan<byte> mantissa, Span<byte> into, ref long exponent)
    {
        var length = 0;
        var point = mantissa.IndexOf((byte)'.');
        foreach (var digit in mantissa)
        {
            if (digit != '.' && (length > 0 || digit != '0')) into[length++] = digit;
        }

        if (point >= 0) exponent -= mantissa.Length - point - 1;
        for (; length > 0 && into[length - 1] == '0'; length--) exponent++;
        return length;
    }

    /// <summary>Exponents past any number the register holds are all alike.</summary>
    private static long Exponent(ReadOnlySpan<byte> written)
    {
        const long most = long.MaxValue / 4;
        var digits = written[0] == '+' ? written[1..] : written;
        if (Utf8Parser.TryParse(digits, out long exponent, out _)) return Math.Clamp(exponent, -most, most);
        return written[0] == '-' ? -most : most;
    }
}
