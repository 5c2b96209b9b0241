using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Regulations.Host.Statements.Pdf;

/// <summary>
/// The font of one file: gathers the letters used and writes them with what they stand for, so that text can be searched and
/// copied. Each letter has a code of its own, one the font has no glyph for as well.
/// </summary>
internal sealed class EmbeddedLetters(TrueTypeFont font)
{
    private const int MostTogether = 100;
    private readonly Dictionary<Rune, int> _codes = [];
    private readonly List<Rune> _letters = [];

    /// <summary>Text as a page shows it: the letters' codes in hexadecimal digits.</summary>
    public string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var letter in text.EnumerateRunes()) shown.Append(CodeOf(letter).ToString("X4", CultureInfo.InvariantCulture));
        return shown.ToString();
    }

    /// <summary>In thousandths of the letters' size.</summary>
    public int Width(Rune letter) => font.Width(Glyph(letter));

    /// <summary>In thousandths of the letters' size.</summary>
    public int Width(string text)
    {
        var width = 0;
        foreach (var letter in text.EnumerateRunes()) width += Width(letter);
        return width;
    }

    /// <returns>The number of the font's object.</returns>
    public int Add(PdfFile file)
    {
        const string name = "REGULA+DejaVuSans";
        var program = font.With(_letters.Select(Glyph));
        var fontFile = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $" /Length1 {program.Length}"));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-1021 -463 1793 1232] /ItalicAngle 0 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 {fontFile} 0 R >>");
        var widths = string.Join(' ', _letters.Select(l => Width(l).ToString(CultureInfo.InvariantCulture)));
        var glyphs = file.AddStream(GlyphsByCode());
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap {glyphs} 0 R /DW 600 /W [1 [{widths}]] >>");
        var toUnicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    /// <summary>1, 2, 3 … in the order in which letters are first shown.</summary>
    private int CodeOf(Rune letter)
    {
        if (_codes.TryGetValue(letter, out var code)) return code;
        _letters.Add(letter);
        return _codes[letter] = _letters.Count;
    }

    private int Glyph(Rune letter) => letter.IsBmp ? font.Glyph((char)letter.Value) : 0;

    private byte[] GlyphsByCode()
    {
        var glyphs = new byte[2 * (_letters.Count + 1)];
        for (var i = 0; i < _letters.Count; i++) BinaryPrimitives.WriteUInt16BigEndian(glyphs.AsSpan(2 * (i + 1)), (ushort)Glyph(_letters[i]));
        return glyphs;
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var together in _letters.Chunk(MostTogether))
        {
            map.Append(CultureInfo.InvariantCulture, $"{together.Length} beginbfchar\n");
            foreach (var letter in together)
                map.Append(CultureInfo.InvariantCulture, $"<{_codes[letter]:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
