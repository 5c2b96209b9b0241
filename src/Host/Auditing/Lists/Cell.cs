using System.Globalization;
using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Host.Http;

namespace Regulations.Host.Auditing.Lists;

/// <summary>What a line of a list says in one column.</summary>
/// <param name="Text">Empty where it says nothing.</param>
/// <param name="Json">As JSON; null for a text, which is <paramref name="Text"/>.</param>
internal readonly record struct Cell(string Text, string? Json)
{
    /// <summary>
    /// Whether it holds the character U+0000 or half a surrogate pair, which then stand in <see cref="Text"/> as an escape.
    /// </summary>
    public bool IsUnstorable { get; private init; }

    public static Cell OfCsv(string text) => text.Contains('\0') ? new(WithoutNul(text), null) { IsUnstorable = true } : new(text, null);

    public static Cell Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !JsonText.IsStorable(value) => new(JsonText.Raw(value), null) { IsUnstorable = true },
        JsonValueKind.Array or JsonValueKind.Object when !JsonText.IsStorable(value) =>
            new(value.GetRawText(), null) { IsUnstorable = true },
        JsonValueKind.String => new(value.GetString()!, null),
        JsonValueKind.Null => new(string.Empty, "null"),
        _ => new(value.GetRawText(), value.GetRawText()),
    };

    public static string WithoutNul(string text) => text.Replace("\0", "\\u0000", StringComparison.Ordinal);

    /// <summary>Read as a fact: in CSV as a spreadsheet's cell, in JSON Lines as what it is.</summary>
    /// <returns>Null where it is no fact: a list, an object or a number that cannot be held exactly.</returns>
    public FactValue? AsFact(bool isCsv) => isCsv ? SpreadsheetCell.AsFact(Text) : OfJson();

    private FactValue? OfJson() => Json switch
    {
        null => new FactValue.Text(Text),
        "true" or "false" => new FactValue.Truth(Json == "true"),
        _ => decimal.TryParse(Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new FactValue.Number(number) : null,
    };
}
