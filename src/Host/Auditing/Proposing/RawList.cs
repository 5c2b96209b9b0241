using System.Buffers;
using System.Text.Unicode;
using CsvHelper;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>The beginning of a list as it stands there, for whoever is to say how it is read.</summary>
/// <param name="Columns">Their names, in the order of the list.</param>
/// <param name="Rows">The first rows with anything in them, each with as many cells as there are columns.</param>
/// <param name="Beginning">The lines of the first of these rows.</param>
internal sealed record RawList(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, AuditChunk Beginning)
{
    /// <summary>So many rows are looked at.</summary>
    public const int MostRows = 1000;

    /// <summary>So many of them are tried.</summary>
    public const int MostTried = 200;

    /// <summary>UTF-16 shows itself by its mark, and what is valid UTF-8 is meant to be.</summary>
    public static ListEncoding EncodingOf(byte[] list) => Utf16Mark.Of(list) is not null ? ListEncoding.Utf16
        : Utf8.IsValid(list) ? ListEncoding.Utf8 : ListEncoding.Windows1252;

    /// <summary>As the first line shows it; a semicolon where it shows none.</summary>
    public static ListSeparator SeparatorOf(byte[] list)
    {
        using var csv = CsvReader.Create(EncodingOf(list).InUtf8(list), CsvForm.Reading(null, static _ => { }));
        if (!csv.Read()) return ListSeparator.Semicolon;
        return csv.Separator switch
        {
            ',' => ListSeparator.Comma,
            '\t' => ListSeparator.Tab,
            _ => ListSeparator.Semicolon,
        };
    }

    public static RawList Read(byte[] list, ListEncoding encoding, ListSeparator separator)
    {
        using var csv = CsvReader.Create(encoding.InUtf8(list), CsvForm.Reading(separator.Character(), static _ => { }));
        string[] columns = [];
        var rows = new List<IReadOnlyList<string>>();
        var beginning = new Lines();
        try
        {
            while (rows.Count < MostRows && csv.Read())
            {
                if (CsvForm.IsEmpty(csv)) continue;
                if (columns.Length == 0)
                {
                    columns = [.. Enumerable.Range(0, CsvForm.FieldsOf(csv, least: 0)).Select(i => csv.GetString(i).Trim())];
                    continue;
                }

                rows.Add([.. columns.Select((_, i) => i < csv.FieldCount ? csv.GetString(i).Trim() : string.Empty)]);
                if (rows.Count <= MostTried) beginning.Add(csv.LineNumber, csv.RawRecord);
            }
        }
        catch (CsvFormatException)
        {
            // What comes after is told of when the list is taken in.
        }

        return new(columns, rows, beginning.Chunk);
    }

    /// <summary>Gathers lines so that they keep their numbers.</summary>
    private sealed class Lines
    {
        private readonly ArrayBufferWriter<byte> _body = new();
        private long _first;
        private long _next;

        public AuditChunk Chunk => new(0, _first, _body.WrittenSpan.ToArray());

        public void Add(long number, ReadOnlySpan<byte> text)
        {
            if (_first == 0) _first = _next = number;
            for (; _next < number; _next++) _body.Write("\n"u8);
            _body.Write(text);
            _body.Write("\n"u8);
            _next += 1 + CsvForm.LineBreaks(text);
        }
    }
}
