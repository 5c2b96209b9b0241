using NodaTime;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;
using Regulations.Domain.Explaining;
using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Statements.Pdf;

/// <summary>A document as a tagged PDF that declares itself PDF/A-1a. Its bytes differ at each making: it holds ids of its own.</summary>
internal static class TaggedPdf
{
    private const double Top = PageForm.Margin;
    private const double Bottom = PageForm.Height - PageForm.Margin;

    /// <param name="document">What it shows.</param>
    /// <param name="language">It is written in.</param>
    /// <param name="author">Who issued it.</param>
    /// <param name="made">When it is made.</param>
    public static byte[] Of(Document document, Language language, string author, Instant made)
    {
        var captions = Captions.In(language);
        using var form = new PageForm();
        using var pdf = Declared(document.Title, captions.Tag, author, made);
        IReadOnlyList<Row> rows = [form.Title(document.Title),
            .. document.Blocks.Select((b, i) => form.Of(b, i == 0 ? null : document.Blocks[i - 1]))];
        var places = PageLayout.Of(rows, Top, Bottom);
        new TaggedPages(pdf, form, document.Title, captions, places[^1][^1].Page + 1).Draw(rows, places);
        using var file = new MemoryStream();
        pdf.Save(file, closeStream: false);
        return file.ToArray();
    }

    private static PdfDocument Declared(string title, string tag, string author, Instant made)
    {
        var pdf = new PdfDocument();
        pdf.SetPdfA();
        UAManager.ForDocument(pdf).SetDocumentLanguage(tag);
        pdf.Info.Title = Metadata(title);
        pdf.Info.Author = Metadata(author);
        pdf.Info.Creator = Metadata(StatementContent.Engine);
        pdf.Info.CreationDate = made.ToDateTimeUtc();
        return pdf;
    }

    // The library writes the same text into the XMP packet and does not escape it there.
    private static string Metadata(string text) => OneLine.Of(text).Replace('&', '+').Replace('<', '(').Replace('>', ')');
}
