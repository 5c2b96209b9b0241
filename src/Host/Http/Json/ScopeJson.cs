using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>A scope as entries state it.</summary>
internal static class ScopeJson
{
    /// <summary>Null where it is absent, which reaches everything.</summary>
    public static void WriteScope(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Scope? scope)
    {
        if (scope is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (scope.Facilities is { } facilities) json.WriteList("facilities"u8, facilities);
        if (scope.Areas is { } areas) json.WriteList("areas"u8, areas);
        if (scope.AreasListedIn is { } annex)
        {
            json.WriteStartObject("areasListedIn"u8);
            json.WriteString("instrument"u8, annex.Instrument);
            json.WriteString("address"u8, annex.Address?.ToString());
            json.WriteEndObject();
        }

        if (scope.Kinds is { } kinds) json.WriteList("kinds"u8, kinds);
        if (scope.Attributes is { } attributes)
        {
            json.WriteStartObject("attributes"u8);
            foreach (var (attribute, value) in attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(attribute);
                json.WriteValue(value);
            }

            json.WriteEndObject();
        }

        if (scope.Except is { } except) json.WriteScope("except"u8, except);
        json.WriteEndObject();
    }
}
