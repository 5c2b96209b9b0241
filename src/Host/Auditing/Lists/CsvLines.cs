using CsvHelper;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;

namespace Regulations.Host.Auditing.Lists;

/// <summary>Reads a chunk of CSV to lines.</summary>
internal static class CsvLines
{
    public static IEnumerable<ListLine> Read(AuditChunk chunk, AuditForm form)
    {
        var malformed = false;
        var names = ListNames.Of(form.Columns);
        using var csv = CsvReader.Create(chunk.Body, CsvForm.Reading(form.Delimiter, _ => malformed = true));
        while (csv.Read())
        {
            var fields = CsvForm.FieldsOf(csv, least: form.Columns.Count);
            var number = chunk.FirstLine + csv.LineNumber - 1;
            var cells = Cells(form.Columns, csv);
            if (malformed)
                yield return ListLine.Unreadable(number, cells, new(null, ListRules.MalformedCsv, ListFaultLabels.Quotes));
            else if (fields != form.Columns.Count)
                yield return ListLine.Unreadable(
                    number, cells, new(null, ListRules.ColumnCount, ListFaultLabels.Fields(fields, form.Columns.Count)));
            else
                yield return ListLine.Of(number, cells, names, isCsv: true);
            malformed = false;
        }
    }

    private static KeyValuePair<string, Cell>[] Cells(IReadOnlyList<string> columns, CsvReader csv)
    {
        var cells = new KeyValuePair<string, Cell>[Math.Min(columns.Count, csv.FieldCount)];
        for (var i = 0; i < cells.Length; i++) cells[i] = new(columns[i], Cell.OfCsv(csv.GetString(i)));
        return cells;
    }
}
