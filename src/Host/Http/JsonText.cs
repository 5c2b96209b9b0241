using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Regulations.Host.Http;

/// <summary>
/// Texts that JSON can write and PostgreSQL cannot hold: with the character U+0000, or half a surrogate pair. Only an
/// escape can write them.
/// </summary>
internal static class JsonText
{
    /// <summary>As it is written, without the quotes around it.</summary>
    public static string Raw(JsonElement text) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(text)[1..^1]);

    /// <returns>Whether it can be held; else <paramref name="name"/> is as written.</returns>
    public static bool TryName(JsonProperty member, out string name)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        var isStorable = IsStorable([.. "\""u8, .. raw, .. "\""u8]);
        name = isStorable ? member.Name : Encoding.UTF8.GetString(raw);
        return isStorable;
    }

    /// <summary>Whether every text of a value can be held, and every member's name.</summary>
    public static bool IsStorable(JsonElement value) => IsStorable(JsonMarshal.GetRawUtf8Value(value));

    private static bool IsStorable(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\')) return true;
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
                if (reader.ValueIsEscaped && reader.GetString()!.Contains('\0')) return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return true;
    }
}
