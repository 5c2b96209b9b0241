using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regulations.Host.Http.Json;

namespace Regulations.Host.OpenApi;

/// <summary>The schemas of bodies, taken from the records they are written from; each record is a component once it is referred
/// to.</summary>
internal sealed class ComponentSchemas
{
    private readonly SortedDictionary<string, JsonNode> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _described = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, JsonNode> Components => _components;

    /// <summary>A reference to the component of a record, or of a closed list.</summary>
    public JsonObject Of(Type record)
    {
        if (record.IsEnum) return ReferredTo(record, AnswerJson.Default.GetTypeInfo(record)!)!;
        if (ValueSchemas.Of(record, null) is { } value) return value;
        var name = NameOf(record);
        if (IsNew(name, record)) _components[name] = Made(record);
        return ReferenceTo(name);
    }

    private bool IsNew(string name, Type type) => _described.TryAdd(name, type)
        || (_described[name] == type ? false
            : throw new InvalidOperationException($"{type} and {_described[name]} would be one component."));

    /// <summary>A component that is described elsewhere.</summary>
    public void Add(string name, JsonNode schema) => _components[name] = schema;

    public static JsonObject ReferenceTo(string component) => new() { ["$ref"] = $"#/components/schemas/{component}" };

    private static string NameOf(Type record)
    {
        foreach (var kind in (string[])["Response", "Shape"])
            if (record.Name.EndsWith(kind, StringComparison.Ordinal)) return record.Name[..^kind.Length];
        return record.Name;
    }

    private JsonNode Made(Type record) => AnswerJson.Default.GetTypeInfo(record)!.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
            context.Path.IsEmpty ? Whole(context.TypeInfo, (JsonObject)schema) : Part(context, schema),
    });

    private static JsonObject Whole(JsonTypeInfo record, JsonObject schema)
    {
        schema["type"] = "object";
        var isBody = record.Type.Name.EndsWith("Request", StringComparison.Ordinal);
        var required = record.Properties.Where(p => isBody ? !MayBeNull(p) : !MayBeAbsent(p)).Select(p => (JsonNode)p.Name).ToArray();
        schema.Remove("required");
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        if (isBody) schema["additionalProperties"] = false;
        return Described(schema, record.Type);
    }

    private JsonNode Part(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        // What is null by default is left out, and is no default of its type.
        if (schema is JsonObject found && found.TryGetPropertyValue("default", out var usual) && usual is null) found.Remove("default");
        var part = ValueSchemas.Of(type, context.PropertyInfo) ?? ReferredTo(type, context.TypeInfo) ?? Several(context.TypeInfo, schema);
        if (context.PropertyInfo is not { } member || context.Path[^1] != member.Name) return part;
        var isNullable = MayBeNull(member) && (!MayBeAbsent(member) || Has<AlsoNullAttribute>(member));
        return Described(isNullable ? OrNull(part) : type == typeof(TextOrNull) ? part : NotNull(part), member.AttributeProvider);
    }

    /// <summary>What a list or an object by name holds, where that is written by hand or by a converter.</summary>
    private JsonNode Several(JsonTypeInfo several, JsonNode schema)
    {
        var keyword = several.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "items",
            JsonTypeInfoKind.Dictionary => "additionalProperties",
            _ => null,
        };
        if (keyword is null || schema[keyword] is not null || several.ElementType is not { } element) return schema;
        schema[keyword] = element == typeof(JsonElement) ? new JsonObject() : ValueSchemas.Of(element, null)
            ?? ReferredTo(element, AnswerJson.Default.GetTypeInfo(element)!);
        return schema;
    }

    /// <returns>Null where it is no component.</returns>
    private JsonObject? ReferredTo(Type type, JsonTypeInfo info)
    {
        var converter = AnswerJson.Default.GetTypeInfo(type)?.Converter ?? info.Converter;
        if (converter is IDescribedBy { Shape: var shape }) return shape == typeof(ItemShape) ? Item() : Of(shape);
        if (converter is not IWords { Words: var words }) return info.Kind == JsonTypeInfoKind.Object ? Of(type) : null;
        if (IsNew(type.Name, type)) _components[type.Name] = ValueSchemas.OneOf(words);
        return ReferenceTo(type.Name);
    }

    /// <summary>What is compared may be a fact, of which there are several kinds.</summary>
    private JsonObject Item() => new()
    {
        ["anyOf"] = new JsonArray(
            Of(typeof(RuleShape)), Of(typeof(PendingShape)), Of(typeof(GapShape)),
            new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
    };

    private static JsonNode OrNull(JsonNode schema)
    {
        if (schema is not JsonObject found || found.ContainsKey("not")) return schema;
        if (found.ContainsKey("$ref")) return new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, found) };
        if (found["type"] is JsonValue single) found["type"] = new JsonArray(single.DeepClone(), "null");
        else if (found["type"] is JsonArray several && several.All(t => (string?)t != "null")) several.Add("null");
        return found;
    }

    private static JsonNode NotNull(JsonNode schema)
    {
        if (schema["type"] is JsonArray types && types.Count == 2 && (string?)types[1] == "null") schema["type"] = (string?)types[0];
        return schema;
    }

    private static JsonObject Described(JsonNode schema, ICustomAttributeProvider? where)
    {
        var described = schema as JsonObject ?? [];
        if (where?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false)
            is [DescriptionAttribute { Description: var said }, ..])
            described["description"] = said;
        return described;
    }

    private static bool MayBeNull(JsonPropertyInfo member) =>
        Nullable.GetUnderlyingType(member.PropertyType) is not null || (!member.PropertyType.IsValueType && member.IsGetNullable);

    private static bool MayBeAbsent(JsonPropertyInfo member) =>
        member.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute, ..];

    private static bool Has<T>(JsonPropertyInfo member) => member.AttributeProvider?.GetCustomAttributes(typeof(T),
        inherit: true) is [T, ..];
}
