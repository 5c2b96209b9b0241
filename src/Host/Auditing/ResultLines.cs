using System.Buffers;
using System.Text.Json;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Auditing;

/// <summary>The results of a chunk as they are stored: a line of JSON for each decision, what stands in words in Danish.</summary>
internal static class ResultLines
{
    /// <param name="results">A chunk of results.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> results)
    {
        while (results.Length > 0)
        {
            var end = results.Span.IndexOf((byte)'\n');
            yield return results[..end];
            results = results[(end + 1)..];
        }
    }

    /// <summary>The same lines with what stands in words in a language.</summary>
    public static ReadOnlyMemory<byte> In(Language language, ReadOnlyMemory<byte> results)
    {
        if (language == Language.Danish) return results;
        var written = new ArrayBufferWriter<byte>(results.Length);
        using var json = new Utf8JsonWriter(written, JsonResponse.Options);
        foreach (var line in Of(results))
        {
            using var result = JsonDocument.Parse(line);
            StoredWords.WriteIn(json, result.RootElement, language);
            json.Flush();
            json.Reset();
            written.Write("\n"u8);
        }

        return written.WrittenMemory;
    }
}
