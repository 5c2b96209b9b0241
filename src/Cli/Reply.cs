using System.Net;
using System.Text.Json;

namespace Regulations.Cli;

/// <summary>What a host answered, as sent.</summary>
internal sealed class Reply
{
    private readonly HttpStatusCode _status;

    private Reply(HttpStatusCode status, byte[] body) => (_status, Body) = (status, body);

    public byte[] Body { get; }

    public bool IsGood => (int)_status is >= 200 and < 300;

    public bool IsMade => _status == HttpStatusCode.Created;

    public bool IsNotFound => _status == HttpStatusCode.NotFound;

    /// <exception cref="JsonException">It is no host that answered.</exception>
    public JsonElement Json => JsonElement.Parse(Body);

    public static async Task<Reply> Read(HttpResponseMessage response, CancellationToken cancellation) =>
        new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation));

    /// <summary>The faults of entries refused; none where something else is wrong.</summary>
    public IReadOnlyList<JsonElement> Errors =>
        !IsGood && Json.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    public void ThrowUnlessGood()
    {
        if (!IsGood) throw Failure();
    }

    /// <summary>The problem answered, in the words of the command line.</summary>
    public CommandFailure Failure()
    {
        var problem = Json;
        var detail = problem.GetProperty("detail").GetString()!;
        return new(
            _status switch
            {
                HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => ExitCode.Refused,
                HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => ExitCode.Misused,
                _ => ExitCode.OutOfReach,
            },
            problem.TryGetProperty("parameter", out var parameter) ? $"{parameter}: {detail}" : detail);
    }
}
