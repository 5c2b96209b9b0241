using System.Globalization;
using System.Text;

namespace Regulations.Host.Statements.Pdf;

/// <summary>The font of one file: gathers the glyphs used and writes them with what they stand for, so that text can be searched and copied.</summary>
internal sealed class EmbeddedLetters(TrueTypeFont font)
{
    private const int MostTogether = 100;
    private readonly SortedDictionary<int, char> _used = [];

    /// <summary>Text as a page shows it: the glyphs' numbers in hexadecimal digits.</summary>
    public string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var letter in text)
        {
            var glyph = font.Glyph(letter);
            _used.TryAdd(glyph, letter);
            shown.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }

    /// <summary>In points, at a size.</summary>
    public double Width(string text, double size) => text.Sum(c => font.Width(font.Glyph(c))) * size / 1000;

    /// <returns>The number of the font's object.</returns>
    public int Add(PdfFile file)
    {
        const string name = "REGULA+DejaVuSans";
        var program = font.With(_used.Keys);
        var fontFile = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $" /Length1 {program.Length}"));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-1021 -463 1793 1232] /ItalicAngle 0 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 {fontFile} 0 R >>");
        var widths = string.Join(' ', _used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g} [{font.Width(g)}]")));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 600 /W [{widths}] >>");
        var toUnicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var together in _used.Chunk(MostTogether))
        {
            map.Append(CultureInfo.InvariantCulture, $"{together.Length} beginbfchar\n");
            foreach (var (glyph, letter) in together) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)letter:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
