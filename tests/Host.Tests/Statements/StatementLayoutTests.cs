using Regulations.Host.Statements.Documents;
using Regulations.Host.Statements.Pdf;

namespace Regulations.Host.Tests.Statements;

public sealed class StatementLayoutTests
{
    private const double Top = PageForm.Margin;
    private const double Bottom = PageForm.Height - PageForm.Margin;

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page_and_a_short_row_is_never_cut()
    {
        using var form = new PageForm();
        for (var before = 30; before < 60; before++)
        {
            List<Block> blocks = [.. Enumerable.Repeat(new Block.Item("Regel."), before), new Block.Section("SVAR"),
                new Block.Part(1, "BEK nr. 372"), new Block.Field("Titel", "T"), new Block.Field("Tekst", ["a", "b", "c", "d"])];
            var places = PageLayout.Of(Rows(form, blocks), Top, Bottom);

            places[before + 1][^1].Page.ShouldBe(places[before + 3][0].Page);
            places[before + 2][^1].Page.ShouldBe(places[before + 3][0].Page);
            places[before + 4].Select(p => p.Page).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public void A_long_row_goes_on_from_page_to_page_within_the_margins()
    {
        using var form = new PageForm();

        var places = PageLayout.Of(Rows(form, [new Block.Field("Tekst", [.. Enumerable.Repeat("linje", 300)])]), Top, Bottom)[1];

        places[^1].Page.ShouldBeGreaterThan(3);
        places.ShouldAllBe(p => p.Y > Top && p.Y <= Bottom);
        places.Select(p => p.Page).ShouldBeInOrder();
        foreach (var page in places.GroupBy(p => p.Page)) page.Select(p => p.Y).ShouldBeInOrder();
    }

    [Theory]
    [InlineData("§ 12")]
    [InlineData("stk. 12")]
    [InlineData("nr. 12")]
    [InlineData("kl. 10.00")]
    public void A_sign_and_its_number_stay_on_one_line(string citation)
    {
        using var letters = new Letters(EmbeddedFont.Of(9.5));
        for (var before = 60; before < 90; before++)
        {
            var lines = LineBreaks.Of($"{new string('i', before * 3)} {citation} {new string('x', 40)}", 470, letters);
            lines.Count(l => l.Contains(citation, StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public void A_word_without_end_is_cut_to_the_width_and_none_of_it_lost()
    {
        using var letters = new Letters(EmbeddedFont.Of(9.5));
        var text = $"Tekst {new string('å', 100_000)} og mere";

        var lines = LineBreaks.Of(text, 300, letters);

        string.Concat(lines).ShouldBe(text);
        lines.ShouldAllBe(l => letters.Width(l.TrimEnd()) <= 300);
    }

    private static List<Row> Rows(PageForm form, List<Block> blocks) =>
        [form.Title("Udtalelse"), .. blocks.Select((b, i) => form.Of(b, i == 0 ? null : blocks[i - 1]))];
}
