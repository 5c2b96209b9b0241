using System.Text.Encodings.Web;
using System.Text.Json;
using Regulations.Host.Http.Admission;

namespace Regulations.Host.Http;

/// <summary>Writes JSON straight into the response.</summary>
internal static class JsonResponse
{
    /// <summary>Letters such as æ and § stand for themselves; no answer is ever part of a page.</summary>
    public static JsonWriterOptions Options { get; } = new()
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? spare;

    /// <param name="context">Of the request answered.</param>
    /// <param name="answer">A record that <see cref="AnswerJson"/> knows.</param>
    /// <param name="status">Of the response.</param>
    /// <param name="contentType">Of the response.</param>
    public static Task Write<T>(
        HttpContext context, T answer, int status = StatusCodes.Status200OK, string contentType = "application/json") =>
        Write(context, answer, static (json, written) => JsonSerializer.Serialize(json, written, AnswerJson.Of<T>()), status, contentType);

    /// <summary>Writes by hand, where a question is asked so often that it matters.</summary>
    /// <param name="context">Of the request answered.</param>
    /// <param name="answer">All that is to be written, settled before.</param>
    /// <param name="write">Writes one value.</param>
    /// <param name="status">Of the response.</param>
    /// <param name="contentType">Of the response.</param>
    public static Task Write<T>(
        HttpContext context, T answer, Action<Utf8JsonWriter, T> write, int status = StatusCodes.Status200OK,
        string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        var body = context.Response.BodyWriter;
        var json = spare ?? new Utf8JsonWriter(body, Options);
        spare = null;
        json.Reset(body);
        write(json, answer);
        json.Flush();
        json.Reset(Stream.Null);
        spare = json;
        HeavyQuestions.Settled(context);
        var flushed = body.FlushAsync(context.RequestAborted);
        return flushed.IsCompletedSuccessfully ? Task.CompletedTask : flushed.AsTask();
    }
}
