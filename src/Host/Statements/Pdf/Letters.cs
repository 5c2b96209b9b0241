using System.Globalization;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Events;

namespace Regulations.Host.Statements.Pdf;

/// <summary>The letters of a font: how wide each is, and which the font does not have.</summary>
internal sealed class Letters : IDisposable
{
    private static readonly XSize Anywhere = new(1, 1);

    private readonly XGraphics _measure;
    private readonly Dictionary<Rune, (double Width, bool IsThere)> _known = [];
    private bool _isThere;

    public Letters(XFont font)
    {
        Font = font;
        var events = new RenderEvents();
        events.RenderTextEvent += (_, text) => _isThere = text.CodePointGlyphIndexPairs.All(p => p.GlyphIndex != 0);
        _measure = XGraphics.CreateMeasureContext(Anywhere, XGraphicsUnit.Point, XPageDirection.Downwards, events);
    }

    public XFont Font { get; }

    /// <summary>In points.</summary>
    public double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>In points.</summary>
    public double Width(Rune letter) => Of(letter).Width;

    /// <summary>
    /// A text as it can be shown and read out again: a letter the font lacks is written out, <c>\u65E5</c>, and so is one beyond
    /// the basic plane, which the library reads out as another.
    /// </summary>
    public string Shown(string text)
    {
        if (text.All(c => !char.IsControl(c) && !char.IsSurrogate(c) && Of(new Rune(c)).IsThere)) return text;
        var shown = new StringBuilder(text.Length + 8);
        foreach (var letter in text.EnumerateRunes())
            if (Rune.IsControl(letter)) shown.Append(' ');
            else if (!letter.IsBmp) shown.Append(CultureInfo.InvariantCulture, $@"\U{letter.Value:X8}");
            else if (Of(letter).IsThere) shown.Append(letter.ToString());
            else shown.Append(CultureInfo.InvariantCulture, $@"\u{letter.Value:X4}");
        return shown.ToString();
    }

    public void Dispose() => _measure.Dispose();

    private (double Width, bool IsThere) Of(Rune letter)
    {
        if (_known.TryGetValue(letter, out var known)) return known;
        var width = _measure.MeasureString(letter.ToString(), Font).Width;
        return _known[letter] = (width, _isThere);
    }
}
