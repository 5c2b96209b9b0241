using Regulations.Domain.Admission;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>A repeat is told from other content as JSON values are compared, not as text.</summary>
public class ContentHashTests
{
    private const string Line =
        """{"entry":"e1","type":"facility.changed","facility":"f","from":"2020-01-01","attributes":{"places":10,"shared":true}"""
            + ""","note":"æ"}""";

    [Theory]
    [InlineData("""{"type":"facility.changed","entry":"e1","note":"æ","attributes":{"shared":true,"places":10},"facility":"f","""
        + """ "from":"2020-01-01"}""")]
    [InlineData("""{ "entry" : "e1", "type":"facility.changed", "facility":"f", "from":"2020-01-01","""
        + """ "attributes":{"places":10,"shared":true}, "note":"æ" }""")]
    [InlineData("""{"entry":"e1","type":"facility.changed","facility":"f","from":"2020-01-01","attributes":{"places":10.0"""
        + ""","shared":true},"note":"\u00e6"}""")]
    [InlineData("""{"entry":"e1","type":"facility.changed","facility":"f","from":"2020-01-01","attributes":{"places":1e1,"shared":true}"""
        + ""","n\u006fte":"æ"}""")]
    public void The_same_value_written_otherwise_is_the_same(string other) => Lines.Hash(other).ShouldBe(Lines.Hash(Line));

    [Theory]
    [InlineData("\"places\":10", "\"places\":11")]
    [InlineData("\"places\":10", "\"places\":\"10\"")]
    [InlineData("\"places\":10", "\"places\":-10")]
    [InlineData("\"places\":10", "\"places\":100")]
    [InlineData("\"places\":10", "\"places\":null")]
    [InlineData("\"shared\":true", "\"shared\":false")]
    [InlineData("\"note\":\"æ\"", "\"note\":\"a\"")]
    [InlineData("\"note\":\"æ\"", "\"note\":\"æ\",\"source\":null")]
    [InlineData("\"note\":\"æ\"", "\"source\":\"æ\"")]
    [InlineData("{\"places\":10,\"shared\":true}", "[{\"places\":10,\"shared\":true}]")]
    public void Another_value_is_another(string said, string otherwise) =>
        Lines.Hash(Line.Replace(said, otherwise, StringComparison.Ordinal)).ShouldNotBe(Lines.Hash(Line));

    [Theory]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[\"ab\",\"c\"]", "[\"a\",\"bc\"]")]
    [InlineData("[[],[]]", "[[[]]]")]
    [InlineData("[1,23]", "[12,3]")]
    [InlineData("{\"a\":{\"b\":1}}", "{\"a\":{},\"b\":1}")]
    public void Order_and_bounds_of_lists_tell(string one, string other) => Lines.Hash(other).ShouldNotBe(Lines.Hash(one));

    [Theory]
    [InlineData("0", "-0")]
    [InlineData("0", "0.000")]
    [InlineData("0", "0e7")]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("100", "1E+2")]
    [InlineData("0.01", "1e-2")]
    [InlineData("0.01", "0.0100")]
    [InlineData("-12.5", "-125e-1")]
    [InlineData("1e400", "10e399")]
    public void Numbers_are_compared_by_value(string one, string other) => Lines.Hash(other).ShouldBe(Lines.Hash(one));

    [Fact]
    public void The_same_entry_again_changes_nothing()
    {
        var register = Lines.Register(Lines.Golden("area.defined").Replace("\"within\": \"1082\",", "", StringComparison.Ordinal));

        var again = Lines.Request(register,
            Lines.AsStored(Lines.Golden("area.defined").Replace("\"within\": \"1082\",", "", StringComparison.Ordinal)));

        (again.Accepted, again.Unchanged, again.Stage.Head).ShouldBe((0, 1, 1));
    }

    [Fact]
    public void The_entry_as_first_recorded_changes_nothing_also_after_it_was_corrected()
    {
        const string first = """{"entry":"e1","type":"area.defined","area":"DK","kind":"country","name":"Danmrk"}""";
        const string mended = """{"entry":"e1","type":"area.defined","area":"DK","kind":"country","name":"Danmark"}""";
        var register = Lines.Register(first,
            $$"""{"entry":"e2","type":"entry.corrected","corrects":"e1","reason":"r","replacement":{{mended}}}""");

        Lines.Request(register, first).Unchanged.ShouldBe(1);
        Lines.Request(register, mended).Refusals.ShouldHaveSingleItem().Rule.ShouldBe(RefusalRules.IdTaken);
    }
}
