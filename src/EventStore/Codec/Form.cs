using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Admission;
using Regulations.Domain.Words;

namespace Regulations.EventStore.Codec;

/// <summary>Makes of what was read without fault what it stands for; nothing where its members do not go together.</summary>
internal delegate T? MadeObject<TDraft, out T>(Reading reading, in TDraft draft)
    where TDraft : struct;

/// <summary>Notes what is wrong between members, also where one of them is at fault.</summary>
internal delegate void CheckMembers<TDraft>(Reading reading, in TDraft draft)
    where TDraft : struct;

/// <summary>An object of the entry format: the closed list of its fields. What is not listed is refused.</summary>
/// <param name="name">Its name in the schema.</param>
/// <param name="noun">The object in messages: <c>a norm</c>.</param>
/// <param name="says">What it is, for the schema.</param>
/// <param name="fields">At most 64.</param>
internal sealed class Form<TDraft>(string name, string noun, string says, params Field<TDraft>[] fields)
    where TDraft : struct
{
    private const int NotFound = -1;
    private readonly byte[][] _names = [.. fields.Select(field => Encoding.UTF8.GetBytes(field.Name))];

    public string Name => name;

    /// <summary>What binds its members together, as further keywords of its schema.</summary>
    public string? Besides { get; init; }

    /// <summary>Reads the object one stands at, and notes all faults in it.</summary>
    /// <returns>Whether no fault was found.</returns>
    public bool Read(Reading reading, ref Utf8JsonReader json, ref TDraft draft)
    {
        var before = reading.Faults.Count;
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "an object")) return false;
        ulong seen = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject) Member(reading, ref json, ref draft, ref seen);
        for (var i = 0; i < fields.Length; i++)
        {
            if ((seen & (1UL << i)) == 0 && fields[i].IsRequired)
                reading.Faults.Refuse(fields[i].Name, fields[i].Rule ?? RefusalRules.MissingField, $"{noun} needs {fields[i].Name}");
        }

        return reading.Faults.Count == before;
    }

    public void Write(Utf8JsonWriter json, ref TDraft draft)
    {
        json.WriteStartObject();
        foreach (var field in fields) field.Write(json, ref draft);
        json.WriteEndObject();
    }

    /// <summary>The schema by which others refer to it.</summary>
    public JsonObject Reference() => Values.Defined(name)();

    /// <summary>The kind of value that is such an object.</summary>
    /// <param name="made">Makes it.</param>
    /// <param name="apart">Takes it apart again.</param>
    /// <param name="check">What else is to be looked at; null: nothing.</param>
    public Value<T> Of<T>(MadeObject<TDraft, T> made, Func<T, TDraft> apart, CheckMembers<TDraft>? check = null)
        where T : class => new(
            (reading, ref json) =>
            {
                var draft = default(TDraft);
                var before = reading.Faults.Count;
                Read(reading, ref json, ref draft);
                check?.Invoke(reading, in draft);
                return reading.Faults.Count > before ? null : made(reading, in draft);
            },
            (json, value) =>
            {
                var draft = apart(value);
                Write(json, ref draft);
            },
            Reference);

    public JsonObject Schema()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = says,
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, field.Schema()))),
        };
        if (fields.Any(field => field.IsRequired))
            schema["required"] = new JsonArray([.. fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Name))]);
        schema["additionalProperties"] = false;
        foreach (var (keyword, value) in JsonNode.Parse(Besides ?? "{}")!.AsObject()) schema[keyword] = value!.DeepClone();
        return schema;
    }

    private void Member(Reading reading, ref Utf8JsonReader json, ref TDraft draft, ref ulong seen)
    {
        var index = Find(reading, ref json);
        if (index == NotFound)
        {
            if (reading.IsStorable(ref json)) Unknown(reading, ref json);
            json.Read();
            json.Skip();
            return;
        }

        var field = fields[index];
        if ((seen & (1UL << index)) != 0)
            reading.Faults.Refuse(field.Name, RefusalRules.DuplicateField, $"{field.Name} stands there twice");
        seen |= 1UL << index;
        json.Read();
        field.Met?.Invoke(ref draft, json.TokenType == JsonTokenType.Null);
        if (json.TokenType == JsonTokenType.Null)
        {
            if (field.Presence == Presence.Required)
                reading.Faults.Refuse(field.Name, field.Rule ?? RefusalRules.NullNotAllowed, $"{noun} needs {field.Name}, which is null");
            return;
        }

        reading.Faults.Path.Enter(field.Name);
        field.Read(reading, ref json, ref draft);
        reading.Faults.Path.Leave();
    }

    private int Find(Reading reading, ref Utf8JsonReader json)
    {
        var written = reading.NameOf(ref json);
        for (var i = 0; i < _names.Length; i++)
        {
            if (written.SequenceEqual(_names[i])) return i;
        }

        return NotFound;
    }

    private void Unknown(Reading reading, ref Utf8JsonReader json)
    {
        var written = CprNumber.Mask(Encoding.UTF8.GetString(reading.NameOf(ref json)));
        var meant = Spelling.Nearest(written, fields.Select(field => field.Name));
        var hint = meant is null ? "" : $"; is {meant} meant?";
        reading.Faults.Refuse(written, RefusalRules.UnknownField, $"{noun} has no field {Faults.Quote(written)}{hint}");
    }
}
