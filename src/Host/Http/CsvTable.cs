using System.Globalization;
using CsvHelper;

namespace Regulations.Host.Http;

/// <summary>
/// Writes every table that the product gives as CSV: in UTF-8 after a byte order mark, by which spreadsheets know it, with a
/// semicolon between fields and CR LF after each line. All lines have as many fields as the first.
/// </summary>
/// <param name="to">The stream that the table is written to; it is left open.</param>
/// <param name="isMarked">False: without the mark, for a terminal, which would show it.</param>
public sealed class CsvTable(Stream to, bool isMarked = true) : IAsyncDisposable
{
    private const string StartsOfFormulas = "=+-@\t\r";
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly CsvWriter _csv = CsvWriter.Create(to, new() { Separator = ';', WriteByteOrderMark = isMarked }, leaveOpen: true);

    /// <summary>Writes one line. Of a text that a spreadsheet would run as a formula an apostrophe makes a text; numbers stay.</summary>
    public async ValueTask Line(IEnumerable<string?> fields, CancellationToken cancellation)
    {
        foreach (var field in fields) _csv.WriteField(WouldRun(field) ? "'" + field : field);
        await _csv.EndRecordAsync(cancellation);
    }

    /// <summary>Joins several values to one field.</summary>
    public static string Several(IEnumerable<string> values) => string.Join(" | ", values);

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private static bool WouldRun(string? field) => field is [var first, ..] && StartsOfFormulas.Contains(first) && !IsNegativeNumber(field);

    /// <summary>
    /// Whether it is a number below zero, with a point or a comma before its decimals. One that begins with a plus is a text: a
    /// spreadsheet would take the plus from a phone number.
    /// </summary>
    private static bool IsNegativeNumber(string field) =>
        field[0] == '-' && decimal.TryParse(field.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out _);
}
