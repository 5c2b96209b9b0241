using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Regulations.Host.Tests.Reconstruction;

/// <summary>A statement's PDF read again by its structure: what stands where on which page, by way of the map from codes to letters.</summary>
internal sealed partial class PdfPages
{
    private readonly string _file;
    private readonly Dictionary<string, string> _letters;

    public PdfPages(byte[] file)
    {
        _file = Encoding.Latin1.GetString(file);
        _letters = Maps().Matches(_file).ToDictionary(m => m.Groups["code"].Value, m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups["letter"].Value)));
        All = [.. _file.Split("/Type /Page /")[1..].Select(page => Number(page, "/Contents ")).Select(Lines)];
    }

    /// <summary>The lines of each page in the order in which they are shown, the two of the footer last.</summary>
    public IReadOnlyList<IReadOnlyList<PdfLine>> All { get; }

    /// <summary>The letters by their codes.</summary>
    public IReadOnlyDictionary<string, string> Letters => _letters;

    /// <summary>Of each code from 0 the glyph it shows.</summary>
    public IReadOnlyList<int> Glyphs => [.. Stream(Number(_file, "/CIDToGIDMap ")).Chunk(2).Select(pair => (pair[0] << 8) + pair[1])];

    /// <summary>What is said over all pages, without what is at the foot of each.</summary>
    public string Text => string.Join('\n', All.SelectMany(page => page.SkipLast(2)).Select(l => l.Text));

    /// <summary>Of the font file within.</summary>
    public byte[] Font => Stream(Number(_file, "/FontFile2 "));

    /// <summary>Where the table at the end says that each object begins, and the object's number.</summary>
    public IEnumerable<(int Number, string Begins)> Objects
    {
        get
        {
            var table = _file[int.Parse(_file[(_file.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture)..].Split('\n');
            return Enumerable.Range(1, int.Parse(table[1].Split(' ')[1], CultureInfo.InvariantCulture) - 1)
                .Select(number => (number, _file[int.Parse(table[2 + number][..10], CultureInfo.InvariantCulture)..].Split('\n')[0]));
        }
    }

    private List<PdfLine> Lines(int content) =>
    [
        .. Shown().Matches(Encoding.Latin1.GetString(Stream(content))).Select(m => new PdfLine(
            string.Concat(m.Groups["codes"].Value.Chunk(4).Select(code => _letters[new string(code)])), Double(m, "size"), Double(m, "x"), Double(m, "y"))),
    ];

    private byte[] Stream(int number)
    {
        var begins = _file.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal);
        var length = Number(_file[begins..], "/Length ");
        return Encoding.Latin1.GetBytes(_file.Substring(_file.IndexOf("stream\n", begins, StringComparison.Ordinal) + 7, length));
    }

    private static int Number(string text, string after) =>
        int.Parse(Regex.Match(text[(text.IndexOf(after, StringComparison.Ordinal) + after.Length)..], @"^\d+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, CultureInfo.InvariantCulture);

    private static double Double(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^<(?!0000)(?<code>[0-9A-F]{4})> <(?<letter>[0-9A-F]+)>$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Maps();

    [GeneratedRegex("BT /F1 (?<size>[0-9.]+) Tf (?<x>[0-9.]+) (?<y>[0-9.]+) Td <(?<codes>[0-9A-F]*)> Tj ET", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Shown();
}

/// <summary>A line shown; in points, from the lower left of the page.</summary>
internal sealed record PdfLine(string Text, double Size, double X, double Y);
