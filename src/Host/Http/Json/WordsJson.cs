using System.Text.Json;
using Regulations.Projections.Words;

namespace Regulations.Host.Http.Json;

internal static class WordsJson
{
    public static void WriteUnknownWords(this Utf8JsonWriter json, IReadOnlyList<UnknownWord> words)
    {
        json.WriteStartArray("unknownWords"u8);
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Word<WordKind>.Of(word.Kind));
            json.WriteString("word"u8, word.Word);
            json.WriteString("fact"u8, word.Fact);
            json.WriteList("nearest"u8, word.Nearest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
