using System.Text.Json;

namespace Regulations.Cli.Importing;

/// <summary>Tells by how it begins whether a file holds JSON Lines.</summary>
internal static class FileForm
{
    private const int MostLookedAt = 64 * 1024;

    /// <returns>
    /// Whether each line is an entry: not where the file is an array, or its first line leaves an entry open. And the content, from
    /// its beginning still.
    /// </returns>
    public static async Task<(bool IsLines, Stream Content)> Of(Stream content, CancellationToken cancellation)
    {
        var start = new byte[MostLookedAt];
        var length = 0;
        for (var read = -1; read != 0 && length < start.Length && !FirstLine(start.AsSpan(0, length)).IsWhole; length += read)
            // A terminal or pipe that says nothing cannot be interrupted, but need not be waited for.
            read = await content.ReadAsync(start.AsMemory(length), cancellation).AsTask().WaitAsync(cancellation);
        return (IsLine(FirstLine(start.AsSpan(0, length))), new Prefixed(start.AsMemory(0, length), content));
    }

    /// <summary>The first line with anything in it, and whether its end was found.</summary>
    private static First FirstLine(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("\uFEFF"u8)) start = start["\uFEFF"u8.Length..];
        start = start.TrimStart(" \t\r\n"u8);
        var end = start.IndexOf((byte)'\n');
        return new(end < 0 ? start : start[..end], end >= 0);
    }

    /// <summary>What is wrong in a line is told by its line: only one that is well so far and goes on is none by itself.</summary>
    private static bool IsLine(First line)
    {
        if (line.Json.StartsWith("["u8)) return false;
        if (!line.IsWhole) return true;
        var json = new Utf8JsonReader(line.Json, isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return true;
        }

        // An object is read to its end, and stands then at no depth.
        return json.CurrentDepth == 0 && json.TokenType == JsonTokenType.EndObject;
    }

    private readonly ref struct First(ReadOnlySpan<byte> json, bool isWhole)
    {
        public ReadOnlySpan<byte> Json { get; } = json;

        public bool IsWhole { get; } = isWhole;
    }
}
