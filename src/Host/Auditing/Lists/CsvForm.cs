using CsvHelper;

namespace Regulations.Host.Auditing.Lists;

/// <summary>CSV as lists are written in: RFC 4180 in UTF-8, with a comma, a semicolon or a tab between fields.</summary>
internal static class CsvForm
{
    /// <summary>In bytes: what is longer has lost a closing quote.</summary>
    public const int LongestRecord = 4 * 1024 * 1024;

    /// <param name="delimiter">Null: to be found from the list's first lines.</param>
    /// <param name="malformed">Told of every record whose quotes do not fit; it is read as well as can be.</param>
    public static CsvReaderOptions Reading(char? delimiter, Action<CsvMalformedRecord> malformed) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRecord,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = malformed,
    };

    /// <summary>Whether nothing stands in any field: a row that a spreadsheet has and its author never filled in.</summary>
    public static bool IsEmpty(CsvReader csv) => FieldsOf(csv, least: 0) == 0;

    /// <summary>How many fields the line has, without the empty ones at its end.</summary>
    /// <param name="csv">The reader on the line.</param>
    /// <param name="least">As many are counted, empty or not, where the line has them.</param>
    public static int FieldsOf(CsvReader csv, int least)
    {
        var count = csv.FieldCount;
        while (count > least && !csv.GetSpan(count - 1).ContainsAnyExcept(" \t\r\n"u8)) count--;
        return count;
    }

    /// <summary>CR, LF and CR LF each count once.</summary>
    public static int LineBreaks(ReadOnlySpan<byte> text)
    {
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) breaks++;
        return breaks;
    }
}
