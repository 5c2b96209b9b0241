using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

internal static class Json
{
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Written for readers, made what the host writes.</summary>
    public static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString(Relaxed);
}
