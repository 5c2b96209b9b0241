using System.Globalization;
using System.Text;
using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

/// <summary>Lists, numbers and free values.</summary>
internal static class ReadingLists
{
    private const int MostDigits = 28;

    /// <summary>A list that may recur, held once.</summary>
    public static T[]? List<T>(this Reading reading, ref Utf8JsonReader json, ReadValue<T> read)
        where T : class
    {
        var before = reading.Faults.Count;
        var items = reading.Unshared(ref json, read);
        return items is null || reading.Faults.Count > before ? items : reading.Pool.Of(items);
    }

    /// <summary>Items at fault leave a hole; the entry is refused then.</summary>
    public static T[]? Unshared<T>(this Reading reading, ref Utf8JsonReader json, ReadValue<T> read)
        where T : class
    {
        if (!reading.Expect(ref json, JsonTokenType.StartArray, "a list")) return null;
        var first = reading.Items.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            reading.Faults.Path.Enter(reading.Items.Count - first);
            reading.Items.Add(read(reading, ref json));
            reading.Faults.Path.Leave();
        }

        var items = new T[reading.Items.Count - first];
        for (var i = 0; i < items.Length; i++) items[i] = (T)reading.Items[first + i]!;
        reading.Items.RemoveRange(first, items.Length);
        return items;
    }

    /// <summary>Words of letters, digits and hyphens, parted by dots.</summary>
    public static string? Activity(this Reading reading, ref Utf8JsonReader json)
    {
        if (reading.Word(ref json) is not { } activity) return null;
        if (ActivityForm.Fits(activity)) return activity;
        reading.Faults.Refuse(null, RefusalRules.ActivityForm,
            $"{Quote(activity)} is not of the form visit.own-room: words of a-z, 0-9 and hyphens, each beginning with a letter, "
                + "parted by dots");
        return null;
    }

    public static FactValue? Value(this Reading reading, ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String: return reading.Word(ref json) is { } text ? reading.Pool.Of(new FactValue.Text(text)) : null;
            case JsonTokenType.Number: return reading.Number(ref json) is { } number ? reading.Pool.Of(new FactValue.Number(number)) : null;
            case JsonTokenType.True or JsonTokenType.False: return reading.Pool.Of(new FactValue.Truth(json.GetBoolean()));
            default:
                reading.Faults.Refuse(null, json.TokenType == JsonTokenType.Null ? RefusalRules.NullNotAllowed : RefusalRules.WrongKind,
                    "a text, a number or yes or no (true, false) is wanted here");
                json.Skip();
                return null;
        }
    }

    /// <summary>A whole number of days, from 1 to 36500.</summary>
    public static int? Days(this Reading reading, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var days) && days is >= 1 and <= 36_500) return days;
        reading.Faults.Refuse(null, RefusalRules.UnreadableDays, "a whole number of days from 1 to 36500 is wanted here");
        json.Skip();
        return null;
    }

    /// <summary>A number in the gazette: whole, from 1 to 1,000,000.</summary>
    public static int? NumberInGazette(this Reading reading, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number) && number is >= 1 and <= 1_000_000) return number;
        reading.Faults.Refuse(null, RefusalRules.WrongKind, "a number in the gazette is wanted here, a whole number from 1 to 1000000");
        json.Skip();
        return null;
    }

    /// <summary>A position of the log.</summary>
    public static long? Position(this Reading reading, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var position) && position > 0) return position;
        reading.Faults.Refuse(null, RefusalRules.WrongKind, "a position of the log is wanted here, a whole number from 1");
        json.Skip();
        return null;
    }

    public static decimal? Bound(this Reading reading, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number) return reading.Number(ref json);
        reading.Faults.Refuse(null, RefusalRules.BoundNotANumber, "a number is wanted here");
        json.Skip();
        return null;
    }

    public static Dictionary<string, FactValue>? Attributes(this Reading reading, ref Utf8JsonReader json)
    {
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "an object")) return null;
        var attributes = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject) Attribute(reading, ref json, attributes);
        return attributes.ContainsValue(null!) ? attributes : reading.Pool.Of(Ordered(attributes));
    }

    /// <summary>By name, so that answers show them alike whether read from a request or from the log.</summary>
    private static Dictionary<string, FactValue> Ordered(Dictionary<string, FactValue> attributes) =>
        attributes.Count < 2 ? attributes : new(attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static void Attribute(Reading reading, ref Utf8JsonReader json, Dictionary<string, FactValue> attributes)
    {
        var name = reading.AttributeName(ref json);
        json.Read();
        if (name is null)
        {
            json.Skip();
            return;
        }

        if (attributes.ContainsKey(name))
            reading.Faults.Refuse(name, RefusalRules.DuplicateField, $"the attribute {Quote(name)} stands there twice");
        reading.Faults.Path.Enter(name);
        attributes[name] = reading.Value(ref json)!;
        reading.Faults.Path.Leave();
    }

    private static string? AttributeName(this Reading reading, ref Utf8JsonReader json)
    {
        if (!reading.IsStorable(ref json)) return null;
        var name = reading.NameOf(ref json);
        if (reading.IsRecorded || !CprNumber.IsIn(name)) return reading.Pool.Word(name);
        reading.Faults.Refuse(null, RefusalRules.PersonalNumber, "an attribute's name holds what reads as a personal number (CPR)");
        return null;
    }

    private static decimal? Number(this Reading reading, ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length <= MostDigits
            && !json.ValueSpan.ContainsAny("eE"u8) && json.TryGetDecimal(out var number)) return Plain(number);
        if (json.TryGetDecimal(out number) && IsExact(json.ValueSpan, number)) return Plain(number);
        reading.Faults.Refuse(null, RefusalRules.UnreadableNumber,
            $"{Quote(Encoding.UTF8.GetString(json.ValueSpan))} has more digits than the register holds exactly, which is {MostDigits}");
        return null;
    }

    /// <summary>Without zeros at its end: equal numbers are held alike, however they were written.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static bool IsExact(ReadOnlySpan<byte> written, decimal number)
    {
        Span<byte> held = stackalloc byte[CanonicalNumber.Most(written.Length)];
        Span<byte> meant = stackalloc byte[held.Length];
        var read = Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));
        if (CanonicalNumber.Most(read.Length) > held.Length) held = new byte[CanonicalNumber.Most(read.Length)];
        return held[..CanonicalNumber.Write(read, held)].SequenceEqual(meant[..CanonicalNumber.Write(written, meant)]);
    }
}
