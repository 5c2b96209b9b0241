using System.Text;
using Regulations.Host.Http;

namespace Regulations.Host.Tests.Http;

public sealed class CsvTableTests
{
    [Fact]
    public async Task A_table_is_UTF8_with_a_byte_order_mark_and_a_semicolon_between_fields()
    {
        var table = await Written(["a", "b"], ["æ; ø", null]);

        table.ShouldBe("\uFEFFa;b\r\n\"æ; ø\";\r\n"u8.ToArray());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+45 12 34 56 78", "'+45 12 34 56 78")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("- efter aftale", "'- efter aftale")]
    [InlineData("-", "'-")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a;b\"", "\"'=\"\"a;b\"\"\"")]
    public async Task A_text_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string field, string shown) => (await FieldOf(field))
        .ShouldBe(shown);

    [Theory]
    [InlineData("-5")]
    [InlineData("-0.5")]
    [InlineData("-17,5")]
    [InlineData("-1E-3")]
    [InlineData("12")]
    [InlineData("a=b")]
    [InlineData(" =b")]
    [InlineData("")]
    public async Task A_number_and_any_other_text_stay_as_they_are(string field) => (await FieldOf(field)).ShouldBe(field);

    [Fact]
    public async Task The_name_of_a_column_is_held_to_the_same() => Encoding.UTF8.GetString(await Written(["=a", "b"]))
        .ShouldBe("\uFEFF'=a;b\r\n");

    private static async Task<string> FieldOf(string field) =>
        Encoding.UTF8.GetString(await Written(["x", field]))["\uFEFFx;".Length..^"\r\n".Length];

    private static async Task<byte[]> Written(params string?[][] lines)
    {
        using var stream = new MemoryStream();
        await using (var table = new CsvTable(stream))
            foreach (var line in lines) await table.Line(line, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
