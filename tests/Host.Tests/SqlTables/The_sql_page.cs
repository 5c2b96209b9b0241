using System.Globalization;
using Npgsql;
using Regulations.Host.Tests.Auditing;
using Regulations.Host.Tests.Supervising;

namespace Regulations.Host.Tests.SqlTables;

/// <summary>The queries of docs/sql.md, asked as one who makes reports, of the tables of the Danish data.</summary>
public sealed class The_sql_page(ExampleRegister example) : IClassFixture<ExampleRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_queries_are_executed()
    {
        await using var source = NpgsqlDataSource.Create(example.ConnectionString);
        await (await KeptTables.Of(example.Dk, source)).CaughtUp();

        var blocks = DanishRegister.Resource("docs/sql.md").Split("```sql\nselect ").Skip(1).ToList();

        blocks.Count.ShouldBe(3);
        foreach (var block in blocks)
        {
            var end = block.IndexOf("\n```\n\n", StringComparison.Ordinal);
            var shown = block[(end + 6)..].Split("\n\n")[0].TrimEnd();
            (await Asked(source, "select " + block[..end])).ShouldBe(shown);
        }
    }

    /// <returns>A table as the page writes it.</returns>
    private static async Task<string> Asked(NpgsqlDataSource source, string sql)
    {
        await using var connection = await source.OpenConnectionAsync(Cancellation);
        await using var reading = new NpgsqlCommand("set role regulations_reader", connection);
        await reading.ExecuteNonQueryAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var row = await command.ExecuteReaderAsync(Cancellation);
        var columns = Enumerable.Range(0, row.FieldCount).ToList();
        List<string> lines = [Line(columns.Select(row.GetName)), $"|{string.Concat(columns.Select(_ => "---|"))}"];
        while (await row.ReadAsync(Cancellation)) lines.Add(Line(columns.Select(column => Text(row.GetValue(column)))));
        return string.Join('\n', lines);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => DateOnly.FromDateTime(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DBNull => string.Empty,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
