using System.Globalization;
using System.Text;

namespace Regulations.Host.Statements.Pdf;

/// <summary>A statement's text set on A4 pages. The same text gives the same bytes.</summary>
internal static class StatementPdf
{
    private const double PageWidth = 595;
    private const double PageHeight = 842;
    private const double Margin = 56;
    private const double LineHeight = 13.5;
    private const double Size = 9.5;

    public static byte[] Of(string text, string language)
    {
        var letters = new EmbeddedLetters(TrueTypeFont.Embedded);
        var lines = text.TrimEnd().Split('\n').SelectMany(l => Wrapped(l, letters)).ToList();
        var perPage = (int)((PageHeight - (2 * Margin)) / LineHeight);
        var contents = lines.Chunk(perPage).Select(page => Content(page, letters)).ToList();

        var file = new PdfFile();
        var (catalog, pages) = (file.Reserve(), file.Reserve());
        var font = letters.Add(file);
        var numbers = contents.ConvertAll(content => file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {PageWidth} {PageHeight}] /Resources << /Font << /F1 {font} 0 R >> >> /Contents {file.AddStream(content)} 0 R >>")));
        file.Set(pages, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(n => $"{n} 0 R"))}] >>"));
        file.Set(catalog, $"<< /Type /Catalog /Pages {pages} 0 R /Lang ({language}) >>");
        return file.Write(catalog, file.Add($"<< /Title {PdfFile.Text(lines[0])} /Producer {PdfFile.Text("regulations")} >>"));
    }

    private static byte[] Content(string[] lines, EmbeddedLetters letters)
    {
        var content = new StringBuilder("BT\n");
        content.Append(CultureInfo.InvariantCulture, $"/F1 {Size} Tf\n{LineHeight} TL\n{Margin} {PageHeight - Margin} Td\n");
        foreach (var line in lines) content.Append('<').Append(letters.Shown(line)).Append("> Tj T*\n");
        return Encoding.ASCII.GetBytes(content.Append("ET").ToString());
    }

    /// <summary>Cut between words to the width of the page; a word wider than it is cut within.</summary>
    private static IEnumerable<string> Wrapped(string line, EmbeddedLetters letters)
    {
        var set = string.Empty;
        foreach (var word in line.Split(' '))
        {
            var longer = set.Length == 0 ? word : $"{set} {word}";
            if (set.Length > 0 && !Fits(longer))
            {
                yield return set;
                longer = word;
            }

            for (set = longer; !Fits(set);)
            {
                var cut = set.Length - 1;
                while (!Fits(set[..cut])) cut--;
                yield return set[..cut];
                set = set[cut..];
            }
        }

        yield return set;

        bool Fits(string part) => letters.Width(part, Size) <= PageWidth - (2 * Margin);
    }
}
