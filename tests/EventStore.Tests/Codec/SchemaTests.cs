using System.Text.Json.Nodes;
using Regulations.EventStore.Codec;
using Regulations.Testing;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>The published schema and the reader accept the same fields.</summary>
public class SchemaTests
{
    private static readonly string SchemaFile = Path.Combine(Repository.Root, "docs", "entry.schema.json");

    private static readonly JsonObject Schema = JsonNode.Parse(EntrySchema.Text)!.AsObject();

    public static TheoryData<string> Types => Lines.GoldenTypes;

    public static TheoryData<string> DanishFiles => Lines.DanishFiles;

    /// <summary>Written anew by this test where the environment says REGULATIONS_WRITE=1.</summary>
    [Fact]
    public void The_schema_in_the_documents_is_that_of_the_reader_and_writer()
    {
        if (Environment.GetEnvironmentVariable("REGULATIONS_WRITE") == "1")
            File.WriteAllText(SchemaFile, EntrySchema.Text);

        File.ReadAllText(SchemaFile).ShouldBe(EntrySchema.Text);
    }

    [Fact]
    public void What_the_schema_refers_to_it_defines()
    {
        var referred = Nodes(Schema).OfType<JsonObject>().Select(node => (string?)node["$ref"]).OfType<string>()
            .Select(reference => reference["#/$defs/".Length..]).Distinct();

        Schema["$defs"]!.AsObject().Select(definition => definition.Key).ShouldBe(referred, ignoreOrder: true);
    }

    [Fact]
    public void The_schema_describes_every_definition_and_every_field()
    {
        foreach (var (name, definition) in Schema["$defs"]!.AsObject())
        {
            definition!["description"].ShouldNotBeNull(name);
            foreach (var (field, schema) in definition["properties"] as JsonObject ?? [])
                schema!["description"].ShouldNotBeNull($"{name}.{field}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_golden_entry_fits_the_schema(string type) =>
        SchemaWalk.Faults(Schema, JsonNode.Parse(Lines.Golden(type))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(DanishFiles))]
    public void Every_Danish_entry_fits_the_schema(string file)
    {
        foreach (var line in Lines.Danish(file))
            SchemaWalk.Faults(Schema, JsonNode.Parse(line)).ShouldBeEmpty(line);
    }

    [Theory]
    [InlineData("A misspelt field")]
    [InlineData("An annex with a scope")]
    [InlineData("A required field that is null")]
    [InlineData("A suspension without an end")]
    [InlineData("A replacement of a whole instrument")]
    [InlineData("A prohibition that lifts something")]
    [InlineData("A condition with two comparisons")]
    [InlineData("A condition with no comparison")]
    [InlineData("An activity in capitals")]
    [InlineData("An address with an empty part")]
    [InlineData("A time with seconds")]
    [InlineData("A publication of a correction")]
    public void What_the_reader_refuses_for_its_form_the_schema_refuses_too(string sentence) =>
        SchemaWalk.Faults(Schema, JsonNode.Parse(LineRefusals.All.Single(c => c.Sentence == sentence).Lines[0])).ShouldNotBeEmpty();

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Nodes(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(Nodes).Prepend(node),
        null => [],
        _ => [node],
    };
}
