using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
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
            if (NulIn(body.RootElement) is { } member)
            {
                body.Dispose();
                await Problems.Write(context, new(ProblemType.UnreadableParameter,
                    $"'{member}' holds the character U+0000, which the register cannot hold.")
                { Parameter = member });
                return null;
            }

            if (body.RootElement.ValueKind == JsonValueKind.Object) return body;
            body.Dispose();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // What is wrong with it is said below.
        }

        await Problems.Write(context, new(ProblemType.UnreadableBody, "The body is not one JSON object in UTF-8, each member once."));
        return null;
    }

    /// <returns>The member that holds the character U+0000, in its name or anywhere within; null where none does.</returns>
    /// <exception cref="InvalidOperationException">It is not UTF-8, or an escape writes half a letter, \ud83d, which is JSON and
    /// yet no text.</exception>
    private static string? NulIn(JsonElement body)
    {
        var written = JsonMarshal.GetRawUtf8Value(body);
        if (!Utf8.IsValid(written)) throw new InvalidOperationException("The body is not UTF-8.");
        var reader = new Utf8JsonReader(written);
        var member = string.Empty;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1) member = reader.GetString()!;
            if (reader.ValueIsEscaped && reader.GetString()!.Contains('\0')) return member;
        }

        return null;
    }
}
