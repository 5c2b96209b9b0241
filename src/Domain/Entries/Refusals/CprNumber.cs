using System.Buffers;
using System.Text;

namespace Regulations.Domain.Entries.Refusals;

/// <summary>
/// The Danish personal number (CPR-nummer): a date of birth <c>ddmmyy</c>, at most one hyphen or blank, four digits, as a
/// token of its own. The register holds no personal data, so no text of an entry may hold one.
/// </summary>
public static class CprNumber
{
    private const int DateLength = 6;
    private const int SerialLength = 4;

    private static ReadOnlySpan<byte> DaysOfMonth => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsIn(string text) => IsIn(Encoding.UTF8.GetBytes(text));

    public static bool IsIn(ReadOnlySpan<byte> utf8) => Find(utf8, out _, out _);

    /// <summary>The text with every personal number in it replaced by stars, so that a message can quote it.</summary>
    public static string Mask(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (!IsIn(utf8)) return text;
        var rest = utf8.AsSpan();
        while (Find(rest, out var start, out var length))
        {
            rest.Slice(start, length).Fill((byte)'*');
            rest = rest[(start + length)..];
        }

        return Encoding.UTF8.GetString(utf8);
    }

    private static bool Find(ReadOnlySpan<byte> utf8, out int start, out int length)
    {
        start = length = 0;
        var from = 0;
        while (utf8[from..].IndexOfAnyInRange((byte)'0', (byte)'9') is var found and >= 0)
        {
            start = from + found;
            from = start + DigitsAt(utf8[start..]);
            length = LengthAt(utf8[start..]);
            if (length > 0 && !WordEndsAt(utf8[..start]) && !WordStartsAt(utf8[(start + length)..])) return true;
        }

        return false;
    }

    /// <summary>The length in bytes of what reads as a personal number there; 0 where nothing does.</summary>
    private static int LengthAt(ReadOnlySpan<byte> utf8)
    {
        if (DigitsAt(utf8) is not (DateLength or DateLength + SerialLength) || !IsDate(utf8)) return 0;
        var separator = SeparatorAt(utf8[DateLength..]);
        return DigitsAt(utf8[(DateLength + separator)..]) == SerialLength ? DateLength + separator + SerialLength : 0;
    }

    private static bool IsDate(ReadOnlySpan<byte> digits)
    {
        var (day, month, year) = (TwoDigits(digits), TwoDigits(digits[2..]), TwoDigits(digits[4..]));
        return month is >= 1 and <= 12
            && day >= 1 && day <= DaysOfMonth[month - 1]
            && (day != 29 || month != 2 || year % 4 == 0);
    }

    private static int TwoDigits(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    /// <summary>A hyphen or a blank, or their forms that do not break a line.</summary>
    private static int SeparatorAt(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return 0;
        if (utf8[0] is (byte)'-' or (byte)' ') return 1;
        if (utf8.StartsWith("\u00a0"u8)) return 2;
        return utf8.StartsWith("\u2010"u8) || utf8.StartsWith("\u2011"u8) ? 3 : 0;
    }

    private static int DigitsAt(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end and >= 0 ? end : utf8.Length;

    private static bool WordEndsAt(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && Rune.DecodeLastFromUtf8(utf8, out var last, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(last);

    private static bool WordStartsAt(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && Rune.DecodeFromUtf8(utf8, out var first, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(first);
}
