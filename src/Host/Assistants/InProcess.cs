using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Assistants;

/// <summary>
/// Asks a route of this host without a connection, by the same path as a request over HTTP, so that the answer is the same.
/// </summary>
/// <param name="question">The question asked.</param>
/// <param name="services">Those of the request that brought it.</param>
internal sealed class InProcess(AssistantQuestion question, IServiceProvider services)
{
    /// <summary>The answer's letters stand for themselves.</summary>
    public static JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpRequest? _outer = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;

    /// <summary>Answers with all an assistant needs to cite the answer, or with the problem.</summary>
    public async Task<(bool IsGood, JsonObject Body)> Ask(IDictionary<string, JsonElement> given, CancellationToken cancellation)
    {
        var asked = AssistantRequest.Of(question, given);
        if (asked.Missing is { } missing) return (false, ProblemOf(missing));
        var (status, answer) = await Answer(question.Operation, question.Answer, asked, cancellation);
        if (status >= StatusCodes.Status400BadRequest) return (false, answer);
        var lasting = asked.Under(answer);
        var reservations = question.BorrowsReservations
            ? await Borrowed(asked, answer, cancellation) : answer["reservations"]?.DeepClone().AsArray() ?? [];
        return (true, AssistantAnswer.Of(answer, reservations, lasting, $"{_outer?.Scheme}://{_outer?.Host}"));
    }

    /// <summary>The reservations of the facility's state at the moments of an answer, each once.</summary>
    private async Task<JsonArray> Borrowed(AssistantRequest asked, JsonObject answer, CancellationToken cancellation)
    {
        var reservations = new JsonArray();
        JsonNode?[] moments = [answer["coordinates"], answer["first"]?["coordinates"], answer["second"]?["coordinates"]];
        foreach (var under in moments.OfType<JsonObject>())
        {
            var (_, state) = await Answer(GetRules.Operation, s => new GetRules(s).Answer, asked.AboutState(under), cancellation);
            foreach (var reservation in state["reservations"]?.AsArray() ?? [])
                if (!reservations.Any(known => JsonNode.DeepEquals(known, reservation))) reservations.Add(reservation!.DeepClone());
        }

        return reservations;
    }

    private async Task<(int Status, JsonObject Body)> Answer(
        Operation operation, Func<HostSettings, InRegister> answer, AssistantRequest asked, CancellationToken cancellation)
    {
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = cancellation };
        if (_outer is not null) context.Connection.RemoteIpAddress = _outer.HttpContext.Connection.RemoteIpAddress;
        using var body = new MemoryStream();
        context.Response.Body = body;
        context.Request.Method = operation.Method;
        context.Request.QueryString = QueryString.Create(asked.Query);
        foreach (var (name, value) in asked.InPath) context.Request.RouteValues[name] = value;
        if (asked.Body is { } sent)
        {
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(sent.ToJsonString()));
            context.Request.ContentType = "application/json";
        }

        try
        {
            var settings = services.GetRequiredService<HostSettings>();
            await Routing.Answering(operation, services.GetRequiredService<OpenRegisters>(), answer(settings))(context);
        }
        catch (Exception fault) when (Problems.Of(fault, context) is { Type: var type } problem && type != ProblemType.Failure)
        {
            context.Response.Clear();
            await Problems.Write(context, problem);
        }

        await context.Response.BodyWriter.FlushAsync(cancellation);
        return (context.Response.StatusCode, JsonNode.Parse(body.ToArray())!.AsObject());
    }

    private static JsonObject ProblemOf(string missing) => new()
    {
        ["type"] = ProblemType.MissingParameter.Uri, ["title"] = ProblemType.MissingParameter.Title,
        ["status"] = ProblemType.MissingParameter.Status, ["detail"] = $"'{missing}' is missing.", ["parameter"] = missing,
    };
}
