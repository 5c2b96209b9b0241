using System.Text.Json;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Asking;

/// <summary>Parameters that may be given several times in an address, or in a body as a text or a list of texts.</summary>
/// <param name="asked">Told what cannot be read.</param>
/// <param name="values">Those of a parameter; null where they cannot be read.</param>
internal sealed class Lists(QueryReader asked, Func<string, IReadOnlyList<string>?> values)
{
    public static Lists In(IQueryCollection query, QueryReader asked) => new(asked, name => [.. query[name].OfType<string>()]);

    public static Lists In(JsonElement body, QueryReader asked) =>
        new(asked, name => body.TryGetProperty(name, out var value) ? TextsOf(value) : []);

    public IReadOnlyList<string> Of(string name)
    {
        var given = values(name);
        if (given is null) asked.Unreadable(name, $"'{name}' is a text or a list of texts.");
        else if (given.Any(v => v.Length == 0)) asked.Unreadable(name, $"'{name}' is empty.");
        return given ?? [];
    }

    /// <summary>Members of a closed list, by their words.</summary>
    public IReadOnlyList<T> Of<T>(string name)
        where T : struct, Enum
    {
        var members = new List<T>();
        foreach (var word in Of(name))
            if (Word<T>.TryRead(word, out var member)) members.Add(member);
            else asked.Unreadable(name, $"'{word}' is none of {Word<T>.All}.", word, Word<T>.Each);
        return members;
    }

    private static IReadOnlyList<string>? TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) =>
            [.. value.EnumerateArray().Select(v => v.GetString()!)],
        _ => null,
    };
}
