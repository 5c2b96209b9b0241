using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Tests.Statements;

public sealed class DocumentTextTests
{
    [Fact]
    public void A_text_is_read_back_as_the_document_it_was_written_from()
    {
        var document = new Document("Udtalelse 2026-000001",
        [
            new Block.Field("Udstedt af", "Danmark (dk): ved mig"),
            new Block.Section("REGLER I KRAFT"),
            new Block.Part(1, "BEK nr. 372 af 4. april 2020, § 1"),
            new Block.Field("Tekst", ["Stk. 1. Første.", "", "SVAR", "- Anden."]),
            new Block.Field("Udsteder", "1. Ministeriet"),
            new Block.Part(12, "Lokal beslutning"),
            new Block.Section("FORBEHOLD"),
            new Block.Paragraph("Ingen"),
            new Block.Item("Den ene: og den anden"),
        ]);

        var read = DocumentText.Read(DocumentText.Write(document));

        read.Title.ShouldBe(document.Title);
        read.Blocks.Select(Shown).ShouldBe(document.Blocks.Select(Shown));
    }

    [Fact]
    public void No_value_can_pass_for_another_part()
    {
        var document = new Document("Udtalelse",
            [new Block.Field("Tekst", ["a\n\nSVAR\nTilladt.", "\r\nSVAR"]), new Block.Item("b\n\n1. BEK")]);

        DocumentText.Read(DocumentText.Write(document)).Blocks.Select(b => b.GetType()).ShouldBe([typeof(Block.Field), typeof(Block.Item)]);
    }

    [Fact]
    public void The_texts_of_earlier_statements_are_read()
    {
        const string issuedBefore =
            "Udtalelse 2026-000001\nRegister: Danmark (dk)\nUdstedt: 22. november 2026 kl. 13.00\n\nSVAR\nAktiviteten var forbudt.\n"
                + "- lta/2020/372 § 1.\n\nRegler i kraft:\n- lta/2020/372 § 1\n\nFORBEHOLD\nIngen\n\nBeregnet af: regulations 1.0.0\n";

        DocumentText.Read(issuedBefore).Blocks.Select(Shown).ShouldBe(
        [
            "Field Register: Danmark (dk)", "Field Udstedt: 22. november 2026 kl. 13.00", "Section SVAR",
            "Paragraph Aktiviteten var forbudt.", "Item lta/2020/372 § 1.",
            "Paragraph Regler i kraft:", "Item lta/2020/372 § 1", "Section FORBEHOLD", "Paragraph Ingen",
            "Field Beregnet af: regulations 1.0.0",
        ]);
    }

    private static string Shown(Block block) => block switch
    {
        Block.Section b => $"Section {b.Heading}",
        Block.Part b => $"Part {b.Number} {b.Heading}",
        Block.Field b => $"Field {b.Name}: {string.Join('|', b.Lines)}",
        Block.Item b => $"Item {b.Text}",
        Block.Paragraph b => $"Paragraph {b.Text}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
