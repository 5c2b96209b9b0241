using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulations.Api.Tests.Client;

/// <summary>What NSwag leaves to whoever uses the client: words of closed lists that stand in a list.</summary>
public partial class RegulationsClient
{
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new JsonStringEnumConverter() } };

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.Converters.Add(Options.Converters[0]);
}
