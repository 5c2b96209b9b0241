using System.Text.Json;

namespace Regulations.EventStore.Codec;

/// <summary>Looks ahead in an object.</summary>
internal static class Members
{
    /// <summary>Goes on to the value of the object's first member of a name.</summary>
    /// <param name="reading">Reads the names.</param>
    /// <param name="json">Stands at the object's start or at the end of one of its members.</param>
    /// <param name="name">Unescaped.</param>
    public static bool Find(Reading reading, ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var found = reading.NameOf(ref json).SequenceEqual(name);
            json.Read();
            if (found) return true;
            json.Skip();
        }

        return false;
    }
}
