using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>Holds a JSON value against a schema that uses the keywords ours uses; any other keyword stops it.</summary>
internal static class SchemaWalk
{
    public static IReadOnlyList<string> Faults(JsonObject schema, JsonNode? value)
    {
        var faults = new List<string>();
        DifferenceFinder(schema, schema, value, "", faults);
        return faults;
    }

    private static void DifferenceFinder(JsonObject root, JsonObject schema, JsonNode? value, string path, List<string> faults)
    {
        foreach (var (keyword, argument) in schema)
        {
            if (!Holds(root, schema, keyword, argument!, value, path, faults)) faults.Add($"{path}: {keyword}");
        }
    }

    private static bool Holds(JsonObject root, JsonObject schema, string keyword, JsonNode argument, JsonNode? value, string path,
        List<string> faults)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description": return true;
            case "$ref":
                DifferenceFinder(root, root["$defs"]![argument.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, path, faults);
                return true;
            case "oneOf": return argument.AsArray().Count(one => Fits(root, one!, value)) == 1;
            case "anyOf": return argument.AsArray().Any(one => Fits(root, one!, value));
            case "not": return !Fits(root, argument, value);
            case "type": return (argument as JsonArray ?? [argument.DeepClone()]).Any(type => IsOf(type!.GetValue<string>(), value));
            case "minimum": return TypeOf(value) != "number" || value!.GetValue<decimal>() >= argument.GetValue<decimal>();
            case "maximum": return TypeOf(value) != "number" || value!.GetValue<decimal>() <= argument.GetValue<decimal>();
            case "const": return JsonNode.DeepEquals(argument, value);
            case "enum": return argument.AsArray().Any(one => JsonNode.DeepEquals(one, value));
            case "pattern":
                return TypeOf(value) != "string"
                || Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
            case "minLength": return TypeOf(value) != "string" || value!.GetValue<string>().Length >= argument.GetValue<int>();
            case "maxItems": return value is not JsonArray list || list.Count <= argument.GetValue<int>();
            case "required":
                return value is not JsonObject owner
                || argument.AsArray().All(name => owner.ContainsKey(name!.GetValue<string>()));
            case "items":
                foreach (var (item, i) in (value as JsonArray ?? []).Select((item, i) => (item, i))) DifferenceFinder(root,
                    argument.AsObject(), item, $"{path}[{i}]", faults);
                return true;
            case "properties":
                foreach (var (name, member) in value as JsonObject ?? [])
                    if (argument[name] is JsonObject known) DifferenceFinder(root, known, member, $"{path}.{name}", faults);
                return true;
            case "additionalProperties": return Additional(root, schema, argument, value, path, faults);
            default: throw new NotSupportedException($"the walk does not know the keyword {keyword}");
        }
    }

    private static bool Additional(JsonObject root, JsonObject schema, JsonNode argument, JsonNode? value, string path, List<string> faults)
    {
        var more = (value as JsonObject ?? []).Where(member => schema["properties"]?[member.Key] is null).ToList();
        if (argument is not JsonObject form) return more.Count == 0;
        foreach (var (name, member) in more) DifferenceFinder(root, form, member, $"{path}.{name}", faults);
        return true;
    }

    private static bool Fits(JsonObject root, JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        DifferenceFinder(root, schema.AsObject(), value, "", faults);
        return faults.Count == 0;
    }

    private static bool IsOf(string type, JsonNode? value) =>
        TypeOf(value) == type || (type == "integer" && TypeOf(value) == "number" && decimal.IsInteger(value!.GetValue<decimal>()));

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
