using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The kinds of values of which objects of the entry format are made.</summary>
internal static class Values
{
    public static Value<string> Text { get; } = new(static (r, ref j) => r.Text(ref j), WriteText, Defined("text"));

    /// <summary>A text that recurs: who issued, an operator.</summary>
    public static Value<string> Word { get; } = Text with { Read = static (r, ref j) => r.Word(ref j) };

    /// <summary>A long text that does not recur.</summary>
    public static Value<string> Passage { get; } = Text with { Read = static (r, ref j) => r.Passage(ref j) };

    public static Value<string> Name { get; } = new(static (r, ref j) => r.Name(ref j), WriteText, Defined("name"));

    /// <summary>What names the entry itself, which seldom recurs.</summary>
    public static Value<string> Id { get; } = Name with { Read = static (r, ref j) => r.Id(ref j) };

    public static Value<string> Activity { get; } = new(static (r, ref j) => r.Activity(ref j), WriteText, Defined("activity"));

    public static Value<Address> Address { get; } =
        new(static (r, ref j) => r.Address(ref j), static (json, address) => json.WriteStringValue(address.Text), Defined("address"));

    public static Value<LegalTime?> Time { get; } =
        new(static (r, ref j) => r.Time(ref j), static (json, time) => json.WriteStringValue(time.ToString()), Defined("time"));

    /// <summary>A time of which it counts whether it was written with a time of day.</summary>
    public static Value<WrittenTime?> WrittenTime { get; } =
        new(static (r, ref j) => r.Written(ref j), static (json, time) => json.WriteStringValue(time.ToString()), Defined("time"));

    public static Value<Commencement?> Commencement { get; } =
        new(static (r, ref j) => r.Commencement(ref j), static (json, c) => json.WriteStringValue(Written(c!.Value)),
            Defined("commencement"));

    public static Value<FactValue> Fact { get; } = new(static (r, ref j) => r.Value(ref j), WriteFact, Defined("value"));

    public static Value<IReadOnlyDictionary<string, FactValue>> Attributes { get; } =
        new(static (r, ref j) => r.Attributes(ref j), WriteAttributes, Defined("attributes"));

    public static Value<decimal?> Number { get; } =
        new(static (r, ref j) => r.Bound(ref j), static (json, n) => json.WriteNumberValue(n!.Value),
            static () => new() { ["type"] = "number" });

    /// <summary>A whole number of days, from 1 to 36500.</summary>
    public static Value<int?> Days { get; } = Whole(static (r, ref j) => r.Days(ref j), 36_500);

    /// <summary>A number in the gazette, from 1 to 1,000,000.</summary>
    public static Value<int?> NumberInGazette { get; } = Whole(static (r, ref j) => r.NumberInGazette(ref j), 1_000_000);

    /// <summary>A position of the log.</summary>
    public static Value<long?> Position { get; } = new(
        static (r, ref j) => r.Position(ref j), static (json, position) => json.WriteNumberValue(position!.Value),
        static () => new() { ["type"] = "integer", ["minimum"] = 1 });

    /// <summary>A word of a closed list.</summary>
    public static Value<T?> OneOf<T>(Words<T> words)
        where T : struct, Enum => new(
            (r, ref j) => r.Word(ref j, words), (json, meaning) => json.WriteStringValue(words.Of(meaning!.Value)),
            () => new() { ["enum"] = new JsonArray([.. words.All.Select(word => JsonValue.Create(word))]) });

    /// <summary>A list that may recur, held once.</summary>
    public static Value<IReadOnlyList<T>> List<T>(Value<T> item)
        where T : class => new((r, ref j) => r.List(ref j, item.Read), (json, items) => WriteList(json, items, item), ListOf(item));

    /// <summary>A list that does not recur.</summary>
    public static Value<IReadOnlyList<T>> UnsharedList<T>(Value<T> item)
        where T : class => new((r, ref j) => r.Unshared(ref j, item.Read), (json, items) => WriteList(json, items, item), ListOf(item));

    /// <summary>A kind of value that holds others of its kind, which is not there yet when they are described.</summary>
    /// <param name="name">Under <c>$defs</c>.</param>
    /// <param name="kind">Gives it once it is there.</param>
    public static Value<T> Within<T>(string name, Func<Value<T>> kind)
        where T : class => new((r, ref j) => kind().Read(r, ref j), (json, value) => kind().Write(json, value), Defined(name));

    /// <summary>A schema that stands under <c>$defs</c>.</summary>
    public static Func<JsonObject> Defined(string name) => () => new() { ["$ref"] = $"#/$defs/{name}" };

    private static Func<JsonObject> ListOf<T>(Value<T> item) => () => new() { ["type"] = "array", ["items"] = item.Schema() };

    private static Value<int?> Whole(ReadValue<int?> read, int most) => new(
        read, static (json, number) => json.WriteNumberValue(number!.Value),
        () => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most });

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

    private static void WriteList<T>(Utf8JsonWriter json, IReadOnlyList<T> items, Value<T> item)
    {
        json.WriteStartArray();
        foreach (var each in items) item.Write(json, each);
        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case FactValue.Text text: json.WriteStringValue(text.Value); break;
            case FactValue.Number number: json.WriteNumberValue(number.Value); break;
            case FactValue.Truth truth: json.WriteBooleanValue(truth.Value); break;
            default: throw new UnreachableException();
        }
    }

    private static void WriteAttributes(Utf8JsonWriter json, IReadOnlyDictionary<string, FactValue> attributes)
    {
        json.WriteStartObject();
        foreach (var (name, value) in attributes)
        {
            json.WritePropertyName(name);
            WriteFact(json, value);
        }

        json.WriteEndObject();
    }

    private static string Written(Commencement commencement) => commencement.Kind switch
    {
        CommencementKind.OnDate => commencement.At.ToString(),
        CommencementKind.OnPublication => "on-publication",
        CommencementKind.DayAfterPublication => "day-after-publication",
        _ => throw new UnreachableException(),
    };
}
