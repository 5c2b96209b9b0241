using System.Globalization;

namespace Regulations.Domain.Entries;

/// <summary>The number of a statement: the year it was issued in and its place within that year, from 1.</summary>
public readonly record struct StatementNumber(int Year, int Place)
{
    private const int YearDigits = 4;
    private const int PlaceDigits = 6;

    /// <returns>False where the text is not a number as written: <c>2026-000001</c>.</returns>
    public static bool TryRead(string text, out StatementNumber number)
    {
        number = default;
        if (text.Length < YearDigits + 1 + PlaceDigits || text[YearDigits] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (!int.TryParse(text.AsSpan(YearDigits + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            || place < 1) return false;
        number = new(year, place);
        return number.ToString() == text;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Place:D6}");
}
