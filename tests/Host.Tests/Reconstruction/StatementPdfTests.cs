using System.Security.Cryptography;
using System.Text;
using Regulations.Domain.Answers.Explanations;
using Regulations.Host.Statements.Pdf;

namespace Regulations.Host.Tests.Reconstruction;

public sealed class StatementPdfTests
{
    private const string Text =
        "Udtalelse 2026-000001\nRegister: Danmark (dk)\n\nSPØRGSMÅL\nTilbud: Bostedet på Ærø (home)\n\nSVAR\n- order/1 § 1, stk. 2 (bekendtgørelse, i kraft fra 5. april 2020 kl. 10.00) forbyder besøg, når beboeren er højst 17 år og årsagen ikke er oplyst. Den afgør spørgsmålet.\n- “Åben” – ½ pct.\n\n106: bek-372-2020 (en kilde)\n";

    [Fact]
    public void What_is_said_can_be_read_out_again_letter_by_letter()
    {
        var pages = new PdfPages(StatementPdf.Of(Text, Language.Danish));

        string.Join(' ', pages.Text.Split('\n')).ShouldBe(string.Join(' ', Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        foreach (var letter in "æøåÆØÅ§½–“”") if (Text.Contains(letter)) pages.Letters.Values.ShouldContain(letter.ToString());
    }

    [Fact]
    public void Every_letter_has_a_code_of_its_own_that_shows_its_glyph_in_the_font_within()
    {
        var pages = new PdfPages(StatementPdf.Of(Text, Language.Danish));

        pages.Letters.Values.ShouldBeUnique();
        foreach (var (code, letter) in pages.Letters)
        {
            var glyph = pages.Glyphs[Convert.ToInt32(code, 16)];
            glyph.ShouldBe(TrueTypeFont.Embedded.Glyph(letter[0]), letter);
            glyph.ShouldBeGreaterThan(0, letter);
            if (letter != " ") HasOutline(pages.Font, glyph).ShouldBeTrue(letter);
        }
    }

    [Fact]
    public void A_letter_the_font_lacks_is_shown_as_a_box_and_read_out_as_itself()
    {
        var pages = new PdfPages(StatementPdf.Of("Udtalelse\n日本 😀 å\n", Language.Danish));

        pages.Text.ShouldBe("Udtalelse\n日本 😀 å");
        pages.Letters.Where(l => pages.Glyphs[Convert.ToInt32(l.Key, 16)] == 0).Select(l => l.Value).ShouldBe(["日", "本", "😀"]);
    }

    [Fact]
    public void A_tab_is_a_blank() =>
        new PdfPages(StatementPdf.Of("Udtalelse\nÅrhus\tby\r\nog\u0007 å\n", Language.Danish)).Text.ShouldBe("Udtalelse\nÅrhus by\nog  å");

    [Theory]
    [InlineData("da", "Udtalelse 2026-000001", "Side 1 af 3", "Side 3 af 3")]
    [InlineData("en", "Statement 2026-000001", "Page 1 of 3", "Page 3 of 3")]
    public void Each_page_says_what_it_belongs_to_and_which_it_is(string language, string title, string first, string last)
    {
        var pages = new PdfPages(StatementPdf.Of($"{title}\n{Lines(120)}", language == "da" ? Language.Danish : Language.English)).All;

        pages.Select(p => p[^2].Text).ShouldBe([title, title, title]);
        (pages[0][^1].Text, pages[^1][^1].Text).ShouldBe((first, last));
    }

    [Fact]
    public void Nothing_stands_outside_the_margins_or_on_another_line()
    {
        var letters = new EmbeddedLetters(TrueTypeFont.Embedded);
        var text = $"Udtalelse 2026-000001\n\nSVAR\n- {string.Join(' ', Enumerable.Repeat("bekendtgørelse", 300))}\n{new string('W', 400)}\n{Lines(60)}";

        foreach (var page in new PdfPages(StatementPdf.Of(text, Language.Danish)).All)
        {
            page.ShouldAllBe(l => l.X >= 60 && l.X + (letters.Width(l.Text) * l.Size / 1000) <= 595 - 60 + 0.01);
            page.SkipLast(2).ShouldAllBe(l => l.Y >= 60 && l.Y + l.Size <= 842 - 60 + 0.01);
            page.SkipLast(2).Zip(page.SkipLast(2).Skip(1)).ShouldAllBe(pair => pair.First.Y - pair.Second.Y >= pair.Second.Size);
        }
    }

    [Fact]
    public void What_goes_on_stands_under_the_text_and_not_under_its_hyphen_or_number()
    {
        var lines = new PdfPages(StatementPdf.Of($"Udtalelse\n- {string.Join(' ', Enumerable.Repeat("besøg", 40))}\n106: {string.Join(' ', Enumerable.Repeat("kilde", 40))}\n", Language.Danish)).All[0];

        lines[1].X.ShouldBe(60);
        lines[2].X.ShouldBe(60 + (new EmbeddedLetters(TrueTypeFont.Embedded).Width("- ") * 9.5 / 1000), 0.01);
        var numbered = lines.Single(l => l.Text.StartsWith("106: ", StringComparison.Ordinal));
        lines.First(l => l.Y < numbered.Y).X.ShouldBe(60 + (new EmbeddedLetters(TrueTypeFont.Embedded).Width("106: ") * 9.5 / 1000), 0.01);
    }

    [Fact]
    public void What_was_given_never_begins_at_the_margin()
    {
        var lines = new PdfPages(StatementPdf.Of($"Udtalelse\nOplyst: note = {new string('x', 95)} Aktiviteten var tilladt. {string.Join(' ', Enumerable.Repeat("besøg", 40))}\n", Language.Danish)).All[0];

        lines.Where(l => l.X <= 60).Select(l => l.Text[..6]).ShouldBe(["Udtale", "Oplyst", "Udtale"]);
    }

    [Theory]
    [InlineData("§ 12")]
    [InlineData("stk. 12")]
    [InlineData("nr. 12")]
    [InlineData("kl. 10.00")]
    public void A_sign_and_its_number_stay_on_one_line(string citation)
    {
        for (var before = 60; before < 90; before++)
        {
            var lines = new PdfPages(StatementPdf.Of($"Udtalelse\n{new string('i', before * 3)} {citation} {new string('x', 40)}\n", Language.Danish)).All[0];
            lines.Count(l => l.Text.Contains(citation, StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page_and_no_page_begins_empty()
    {
        for (var before = 30; before < 60; before++)
        {
            var pages = new PdfPages(StatementPdf.Of($"Udtalelse\n{Lines(before)}\nFORBEHOLD\nIngen\n\nSVAR\n{Lines(40)}", Language.Danish)).All;
            pages.Select(p => p[^3].Text).ShouldNotContain(last => last == "FORBEHOLD" || last == "SVAR");
            pages.ShouldAllBe(p => p[0].Y + p[0].Size >= 842 - 60 - 0.01);
        }
    }

    [Fact]
    public void A_word_without_end_is_cut_to_the_width_and_none_of_it_lost()
    {
        var word = new string('å', 200_000);

        new PdfPages(StatementPdf.Of($"Udtalelse\n{word}\n", Language.Danish)).Text.Replace("\n", "", StringComparison.Ordinal).ShouldBe("Udtalelse" + word);
    }

    [Fact]
    public void Every_object_stands_where_the_table_at_the_end_says() =>
        new PdfPages(StatementPdf.Of(Text, Language.Danish)).Objects.ShouldAllBe(o => o.Begins == $"{o.Number} 0 obj");

    /// <summary>A statement is fetched for ever as it was: a change of this hash changes documents that stand in cases already.</summary>
    [Fact]
    public void The_same_text_gives_the_same_bytes_in_every_release() =>
        Convert.ToHexStringLower(SHA256.HashData(StatementPdf.Of(Text, Language.Danish))).ShouldBe("a87d3872644ac48afc62f51985d0f318769de72da7985b18a0e9920596a20ad8");

    private static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++) lines.Append("- order/1 forbyder besøg.\n");
        return lines.ToString();
    }

    private static bool HasOutline(byte[] font, int glyph)
    {
        var tables = Enumerable.Range(0, font[5]).Select(i => 12 + (16 * i)).ToDictionary(at => Encoding.ASCII.GetString(font, at, 4), at => Long(font, at + 8));
        return Long(font, tables["loca"] + (4 * glyph)) < Long(font, tables["loca"] + (4 * glyph) + 4);
    }

    private static int Long(byte[] font, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(at));
}
