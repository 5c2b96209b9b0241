using System.Text;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Spectre.Console.Testing;

namespace Regulations.Host.Tests.Commands;

public sealed class ReaderTableTests
{
    private const string Finding = "no-basis:eks-ballerup-botilbud:eks/ballerup/1:2021-04-15";
    private const string Time = "15 April 2021 at 00:30";

    private static readonly Wording English = Wording.In(Language.English, Labels.None);

    public static TheoryData<int> Widths => [.. Enumerable.Range(30, 130)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_id_time_or_finding_is_broken_however_narrow_the_terminal_is(int width)
    {
        var shown = Shown(width);

        foreach (var whole in (string[])["(eks-ballerup-botilbud)", Time, Finding])
            shown.Split('\n').ShouldContain(line => line.Contains(whole, StringComparison.Ordinal), shown);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_table_with_borders_is_never_wider_than_the_terminal(int width)
    {
        var lines = Shown(width).Split('\n');

        if (lines[0].StartsWith('┌')) lines.Max(line => line.Length).ShouldBeLessThanOrEqualTo(width);
        else width.ShouldBeLessThan(135);
    }

    [Fact]
    public void A_terminal_too_narrow_for_the_table_shows_a_block_for_each_row() =>
        Shown(60).TrimEnd().ShouldBe(
            $"""
            Facility: Eksempel: Botilbud i Ballerup
              (eks-ballerup-botilbud)
            When: from {Time} until further notice
            Note: The restriction was extended after its basis had
              lapsed.
            Id: {Finding}

            Facility: Bostedet
              (home)
            When: from {Time} until further notice
            Id: x
            """);

    [Fact]
    public void Where_there_is_room_for_all_a_table_is_as_narrow_as_can_be()
    {
        var table = new ReaderTable(English, ListHeadings.Name, Headings.Facility);
        table.Add("Bostedet", Cell.Code("home"));

        Shown(table, 200).TrimEnd().ShouldBe(
            """
            ┌──────────┬──────────┐
            │ Name     │ Facility │
            ├──────────┼──────────┤
            │ Bostedet │ home     │
            └──────────┴──────────┘
            """);
    }

    [Fact]
    public async Task A_spreadsheet_has_names_beside_ids_and_no_formula_runs()
    {
        var table = new ReaderTable(Wording.In(Language.Danish, Labels.None), Column.Named(Headings.Facility), ListHeadings.Note);
        table.Add(Cell.Named("Bostedet", "home"), "=1+1");
        table.Add(Cell.Several([Cell.Named("A", "a"), Cell.Named("B", "b")], fields: 2), "-5");

        (await Csv(table, isFile: true)).ShouldBe("\uFEFFTilbud;Tilbud (id);Bemærkning\r\nBostedet;home;'=1+1\r\nA | B;a | b;-5\r\n");
        (await Csv(table, isFile: false)).ShouldStartWith("Tilbud;");
    }

    private static string Shown(int width)
    {
        var table = new ReaderTable(English, Column.Named(Headings.Facility), ListHeadings.When, ListHeadings.Note, new Label("Id", "Id"));
        table.Add(
            Cell.Named("Eksempel: Botilbud i Ballerup", "eks-ballerup-botilbud"), $"from {Time} until further notice",
            "The restriction was extended after its basis had lapsed.", Cell.Code(Finding));
        table.Add(Cell.Named("Bostedet", "home"), $"from {Time} until further notice", string.Empty, Cell.Code("x"));
        return Shown(table, width);
    }

    private static string Shown(ReaderTable table, int width)
    {
        using var console = new TestConsole().Width(width);
        table.Show(console);
        return console.Output;
    }

    private static async Task<string> Csv(ReaderTable table, bool isFile)
    {
        using var written = new MemoryStream();
        await table.WriteCsv(written, isFile, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
