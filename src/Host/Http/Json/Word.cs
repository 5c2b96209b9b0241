using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulations.Host.Http.Json;

/// <summary>
/// The word of the contract for a member of a closed list: <c>ExecutiveOrder</c> is <c>executive-order</c>, where it states no
/// other.
/// </summary>
/// <typeparam name="T">With members 0, 1, 2 … and an int beneath.</typeparam>
internal static class Word<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Words = [.. Enum.GetNames<T>().Select(n => JsonEncodedText.Encode(Stated(n) ?? Kebab(n)))];

    public static JsonEncodedText Of(T member) => Words[Unsafe.As<T, int>(ref member)];

    /// <summary>Each of them.</summary>
    public static IEnumerable<string> Each => Words.Select(w => w.Value);

    /// <summary>All of them, for whoever used another.</summary>
    public static string All { get; } = string.Join(", ", Each);

    public static bool TryRead(string word, out T member)
    {
        var at = Array.FindIndex(Words, w => w.Value == word);
        member = Unsafe.As<int, T>(ref at);
        return at >= 0;
    }

    private static string? Stated(string name) => typeof(T).GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name;

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
