using System.Buffers.Binary;
using System.Reflection;

namespace Regulations.Host.Statements.Pdf;

/// <summary>The letters of a PDF: a TrueType font that is part of the program, cut down to the glyphs used.</summary>
internal sealed class TrueTypeFont
{
    private const int UnicodeBmp = 4;
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    private readonly byte[] _file;
    private readonly Dictionary<string, (int At, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly int _characterMap;
    private readonly bool _longOffsets;
    private readonly int _widths;

    private TrueTypeFont(byte[] file)
    {
        _file = file;
        for (var i = 0; i < Short(4); i++)
            _tables[System.Text.Encoding.ASCII.GetString(file, 12 + (16 * i), 4)] = ((int)Long(12 + (16 * i) + 8), (int)Long(12 + (16 * i) + 12));
        UnitsPerEm = Short(At("head") + 18);
        _longOffsets = Short(At("head") + 50) == 1;
        _widths = Short(At("hhea") + 34);
        GlyphCount = Short(At("maxp") + 4);
        _characterMap = FindCharacterMap();
    }

    public static TrueTypeFont Embedded { get; } = new(Load());

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Of a character of the basic plane; 0, the empty box, where the font has none.</summary>
    public int Glyph(char character)
    {
        var (table, segments) = (_characterMap, Short(_characterMap + 6) / 2);
        for (var i = 0; i < segments; i++)
        {
            if (character > Short(table + 14 + (2 * i))) continue;
            var start = Short(table + 16 + (2 * (segments + i)));
            if (character < start) return 0;
            var delta = Short(table + 16 + (2 * ((2 * segments) + i)));
            var range = table + 16 + (2 * ((3 * segments) + i));
            if (Short(range) == 0) return (character + delta) & 0xFFFF;
            var glyph = Short(range + Short(range) + (2 * (character - start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    /// <summary>In thousandths of the letters' size.</summary>
    public int Width(int glyph) => Short(At("hmtx") + (4 * Math.Min(glyph, _widths - 1))) * 1000 / UnitsPerEm;

    /// <summary>The font file with the outlines of these glyphs and what they are composed of, under the numbers they have.</summary>
    public byte[] With(IEnumerable<int> glyphs)
    {
        var (outlines, places) = Outlines(WithParts(glyphs));
        var tables = Kept.Where(_tables.ContainsKey).Select(name => (Name: name, Content: name switch
        {
            "glyf" => outlines,
            "loca" => places,
            "head" => Head(),
            _ => _file[At(name)..(At(name) + _tables[name].Length)],
        })).ToList();
        return FontFile.Of(tables);
    }

    private SortedSet<int> WithParts(IEnumerable<int> glyphs)
    {
        const int more = 0x20, wordArguments = 0x1, scale = 0x8, twoScales = 0x40, matrix = 0x80;
        var found = new SortedSet<int> { 0 };
        var open = new Stack<int>(glyphs);
        while (open.TryPop(out var glyph))
        {
            if (!found.Add(glyph) && glyph != 0) continue;
            var (at, length) = Outline(glyph);
            if (length == 0 || (short)Short(at) >= 0) continue;
            for (int part = at + 10, flags = more; (flags & more) != 0;)
            {
                flags = Short(part);
                open.Push(Short(part + 2));
                part += 4 + ((flags & wordArguments) != 0 ? 4 : 2) + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
            }
        }

        return found;
    }

    private (byte[] Outlines, byte[] Places) Outlines(SortedSet<int> glyphs)
    {
        using var outlines = new MemoryStream();
        var places = new byte[4 * (GlyphCount + 1)];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * glyph), (uint)outlines.Length);
            if (!glyphs.Contains(glyph)) continue;
            var (at, length) = Outline(glyph);
            outlines.Write(_file, at, length);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * GlyphCount), (uint)outlines.Length);
        return (outlines.ToArray(), places);
    }

    private byte[] Head()
    {
        var head = _file[At("head")..(At("head") + _tables["head"].Length)];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private (int At, int Length) Outline(int glyph)
    {
        var places = At("loca");
        var (from, until) = _longOffsets
            ? ((int)Long(places + (4 * glyph)), (int)Long(places + (4 * glyph) + 4))
            : (2 * Short(places + (2 * glyph)), 2 * Short(places + (2 * glyph) + 2));
        return (At("glyf") + from, until - from);
    }

    private int FindCharacterMap()
    {
        var map = At("cmap");
        for (var i = 0; i < Short(map + 2); i++)
        {
            var table = map + (int)Long(map + 4 + (8 * i) + 4);
            if (Short(table) == UnicodeBmp) return table;
        }

        throw new InvalidDataException("The font maps no characters.");
    }

    private int At(string table) => _tables[table].At;

    private int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint Long(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));

    private static byte[] Load()
    {
        using var font = Assembly.GetExecutingAssembly().GetManifestResourceStream("fonts/DejaVuSans.ttf") ?? throw new FileNotFoundException("DejaVuSans.ttf");
        var file = new byte[font.Length];
        font.ReadExactly(file);
        return file;
    }
}
