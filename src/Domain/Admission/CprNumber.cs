using System.Buffers;
using System.Globalization;
using System.Text;

namespace Regulations.Domain.Admission;

/// <summary>
/// The Danish personal number (CPR-nummer): a date of birth <c>ddmmyy</c>, its parts together or parted by one blank, dot
/// or slash, then nothing, one blank, dot, hyphen or dash of any kind, then four digits, as a token of its own. The register
/// holds no personal data, so no text of an entry may hold one.
/// </summary>
public static class CprNumber
{
    private const int PartLength = 2;
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
        Span<byte> date = stackalloc byte[DateLength];
        var length = DateAt(utf8, date);
        if (length == 0 || !IsDate(date)) return 0;
        length += OneAt(utf8[length..], JoinsSerial);
        return DigitsAt(utf8[length..]) == SerialLength ? length + SerialLength : 0;
    }

    /// <summary>Copies the six digits there, together or parted, and returns how many bytes they take; 0 where there are none.</summary>
    private static int DateAt(ReadOnlySpan<byte> utf8, Span<byte> date)
    {
        var run = DigitsAt(utf8);
        if (run >= DateLength)
        {
            utf8[..DateLength].CopyTo(date);
            return DateLength;
        }

        if (run != PartLength) return 0;
        utf8[..PartLength].CopyTo(date);
        var length = PartLength;
        for (var part = PartLength; part < DateLength; part += PartLength)
        {
            var separator = OneAt(utf8[length..], JoinsParts);
            var digits = DigitsAt(utf8[(length + separator)..]);
            var isLast = part + PartLength == DateLength;
            if (separator == 0 || digits < PartLength || (digits > PartLength && !isLast)) return 0;
            utf8.Slice(length + separator, PartLength).CopyTo(date[part..]);
            length += separator + PartLength;
        }

        return length;
    }

    private static bool IsDate(ReadOnlySpan<byte> digits)
    {
        var (day, month, year) = (TwoDigits(digits), TwoDigits(digits[2..]), TwoDigits(digits[4..]));
        return month is >= 1 and <= 12
            && day >= 1 && day <= DaysOfMonth[month - 1]
            && (day != 29 || month != 2 || year % 4 == 0);
    }

    private static int TwoDigits(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    private static bool JoinsParts(Rune rune) => IsBlank(rune) || rune.Value is '.' or '/';

    private static bool JoinsSerial(Rune rune) => IsBlank(rune) || IsDash(rune) || rune.Value == '.';

    private static bool IsBlank(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    /// <summary>Besides the dashes of Unicode its minus, its soft hyphen and its hyphen bullet.</summary>
    private static bool IsDash(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || rune.Value is '\u2212' or '\u00ad' or '\u2043';

    /// <summary>The length in bytes of the character there; 0 where it is another kind or there is none.</summary>
    private static int OneAt(ReadOnlySpan<byte> utf8, Func<Rune, bool> isWanted) =>
        Rune.DecodeFromUtf8(utf8, out var rune, out var length) == OperationStatus.Done && isWanted(rune) ? length : 0;

    private static int DigitsAt(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end and >= 0 ? end : utf8.Length;

    private static bool WordEndsAt(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && Rune.DecodeLastFromUtf8(utf8, out var last, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(last);

    private static bool WordStartsAt(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && Rune.DecodeFromUtf8(utf8, out var first, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(first);
}
