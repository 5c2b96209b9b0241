using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Spectre.Console;

namespace Regulations.Cli.Showing;

/// <summary>
/// A table for a reader: with borders where it fits the terminal, else a block of lines for each row; or for a spreadsheet.
/// </summary>
internal sealed class ReaderTable(Wording wording, params IReadOnlyList<Column> columns)
{
    private readonly List<IReadOnlyList<Cell>> _rows = [];

    public int Rows => _rows.Count;

    /// <summary>Whether lines stand between rows, of which each has several.</summary>
    public bool HasSeparators { get; init; }

    private IReadOnlyList<string> Headings => [.. columns.Select(column => wording.Say(column.Heading))];

    public void Add(params IReadOnlyList<Cell> row) => _rows.Add(row);

    /// <summary>The table, or where it has no row what is said instead.</summary>
    public void Show(IAnsiConsole console, string otherwise)
    {
        if (_rows.Count > 0) Show(console);
        else console.Write(new Text(otherwise + "\n"));
    }

    public void Show(IAnsiConsole console)
    {
        if (ColumnWidths.Fitting(Headings, _rows, console.Profile.Width) is { } widths) console.Write(Bordered(widths));
        else RowBlocks.Write(Headings, _rows, console);
    }

    /// <param name="to">Left open.</param>
    /// <param name="isFile">Then it begins with a byte order mark, by which spreadsheets know its encoding.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task WriteCsv(Stream to, bool isFile, CancellationToken cancellation)
    {
        await using var csv = new CsvTable(to, isFile);
        await csv.Line(columns.SelectMany(column => column.Fields(wording)), cancellation);
        foreach (var row in _rows) await csv.Line(row.SelectMany(cell => cell.Fields), cancellation);
    }

    private Table Bordered(IReadOnlyList<int> widths)
    {
        var table = new Table().Border(TableBorder.Square);
        table.ShowRowSeparators = HasSeparators;
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(new TableColumn(new Text(Wrapped(Headings[i], widths[i]))) { Width = widths[i], NoWrap = true });
        foreach (var row in _rows) table.AddRow(row.Select((cell, i) => new Text(Wrapped(cell, widths[i]))));
        return table;
    }

    private static string Wrapped(Cell cell, int width) =>
        string.Join('\n', cell.Lines.SelectMany(line => PartsOfLine.Wrapped(line, width)));
}
