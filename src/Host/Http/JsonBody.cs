using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Regulations.Host.Http;

/// <summary>A body that is one JSON object.</summary>
internal static class JsonBody
{
    private const int Longest = 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <returns>Null where it is none; the problem has then been answered.</returns>
    public static async Task<JsonDocument?> Read(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Longest;
        try
        {
            var body = await JsonDocument.ParseAsync(context.Request.Body, Options, context.RequestAborted);
            if (body.RootElement.ValueKind == JsonValueKind.Object) return body;
            body.Dispose();
        }
        catch (JsonException)
        {
            // What is wrong with it is said below.
        }

        await Problems.Write(context, new(ProblemType.UnreadableBody, "The body is not one JSON object, each member once."));
        return null;
    }
}
