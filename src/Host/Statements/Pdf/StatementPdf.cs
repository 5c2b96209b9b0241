using System.Globalization;
using System.Text;
using Regulations.Domain.Answers.Explanations;

namespace Regulations.Host.Statements.Pdf;

/// <summary>A statement's text set on A4 pages. The same text gives the same bytes.</summary>
internal static class StatementPdf
{
    private const int PageWidth = 595;
    private const int PageHeight = 842;
    private const int Margin = 60;
    private const int FooterAt = 36;
    private const int RuleBelow = 3;
    private const double TitleSize = 15;
    private const double HeadingSize = 10.5;
    private const double TextSize = 9.5;
    private const double FooterSize = 8;

    /// <param name="text">Its first line is the title; a line in capitals below an empty one is a heading.</param>
    public static byte[] Of(string text, Language language)
    {
        var letters = new EmbeddedLetters(TrueTypeFont.Embedded);
        var lines = Legible(text).TrimEnd().Split('\n');
        var pages = SetLine.Paged(Set(lines, letters), PageHeight - (2 * Margin));
        var words = StatementWords.In(language);
        var contents = pages.Select((page, i) => Content(page, lines[0], $"{words.Page} {i + 1} {words.OfPages} {pages.Count}", letters)).ToList();

        var file = new PdfFile();
        var (catalog, parent) = (file.Reserve(), file.Reserve());
        var font = letters.Add(file);
        var numbers = contents.ConvertAll(content => file.Add(
            $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {PageWidth} {PageHeight}] /Resources << /Font << /F1 {font} 0 R >> >> /Contents {file.AddStream(content)} 0 R >>"));
        file.Set(parent, $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(n => $"{n} 0 R"))}] >>");
        file.Set(catalog, $"<< /Type /Catalog /Pages {parent} 0 R /Lang ({words.Tag}) /ViewerPreferences << /DisplayDocTitle true >> >>");
        return file.Write(catalog, file.Add($"<< /Title {PdfFile.Text(lines[0])} /Producer {PdfFile.Text("regulations")} >>"));
    }

    /// <summary>What no page can show, such as a tab, is a blank.</summary>
    private static string Legible(string text) => string.Concat(text.ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c != '\n' ? ' ' : c));

    private static IEnumerable<SetLine> Set(string[] lines, EmbeddedLetters letters)
    {
        var breaks = new LineBreaks(letters);
        for (var i = 0; i < lines.Length; i++)
        {
            var size = i == 0 ? TitleSize : IsHeading(lines, i) ? HeadingSize : TextSize;
            foreach (var (text, indent) in breaks.Of(lines[i], (int)((PageWidth - (2 * Margin)) * 1000 / size)))
                yield return new(text, size, indent * size / 1000, size * Spacing(lines, i, isFirst: indent == 0), IsHeading(lines, i));
        }
    }

    private static bool IsHeading(string[] lines, int i) =>
        i > 0 && lines[i - 1].Length == 0 && lines[i].Any(char.IsLetter) && !lines[i].Any(char.IsLower);

    /// <summary>From the line above, in the letters' size: more below the title and the rule, and around a heading.</summary>
    private static double Spacing(string[] lines, int i, bool isFirst) => lines[i].Length == 0 ? 0.7
        : IsHeading(lines, i) ? 1.7
        : isFirst && i == 1 ? 2.2
        : isFirst && i > 0 && IsHeading(lines, i - 1) ? 1.75
        : 1.42;

    private static byte[] Content(IReadOnlyList<SetLine> lines, string title, string page, EmbeddedLetters letters)
    {
        var content = new StringBuilder();
        double at = PageHeight - Margin;
        for (var i = 0; i < lines.Count; i++)
        {
            at -= i == 0 ? lines[i].Size : lines[i].Height;
            if (lines[i].Text.Length > 0) Show(content, lines[i].Text, lines[i].Size, Margin + lines[i].Indent, at, letters);
            if (lines[i].IsHeading) content.Append(CultureInfo.InvariantCulture, $"0.5 w {Margin} {at - RuleBelow:0.##} m {PageWidth - Margin} {at - RuleBelow:0.##} l S\n");
        }

        Show(content, title, FooterSize, Margin, FooterAt, letters);
        Show(content, page, FooterSize, PageWidth - Margin - (letters.Width(page) * FooterSize / 1000), FooterAt, letters);
        return Encoding.ASCII.GetBytes(content.ToString());
    }

    private static void Show(StringBuilder content, string text, double size, double x, double y, EmbeddedLetters letters) =>
        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x:0.##} {y:0.##} Td <{letters.Shown(text)}> Tj ET\n");
}
