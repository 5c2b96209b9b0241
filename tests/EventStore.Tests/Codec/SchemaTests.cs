using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>The published schema and the reader accept the same fields.</summary>
public class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(Lines.Resource("entry.schema.json"))!.AsObject();

    private static readonly IReadOnlyDictionary<string, IEnumerable<(string Name, Presence Presence)>> Forms =
        EntryForms.All.ToDictionary(form => form.Key, form => Fields(form.Value.Fields))
            .Concat(AmendmentForms.All.ToDictionary(form => $"clause.{form.Key}", form => Fields(form.Value.Fields)))
            .Append(new("norm", Fields(NormForms.NormFields)))
            .Append(new("condition", Fields(NormForms.ConditionFields)))
            .Append(new("scope", Fields(ScopeForm.Fields)))
            .Append(new("reference", Fields(ReferenceForms.Provision)))
            .Append(new("instrumentReference", Fields(ReferenceForms.WholeInstrument)))
            .Append(new("move", Fields(RenumberForm.MoveFields)))
            .Append(new("label", Fields(VocabularyForms.LabelFields)))
            .Append(new("labelledValue", Fields(VocabularyForms.ValueFields)))
            .Append(new("pdfHashes", Fields(StatementForms.HashFields)))
            .Append(new("annexReference", Fields(ReferenceForms.Annex)))
            .Append(new("annexReference of a duty", Fields(ReferenceForms.Duty)))
            .Append(new("contentReference", Fields(ReferenceForms.ContentTarget)))
            .ToDictionary();

    public static TheoryData<string> Objects => [.. Forms.Keys];

    public static TheoryData<string> Types => Lines.GoldenTypes;

    public static TheoryData<string> DanishFiles => Lines.DanishFiles;

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_schema_has_the_fields_the_reader_has(string name)
    {
        var definition = Definition(name);

        Properties(definition).ShouldBe(Forms[name].Select(field => field.Name), ignoreOrder: true);
        Required(definition).ShouldBe(Forms[name].Where(field => field.Presence is Presence.Required or Presence.RequiredOrNull)
            .Select(field => field.Name), ignoreOrder: true);
        Properties(definition).Where(field => TakesNull(definition, field))
            .ShouldBe(Forms[name].Where(field => field.Presence != Presence.Required).Select(field => field.Name), ignoreOrder: true);
        definition["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void A_provision_states_rules_or_lists_areas_and_the_reader_knows_both()
    {
        var fields = Fields(ProvisionForm.Fields).Select(field => field.Name);

        Properties(Definition("provision")).Union(Properties(Definition("annex"))).ShouldBe(fields, ignoreOrder: true);
        Properties(Definition("annex")).ShouldBe(["address", "text", "norms", "areas"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_lifted_is_a_provision_or_a_restriction_and_the_reader_knows_both() =>
        Properties(Definition("reference")).Union(Properties(Definition("restrictionReference")))
            .ShouldBe(Fields(ReferenceForms.LiftedFields).Select(field => field.Name), ignoreOrder: true);

    [Fact]
    public void The_schema_describes_every_definition_and_every_field()
    {
        foreach (var (name, definition) in Schema["$defs"]!.AsObject())
        {
            definition!["description"].ShouldNotBeNull(name);
            foreach (var (field, schema) in definition["properties"] as JsonObject ?? []) schema!["description"].ShouldNotBeNull($"{name}.{field}");
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

    private static IEnumerable<(string Name, Presence Presence)> Fields<TDraft>(Form<TDraft> form)
        where TDraft : struct => form.Fields.Select(field => (field.Name, field.Presence));

    private static JsonObject Definition(string name) => Schema["$defs"]![name.Split(' ')[0]].ShouldNotBeNull(name).AsObject();

    private static IEnumerable<string> Properties(JsonObject definition) => definition["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string> Required(JsonObject definition) => definition["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [];

    private static bool TakesNull(JsonObject definition, string field) =>
        definition["properties"]![field]!["anyOf"] is JsonArray forms && forms.Any(form => form!["type"] is JsonValue type && type.GetValue<string>() == "null");
}
