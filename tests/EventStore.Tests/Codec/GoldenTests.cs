using System.Text;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>The stored form of every entry type is a contract: it is read for ever, and written back as it was.</summary>
public class GoldenTests
{
    public static TheoryData<string> Types => Lines.GoldenTypes;

    public static TheoryData<string> DanishFiles => Lines.DanishFiles;

    [Theory]
    [MemberData(nameof(Types))]
    public void The_stored_form_of_an_entry_is_read_and_written_back_the_same(string type)
    {
        var golden = Lines.Golden(type);

        var entry = Lines.Entry(golden);
        var written = Lines.Written(entry);

        EntryTypes.Of(entry).Name().ShouldBe(type);
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(golden)).ShouldBeTrue(written);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_is_read_as_the_same_entry(string type)
    {
        var entry = Lines.Entry(Lines.Golden(type));

        var written = Lines.Written(entry);

        Lines.Written(Lines.Entry(written)).ShouldBe(written);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_stored_form_says_the_same_in_whatever_order_its_members_come_back(string type)
    {
        var golden = Lines.Golden(type);
        var stored = Lines.AsStored(golden);

        Lines.Hash(stored).ShouldBe(Lines.Hash(golden));
        Lines.Written(Lines.Entry(stored)).ShouldBe(Lines.Written(Lines.Entry(golden)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_entry_read_by_a_reader_that_has_read_much_shares_what_recurs(string type)
    {
        var utf8 = Encoding.UTF8.GetBytes(Lines.Golden(type));
        var reader = new EntryReader();

        var first = reader.Read(utf8).Entry.ShouldNotBeNull();
        var second = reader.Read(utf8).Entry.ShouldNotBeNull();

        second.ShouldNotBeSameAs(first);
        Lines.Written(second).ShouldBe(Lines.Written(first));
        if (first is DecisionIssued issued)
        {
            var again = (DecisionIssued)second;
            again.Scope.ShouldBeSameAs(issued.Scope);
            again.Norms.ShouldBeSameAs(issued.Norms);
            again.Basis.ShouldBeSameAs(issued.Basis);
        }
    }

    [Theory]
    [MemberData(nameof(DanishFiles))]
    public void Every_Danish_entry_is_written_back_in_words_that_say_the_same(string file)
    {
        foreach (var line in Lines.Danish(file))
        {
            var written = Lines.Written(Lines.Entry(line));
            JsonNode.DeepEquals(Plain(JsonNode.Parse(written)), Plain(JsonNode.Parse(line))).ShouldBeTrue($"{line}\n{written}");
        }
    }

    /// <summary>Without what says nothing: empty lists of instruments and the default confidence.</summary>
    private static JsonNode? Plain(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var name in o.Where(m => SaysNothing(m.Key, m.Value)).Select(m => m.Key).ToList()) o.Remove(name);
                foreach (var (_, value) in o) Plain(value);
                break;
            case JsonArray a:
                foreach (var item in a) Plain(item);
                break;
        }

        return node;
    }

    private static bool SaysNothing(string name, JsonNode? value) =>
        (name is "provisions" or "amendments" or "norms" && value is JsonArray { Count: 0 })
        || (name == "confidence" && value?.GetValue<string>() == "confirmed");
}
