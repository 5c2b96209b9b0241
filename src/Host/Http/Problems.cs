using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Npgsql;
using Polly.Timeout;
using Regulations.EventStore.Log;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Http;

/// <summary>Every refusal as RFC 9457 has it, and which fault becomes which.</summary>
internal static class Problems
{
    public static Task Write(HttpContext context, Problem problem)
    {
        if (problem.Type.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        // The rest of the body may never come.
        if (problem.Type == ProblemType.BodyStalled) context.Response.Headers.Connection = "close";
        return JsonResponse.Write(context, ProblemResponse.Of(problem), problem.Type.Status, "application/problem+json");
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
}

[Description("A refusal, as RFC 9457 has it.")]
internal sealed record ProblemResponse(
    [property: Description("An address that explains it; it stays the same.")] string Type,
    string Title,
    int Status,
    [property: Description("What is wrong here, in words.")] string Detail,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("The parameter, member of the body or fact at fault.")]
    string? Parameter,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("What may have been meant.")]
    IReadOnlyList<string>? Nearest,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("How far the register has come.")] long? Head,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("What is wrong with the entries or the list sent.")]
    IReadOnlyList<RefusalShape>? Errors)
{
    public static ProblemResponse Of(Problem problem) => new(
        problem.Type.Uri, problem.Type.Title, problem.Type.Status, problem.Detail, problem.Parameter, problem.Nearest, problem.Head,
        problem.Errors is { } errors ? [.. errors.Select(e => new RefusalShape(e.Line, e.Index, e.Entry, e.Field, e.Rule,
            e.Message))] : null);
}

[Description("What is wrong with a line, or probably is.")]
internal sealed record RefusalShape(
    [property: Description("From 1.")] long Line,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        Description("Which of the entries, from 0, where they came otherwise than a line each.")]
    long? Index,
    [property: Description("The entry's id; null where none can be read.")] string? Entry,
    string Field,
    [property: Description("Explained at /problems/entries-refused.")] string Rule,
    string Message);
