using System.Globalization;
using Regulations.Domain.Entries;

namespace Regulations.Host.Auditing.Lists;

/// <summary>What a cell of a spreadsheet means as a fact, in Danish or English, whatever blanks stand around it.</summary>
internal static class SpreadsheetCell
{
    /// <summary>
    /// A number or yes and no where it may be one, told as what it is written as so that it is a text where it is compared with
    /// texts; else a text. Quotes of its own around it make it a text.
    /// </summary>
    public static FactValue AsFact(string cell)
    {
        var text = cell.Trim();
        if (text is ['"', _, .., '"']) return new FactValue.Text(text[1..^1]);
        if (TruthOf(text) is { } truth) return new FactValue.Truth(truth) { Written = text };
        return NumberOf(text) is { } number ? new FactValue.Number(number) { Written = text } : new FactValue.Text(text);
    }

    private static bool? TruthOf(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "SAND" or "JA" => true,
        "FALSE" or "FALSK" or "NEJ" => false,
        _ => null,
    };

    /// <summary>
    /// With a point or a comma before decimals and nothing between thousands: <c>007</c> is a text, and so is <c>1,000</c>, which
    /// is one thousand in English and one in Danish.
    /// </summary>
    private static decimal? NumberOf(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return null;
        if (digits is ['0', not ('.' or ','), ..]) return null;
        var comma = digits.IndexOf(',');
        if (comma >= 0 && (digits.Contains('.') || (digits[0] != '0' && comma <= 3 && digits.Length - comma == 4))) return null;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
