using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.EventStore.Codec;

internal enum Presence
{
    Optional,
    Required,

    /// <summary>Required, and null says that there is none: no expiry, no date.</summary>
    RequiredOrNull,

    /// <summary>Not required, and null, where it stands, says something else than absence.</summary>
    OptionalOrNull,
}

/// <summary>Where a draft holds what is read of a member, and what is written of it.</summary>
internal delegate ref T? Slot<TDraft, T>(ref TDraft draft);

/// <summary>Takes note that a member stands there.</summary>
internal delegate void NoteMember<TDraft>(ref TDraft draft, bool isNull);

/// <summary>A member of an object of the entry format.</summary>
/// <param name="Name">As written.</param>
/// <param name="Presence">Whether it must be there.</param>
/// <param name="Says">What it means, for the schema.</param>
internal abstract record Field<TDraft>(string Name, Presence Presence, string Says)
    where TDraft : struct
{
    /// <summary>The rule its absence breaks, where that is one of its own.</summary>
    public string? Rule { get; init; }

    /// <summary>What else its standing there does.</summary>
    public NoteMember<TDraft>? Met { get; init; }

    /// <summary>Whether null is to be written, where null says something else than absence.</summary>
    public Func<TDraft, bool>? StatesNull { get; init; }

    public bool IsRequired => Presence is Presence.Required or Presence.RequiredOrNull;

    /// <summary>Reads its value, which is not null.</summary>
    public abstract void Read(Reading reading, ref Utf8JsonReader json, ref TDraft draft);

    /// <summary>Writes it with its name; nothing where it is absent.</summary>
    public abstract void Write(Utf8JsonWriter json, ref TDraft draft);

    public JsonObject Schema()
    {
        var schema = new JsonObject { ["description"] = Says };
        if (Presence != Presence.Required)
        {
            schema["anyOf"] = new JsonArray(ValueSchema(), new JsonObject { ["type"] = "null" });
            return schema;
        }

        foreach (var (keyword, value) in ValueSchema()) schema[keyword] = value?.DeepClone();
        return schema;
    }

    protected abstract JsonObject ValueSchema();

    public static Field<TDraft> Of<T>(string name, Presence presence, Value<T> value, Slot<TDraft, T> slot, string says) =>
        new ValueField<T>(name, presence, says, value, slot);

    /// <summary>The member by which the object's form was found; it always reads alike.</summary>
    public static Field<TDraft> Constant(string name, string word, string says) => new ConstantField(name, word, says);

    private sealed record ValueField<T>(string Name, Presence Presence, string Says, Value<T> Value, Slot<TDraft, T> Slot)
        : Field<TDraft>(Name, Presence, Says)
    {
        public override void Read(Reading reading, ref Utf8JsonReader json, ref TDraft draft) =>
            Slot(ref draft) = Value.Read(reading, ref json);

        public override void Write(Utf8JsonWriter json, ref TDraft draft)
        {
            if (Slot(ref draft) is { } value)
            {
                json.WritePropertyName(Name);
                Value.Write(json, value);
            }
            else if (Presence == Presence.RequiredOrNull || (StatesNull?.Invoke(draft) ?? false))
            {
                json.WriteNull(Name);
            }
        }

        protected override JsonObject ValueSchema() => Value.Schema();
    }

    private sealed record ConstantField(string Name, string Word, string Says) : Field<TDraft>(Name, Presence.Required, Says)
    {
        public override void Read(Reading reading, ref Utf8JsonReader json, ref TDraft draft)
        {
        }

        public override void Write(Utf8JsonWriter json, ref TDraft draft) => json.WriteString(Name, Word);

        protected override JsonObject ValueSchema() => new() { ["const"] = Word };
    }
}
