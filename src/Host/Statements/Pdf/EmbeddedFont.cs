using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Regulations.Host.Statements.Pdf;

/// <summary>The one font of all documents, DejaVu Sans from within the program; what is bold is drawn with wider strokes.</summary>
internal sealed class EmbeddedFont : IFontResolver
{
    private const string Family = "DejaVu Sans";

    private static readonly byte[] File = Read();

    // The library knows one resolver for the whole program.
    static EmbeddedFont() => GlobalFontSettings.FontResolver = new EmbeddedFont();

    private EmbeddedFont()
    {
    }

    /// <param name="size">In points.</param>
    /// <param name="isBold">Whether it is drawn with wider strokes.</param>
    public static XFont Of(double size, bool isBold = false) =>
        new(Family, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode));

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(Family, mustSimulateBold: isBold, mustSimulateItalic: false);

    public byte[] GetFont(string faceName) => File;

    private static byte[] Read()
    {
        using var resource = typeof(EmbeddedFont).Assembly.GetManifestResourceStream("fonts/DejaVuSans.ttf")!;
        using var file = new MemoryStream();
        resource.CopyTo(file);
        return file.ToArray();
    }
}
