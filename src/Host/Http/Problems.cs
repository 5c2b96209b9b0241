using System.Globalization;
using System.Text.Json;
using Npgsql;
using Polly.Timeout;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;
using Regulations.Host.Http.Json;
using Regulations.Host.Recording;

namespace Regulations.Host.Http;

/// <summary>Every refusal as RFC 9457 has it, and which fault becomes which.</summary>
internal static class Problems
{
    public static Task Write(HttpContext context, Problem problem)
    {
        if (problem.Type.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        // The rest of the body may never come.
        if (problem.Type == ProblemType.BodyStalled) context.Response.Headers.Connection = "close";
        return JsonResponse.Write(context, problem, Write, problem.Type.Status, "application/problem+json");
    }

    /// <returns>Null where the fault is the caller's going away.</returns>
    public static Problem? Of(Exception fault, HttpContext context) => fault switch
    {
        _ when context.RequestAborted.IsCancellationRequested => null,
        _ when DiskFull.Which(fault) is { } which => new(ProblemType.DiskFull, which),
        LogUnavailableException or NpgsqlException { IsTransient: true } =>
            new(ProblemType.LogUnavailable, "The database cannot be reached at present."),
        OperationCanceledException => new(ProblemType.LogUnavailable, "The host is stopping."),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } large => new(ProblemType.BodyTooLarge, large.Message),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } =>
            new(ProblemType.BodyStalled, "The body did not come on."),
        TimeoutRejectedException late => new(ProblemType.JudgingTooLong, string.Create(CultureInfo.InvariantCulture,
            $"The entries were not judged within {late.Timeout.TotalSeconds} seconds; nothing was recorded.")),
        // What the server throws where the length of a chunk is more than a number can hold.
        IOException { InnerException: OverflowException } => new(ProblemType.UnreadableBody, "The length of a chunk is no length."),
        BadHttpRequestException bad => new(ProblemType.UnreadableBody, bad.Message),
        _ => new(ProblemType.Failure, "The request could not be carried out."),
    };

    public static Problem? OfStatus(int status) => status switch
    {
        // Only a form is answered so without a body: one that this host did not write, or wrote for somebody else.
        StatusCodes.Status400BadRequest => new(ProblemType.UnreadableBody, "The form is not one of this host's, or too old."),
        StatusCodes.Status404NotFound => new(ProblemType.UnknownRoute, "No route leads here."),
        StatusCodes.Status405MethodNotAllowed => new(ProblemType.MethodNotAllowed, "The address does not take this method."),
        _ => null,
    };

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, problem.Type.Uri);
        json.WriteString("title"u8, problem.Type.Title);
        json.WriteNumber("status"u8, problem.Type.Status);
        json.WriteString("detail"u8, problem.Detail);
        if (problem.Parameter is { } parameter) json.WriteString("parameter"u8, parameter);
        if (problem.Nearest is { } nearest) json.WriteList("nearest"u8, nearest);
        if (problem.Head is { } head) json.WriteNumber("head"u8, head);
        if (problem.Errors is { } errors) Write(json, errors);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Refusal> errors)
    {
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, error.Line);
            if (error.Index is { } index) json.WriteNumber("index"u8, index);
            json.WriteString("entry"u8, error.Entry);
            json.WriteString("field"u8, error.Field);
            json.WriteString("rule"u8, error.Rule);
            json.WriteString("message"u8, error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
