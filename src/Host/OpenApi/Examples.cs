using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Host.OpenApi;

/// <summary>Answers of a host with the Danish data, shown as examples.</summary>
internal static class Examples
{
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{name}.json")
            ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }

    /// <summary>As one line of JSON Lines.</summary>
    public static string LineOf(string name) => JsonNode.Parse(Of(name))!.ToJsonString(OnOneLine) + "\n";
}
