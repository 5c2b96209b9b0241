using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.EventStore.Codec;

/// <summary>Reads the value one stands at to its last token; gives nothing where it is at fault, which is noted.</summary>
internal delegate T? ReadValue<out T>(Reading reading, ref Utf8JsonReader json);

/// <summary>A kind of value of the entry format: how it is read with all its faults, written, and described in JSON Schema.</summary>
/// <typeparam name="T">A class, or a nullable structure: absence is null.</typeparam>
/// <param name="Read">Reads it strictly.</param>
/// <param name="Write">Writes one that is there.</param>
/// <param name="Schema">Makes its schema anew, since a node has one place.</param>
internal sealed record Value<T>(ReadValue<T> Read, Action<Utf8JsonWriter, T> Write, Func<JsonObject> Schema);
