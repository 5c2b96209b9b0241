using NodaTime;
using Regulations.Domain.Explaining;
using Regulations.Host.Statements.Documents;
using Regulations.Host.Statements.Pdf;

namespace Regulations.Host.Tests.Statements;

public sealed class StatementPdfTests
{
    private const string NoPoppler = "pdftotext is not installed: apt-get install poppler-utils";

    private static readonly Document Statement = new("Udtalelse 2026-000001",
    [
        new Block.Field("Udstedt af", "Danmark (dk)"),
        new Block.Section("SPØRGSMÅL"),
        new Block.Field("Tilbud", "Bostedet på Ærø (home)"),
        new Block.Field("Oplyst", ["Åben – ½ pct.", "“Ja”"]),
        new Block.Section("SVAR"),
        new Block.Paragraph("Aktiviteten var forbudt."),
        new Block.Item("Den ene."),
        new Block.Item("Den anden."),
        new Block.Section("REGLER I KRAFT"),
        new Block.Part(1, "BEK nr. 372 af 4. april 2020, § 1"),
        new Block.Field("Titel", "Bekendtgørelse"),
    ]);

    [Theory]
    [InlineData("da", "da-DK")]
    [InlineData("en", "en-GB")]
    public void It_says_its_language_title_and_author_and_declares_itself_PDF_A(string language, string tag)
    {
        using var pdf = new ReadPdf(Made(Statement, language));

        (pdf.Language, pdf.Title, pdf.Author, pdf.IsTagged).ShouldBe((tag, "Udtalelse 2026-000001", "Danmark", true));
        pdf.Metadata.ShouldContain("<pdfaid:part>1</pdfaid:part>");
        pdf.Metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        pdf.Metadata.ShouldContain("Udtalelse 2026-000001");
        pdf.Metadata.ShouldContain("2026-11-22T12:00:00");
    }

    [Fact]
    public void What_it_says_of_itself_stays_XML_whatever_a_register_is_called()
    {
        using var pdf = new ReadPdf(TaggedPdf.Of(Statement, Language.Danish, "Ret & <Råd>", Instant.FromUtc(2026, 11, 22, 12, 0)));

        System.Xml.Linq.XDocument.Parse(pdf.Metadata.Trim('\uFEFF')).ToString().ShouldContain("Ret + (Råd)");
    }

    [Fact]
    public void Headings_tables_paragraphs_and_lists_are_tagged_as_what_they_are()
    {
        using var pdf = new ReadPdf(Made(Statement));

        pdf.Tags.ShouldBe(
            "Document(H1 Table(TR(TH TD)) H2 Table(TR(TH TD) TR(TH TD)) H2 P L(LI(Lbl LBody) LI(Lbl LBody)) H2 H3 Table(TR(TH TD)))");
    }

    [Fact]
    public async Task What_is_said_can_be_read_out_again_in_its_order()
    {
        Assert.SkipUnless(ReadPdf.HasPoppler, NoPoppler);

        var text = await ReadPdf.Words(Made(Statement));

        text.ShouldBe("Udtalelse 2026-000001 Side 1 af 1 Udtalelse 2026-000001 Udstedt af Danmark (dk) SPØRGSMÅL Tilbud Bostedet på Ærø "
            + "(home) Oplyst Åben – ½ pct. “Ja” "
            + "SVAR Aktiviteten var forbudt. • Den ene. • Den anden. REGLER I KRAFT 1. BEK nr. 372 "
            + "af 4. april 2020, § 1 Titel Bekendtgørelse");
    }

    [Fact]
    public async Task A_letter_the_font_lacks_is_written_out()
    {
        Assert.SkipUnless(ReadPdf.HasPoppler, NoPoppler);

        (await ReadPdf.Words(Made(new("Udtalelse", [new Block.Paragraph("日本 😀 å\ttab")])))).ShouldContain(@"\u65E5\u672C \U0001F600 å tab");
    }

    [Fact]
    public async Task Each_page_says_what_it_belongs_to_and_which_it_is_and_nothing_stands_outside_the_margins()
    {
        Assert.SkipUnless(ReadPdf.HasPoppler, NoPoppler);
        var items = Enumerable.Range(1, 60)
            .Select(i => new Block.Field($"Regel {i}", string.Join(' ', Enumerable.Repeat("bekendtgørelse", 20)) + new string('W', 200)));
        var file = Made(new("Udtalelse 2026-000001", [.. items]));

        var pages = (await ReadPdf.Text(file)).TrimEnd('\f').Split('\f');
        using var pdf = new ReadPdf(file);

        pages.Length.ShouldBe(pdf.Pages);
        for (var i = 0; i < pages.Length; i++) pages[i].ShouldContain($"Side {i + 1} af {pages.Length}");
        var boxes = System.Xml.Linq.XDocument.Parse(
            (await ReadPdf.Text(file, "-bbox"))
            .Replace("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
                + "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">", "", StringComparison.Ordinal));
        foreach (var word in boxes.Descendants().Where(e => e.Name.LocalName == "word"))
        {
            ((double)word.Attribute("xMin")!).ShouldBeGreaterThanOrEqualTo(PageForm.Margin - 1);
            ((double)word.Attribute("xMax")!).ShouldBeLessThanOrEqualTo(PageForm.Width - PageForm.Margin + 1);
        }
    }

    [Fact]
    public async Task Many_are_made_at_once()
    {
        var files = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => Made(Statement, i % 2 == 0 ? "da" : "en"))));

        foreach (var file in files)
        {
            using var pdf = new ReadPdf(file);
            pdf.Tags.ShouldStartWith("Document(H1 Table(");
        }
    }

    private static byte[] Made(Document document, string language = "da") =>
        TaggedPdf.Of(document, language == "da" ? Language.Danish : Language.English, "Danmark", Instant.FromUtc(2026, 11, 22, 12, 0));
}
