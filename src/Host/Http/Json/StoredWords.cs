using System.Text.Json;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Http.Json;

/// <summary>
/// What is told in words in an answer that is stored and read later: a member in Danish, and beside it one that holds the
/// same in every language, from which the first is written anew on reading.
/// </summary>
internal static class StoredWords
{
    /// <summary>The text of a stored reservation; where it was stored in Danish alone, that.</summary>
    public static string TextOf(JsonElement reservation, Language language) => In(reservation, "text", "texts", language);

    /// <summary>The message of a stored fault of a line; where it was stored in English alone, that.</summary>
    public static string MessageOf(JsonElement fault, Language language) => In(fault, "message", "messages", language);

    /// <summary>Writes a stored answer with what it tells in words in a language, and else as it is.</summary>
    public static void WriteIn(Utf8JsonWriter json, JsonElement answer, Language language)
    {
        json.WriteStartObject();
        foreach (var member in answer.EnumerateObject())
            switch (member)
            {
                case { Name: "reservations", Value.ValueKind: JsonValueKind.Array }:
                    WriteAll(json, member, "text", e => TextOf(e, language));
                    break;
                case { Name: "errors", Value.ValueKind: JsonValueKind.Array }:
                    WriteAll(json, member, "message", e => MessageOf(e, language));
                    break;
                default:
                    member.WriteTo(json);
                    break;
            }

        json.WriteEndObject();
    }

    private static string In(JsonElement told, string one, string all, Language language) =>
        told.TryGetProperty(all, out var texts) && texts.TryGetProperty(language.Tag(), out var text)
            ? text.GetString()! : told.GetProperty(one).GetString()!;

    private static void WriteAll(Utf8JsonWriter json, JsonProperty list, string one, Func<JsonElement, string> said)
    {
        json.WriteStartArray(list.Name);
        foreach (var told in list.Value.EnumerateArray())
        {
            json.WriteStartObject();
            foreach (var member in told.EnumerateObject())
                if (member.NameEquals(one)) json.WriteString(one, said(told));
                else member.WriteTo(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
