using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;
using Regulations.Domain.Explaining;
using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Statements.Pdf;

/// <summary>
/// Draws rows on pages, and says of each what it is for those who have it read out: headings, paragraphs, tables and lists.
/// </summary>
/// <param name="pages">How many there are going to be.</param>
internal sealed class TaggedPages(PdfDocument pdf, PageForm form, string title, Captions captions, int pages)
{
    private static readonly XPen Rule = new(XColors.Black, 0.5);

    private readonly StructureBuilder _tags = UAManager.ForDocument(pdf).StructureBuilder;
    private XGraphics? _page;
    private int _drawn;

    public void Draw(IReadOnlyList<Row> rows, IReadOnlyList<IReadOnlyList<Place>> places)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (GroupOf(rows[i].Of) is { } begun && (i == 0 || GroupOf(rows[i - 1].Of) != begun)) _tags.BeginElement(begun);
            Draw(rows[i], places[i]);
            if (GroupOf(rows[i].Of) is { } ended && (i == rows.Count - 1 || GroupOf(rows[i + 1].Of) != ended)) _tags.End();
        }

        _page?.Dispose();
    }

    /// <summary>What rows of one kind that follow each other make together.</summary>
    private static PdfBlockLevelElementTag? GroupOf(Block? block) => block switch
    {
        Block.Field => PdfBlockLevelElementTag.Table,
        Block.Item => PdfBlockLevelElementTag.List,
        _ => null,
    };

    private void Draw(Row row, IReadOnlyList<Place> places)
    {
        switch (row.Of)
        {
            case null: Draw(row, PdfBlockLevelElementTag.Heading1, 0, places); break;
            case Block.Section:
                Draw(row, PdfBlockLevelElementTag.Heading2, 0, places);
                Underline(places[^1].Y + PageForm.RuleBelow);
                break;
            case Block.Part: Draw(row, PdfBlockLevelElementTag.Heading3, 0, places); break;
            case Block.Paragraph: Draw(row, PdfBlockLevelElementTag.Paragraph, 0, places); break;
            case Block.Field:
                Draw(row, PdfBlockLevelElementTag.TableRow, PdfBlockLevelElementTag.TableHeaderCell,
                PdfBlockLevelElementTag.TableDataCell, places); break;
            case Block.Item:
                Draw(row, PdfBlockLevelElementTag.ListItem, PdfBlockLevelElementTag.Label, PdfBlockLevelElementTag.ListBody,
                places); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Draw(Row row, PdfBlockLevelElementTag whole, PdfBlockLevelElementTag first, PdfBlockLevelElementTag second,
        IReadOnlyList<Place> places)
    {
        _tags.BeginElement(whole);
        Draw(row, first, 0, places);
        Draw(row, second, 1, places);
        _tags.End();
    }

    private void Draw(Row row, PdfBlockLevelElementTag tag, int cell, IReadOnlyList<Place> places)
    {
        _tags.BeginElement(tag);
        if (tag == PdfBlockLevelElementTag.TableHeaderCell) NameTheRow();
        for (var i = 0; i < row.Cells[cell].Lines.Count; i++)
        {
            while (_drawn <= places[i].Page) Turn();
            _page!.DrawString(row.Cells[cell].Lines[i], row.Letters.Font, XBrushes.Black, row.Cells[cell].X, places[i].Y);
        }

        _tags.End();
    }

    /// <summary>A cell at the left names what is in its row, not what is below it.</summary>
    private void NameTheRow()
    {
        var scope = new PdfDictionary(pdf);
        scope.Elements.SetName("/O", "/Table");
        scope.Elements.SetName("/Scope", "/Row");
        _tags.CurrentStructureElement.Elements["/A"] = scope;
    }

    private void Turn()
    {
        // What goes on over the page is ended on the old one as the new one is added, which needs the old one open.
        var page = pdf.AddPage();
        _page?.Dispose();
        (page.Width, page.Height) = (XUnit.FromPoint(PageForm.Width), XUnit.FromPoint(PageForm.Height));
        _page = XGraphics.FromPdfPage(page);
        _drawn++;
        var number = $"{captions.Page} {_drawn} {captions.OfPages} {pages}";
        Artifact(PageForm.Margin, title);
        Artifact(PageForm.Width - PageForm.Margin - form.Footer.Width(number), number);
    }

    private void Artifact(double x, string text)
    {
        _tags.BeginArtifact();
        _page!.DrawString(form.Footer.Shown(text), form.Footer.Font, XBrushes.Black, x, PageForm.FooterAt);
        _tags.End();
    }

    private void Underline(double y)
    {
        _tags.BeginArtifact();
        _page!.DrawLine(Rule, PageForm.Margin, y, PageForm.Width - PageForm.Margin, y);
        _tags.End();
    }
}
