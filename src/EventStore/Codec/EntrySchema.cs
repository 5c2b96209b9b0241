using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The entry format as JSON Schema, made from the forms that read and write it.</summary>
public static class EntrySchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of one entry, draft 2020-12, with two spaces of indentation and a line feed at its end.</summary>
    public static string Text { get; } = Schema().ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";

    private static JsonObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = "/schemas/entry.json",
        ["title"] = "Entry",
        ["description"] = "One entry of a register: one JSON object, one line. What an entry may name, and that its texts hold no "
            + "personal number, is judged by the register and not by this schema. A null in a field that may be absent counts as absent.",
        ["oneOf"] = new JsonArray([Values.Defined("statable")(), .. Forms(statable: false).Select(form => form.Fields.Reference())]),
        ["$defs"] = Definitions(),
    };

    private static JsonObject Definitions()
    {
        var definitions = JsonNode.Parse(Words)!.AsObject();
        definitions["statable"] = new JsonObject
        {
            ["description"] = "An entry that can be corrected.",
            ["oneOf"] = new JsonArray([.. Forms(statable: true).Select(form => form.Fields.Reference())]),
        };
        foreach (var form in EntryForms.All.Values) Define(form.Fields);
        foreach (var form in AmendmentForms.All.Values) Define(form.Fields);
        Define(ProvisionForm.Fields);
        Define(ScopeForm.Fields);
        Define(NormForms.Fields);
        Define(ConditionForm.Fields);
        Define(ReferenceForms.Provision);
        Define(ReferenceForms.WholeInstrument);
        Define(ReferenceForms.Annex);
        Define(ReferenceForms.Duty);
        Define(ReferenceForms.ContentTarget);
        Define(ReferenceForms.LiftedFields);
        Define(RenumberForm.Fields);
        Define(LabelForms.LabelFields);
        Define(LabelForms.ValueFields);
        Define(StatementForms.HashFields);
        return definitions;

        void Define<TDraft>(Form<TDraft> form)
            where TDraft : struct => definitions.Add(form.Name, form.Schema());
    }

    /// <summary>Those that an entry states about the world, or those that the register alone issues or that mend others.</summary>
    private static IEnumerable<EntryForm> Forms(bool statable) =>
        EntryForms.All.Values.Where(form => statable == (form.About is not SubjectKind.Statement && !form.Type.Mends()));

    private const string Words = """
        {
          "text": {
            "description": "Free text. It holds no Danish personal number (CPR), no U+0000 and no half surrogate pair.",
            "type": "string"
          },
          "name": {
            "description": "What names a thing: not empty, at most 500 bytes of UTF-8, neither . nor .., and without control characters.",
            "type": "string",
            "minLength": 1,
            "pattern": "^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"
          },
          "time": {
            "description": "Copenhagen time: a date, or a date with a time of day, and an offset where the hour comes twice.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
          },
          "commencement": {
            "description": "When something comes into force: at a time, at the minute of its publication, or at the midnight after it.",
            "anyOf": [{"enum": ["on-publication", "day-after-publication"]}, {"$ref": "#/$defs/time"}]
          },
          "address": {
            "description": "A citation of a place in an instrument, in parts parted by commas: § 2, stk. 1, nr. 3. No part is empty.",
            "type": "string",
            "pattern": "^[^,]*[^,\\s][^,]*(,[^,]*[^,\\s][^,]*)*$"
          },
          "activity": {
            "description": "Words parted by dots, wider before narrower: visit covers visit.indoors.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"
          },
          "value": {"description": "A text, a number of at most 28 digits, or yes or no.", "type": ["string", "number", "boolean"]},
          "attributes": {
            "description": "Named facts.",
            "type": "object",
            "additionalProperties": {"$ref": "#/$defs/value"}
          },
          "statementNumber": {
            "description": "The year of issue and a number of six digits or more.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{6,}$"
          },
          "sha256": {"description": "A SHA-256 in hexadecimal digits of lower case.", "type": "string", "pattern": "^[0-9a-f]{64}$"}
        }
        """;
}
