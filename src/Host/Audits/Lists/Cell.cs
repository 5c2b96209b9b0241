using System.Globalization;
using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Host.Http;

namespace Regulations.Host.Audits.Lists;

/// <summary>What a line of a list says in one column.</summary>
/// <param name="Text">Empty where it says nothing.</param>
/// <param name="Json">As JSON; null for a text, which is <paramref name="Text"/>.</param>
internal readonly record struct Cell(string Text, string? Json)
{
    /// <summary>Whether it holds the character U+0000 or half a surrogate pair, which then stand in <see cref="Text"/> as an escape.</summary>
    public bool IsUnstorable { get; private init; }

    public static Cell OfCsv(string text) => text.Contains('\0') ? new(WithoutNul(text), null) { IsUnstorable = true } : new(text, null);

    public static Cell Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !JsonText.IsStorable(value) => new(JsonText.Raw(value), null) { IsUnstorable = true },
        JsonValueKind.Array or JsonValueKind.Object when !JsonText.IsStorable(value) => new(value.GetRawText(), null) { IsUnstorable = true },
        JsonValueKind.String => new(value.GetString()!, null),
        JsonValueKind.Null => new(string.Empty, "null"),
        _ => new(value.GetRawText(), value.GetRawText()),
    };

    public static string WithoutNul(string text) => text.Replace("\0", "\\u0000", StringComparison.Ordinal);

    /// <summary>
    /// In CSV a number or true or false is one, unless quotes of its own stand around it; in JSON Lines it is what it is.
    /// </summary>
    /// <returns>Null where it is no fact: a list, an object or a number that cannot be held exactly.</returns>
    public FactValue? AsFact(bool isCsv)
    {
        if (!isCsv) return OfJson();
        if (Text is "true" or "false") return new FactValue.Truth(Text == "true");
        if (Text is ['"', _, .., '"']) return new FactValue.Text(Text[1..^1]);
        return NumberOf(Text) is { } number ? new FactValue.Number(number) : new FactValue.Text(Text);
    }

    private FactValue? OfJson() => Json switch
    {
        null => new FactValue.Text(Text),
        "true" or "false" => new FactValue.Truth(Json == "true"),
        _ => decimal.TryParse(Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new FactValue.Number(number) : null,
    };

    /// <summary>With a point before decimals and none between thousands; <c>007</c> is a text.</summary>
    private static decimal? NumberOf(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return null;
        if (digits.Length > 1 && digits[0] == '0' && digits[1] != '.') return null;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
