using Regulations.Domain.Words;
using Regulations.Host.Http;
using Regulations.Host.Http.Admission;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Registers;

/// <summary>Answers within a register that is there and can be asked.</summary>
internal delegate Task InRegister(HttpContext context, OpenRegister register);

internal static class Routing
{
    /// <summary>Of every route within a register.</summary>
    public static Parameter Register { get; } = new("register", "The register asked.", "dk") { IsInPath = true, IsRequired = true };

    public static void Map(this IEndpointRouteBuilder routes, Operation operation, RequestDelegate answer) =>
        routes.MapMethods(operation.Pattern, [operation.Method], context =>
            FaultOf(context.Request, operation) is { } problem
                ? Problems.Write(context, problem)
                : Admitted(context, operation, answer))
            .WithMetadata(operation);

    public static void Map(this IEndpointRouteBuilder routes, Operation operation, OpenRegisters registers, InRegister answer) =>
        routes.Map(operation, context => In(context, registers, answer));

    /// <summary>What a route does with a request, for whoever asks it without a connection.</summary>
    public static RequestDelegate Answering(Operation operation, OpenRegisters registers, InRegister answer) => context =>
        FaultOf(context.Request, operation) is { } problem
            ? Problems.Write(context, problem)
            : Admitted(context, operation, admitted => In(admitted, registers, answer));

    /// <summary>Ids of facilities may hold a slash, which an address holds escaped.</summary>
    public static string Facility(this HttpContext context)
    {
        var facility = (string)context.Request.RouteValues["facility"]!;
        return facility.Contains('%') ? facility.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) : facility;
    }

    private static Task Admitted(HttpContext context, Operation operation, RequestDelegate answer) =>
        operation.IsHeavy ? context.RequestServices.GetRequiredService<HeavyQuestions>().Answer(context, answer) : answer(context);

    private static async Task In(HttpContext context, OpenRegisters registers, InRegister answer)
    {
        if (!registers.Ready.IsCompletedSuccessfully)
        {
            await Problems.Write(context, new(ProblemType.Starting, "The registers are being read."));
            return;
        }

        var name = (string)context.Request.RouteValues["register"]!;
        var register = await registers.Find(name, context.RequestAborted);
        if (register is null)
            await Problems.Write(context, new(ProblemType.UnknownRegister, $"There is no register '{name}'.")
            {
                Nearest = Spelling.AllNear(name, registers.All.Select(r => r.Name)),
            });
        else if (register.Fault is not null)
            await Problems.Write(context, new(ProblemType.UnreadableLog, $"The log of '{name}' cannot be read."));
        else await answer(context, register);
    }

    /// <summary>What no route takes, whatever its parameters hold.</summary>
    private static Problem? FaultOf(HttpRequest request, Operation operation)
    {
        if (operation.Body is { Taken: { Count: > 0 } types } && !types.Contains(MediaTypeOf(request)))
            return new(ProblemType.ContentType, $"The body is to be {string.Join(" or ", types)}.") { Parameter = "Content-Type" };
        foreach (var (name, values) in request.Query)
        {
            if (operation.InQuery(name) is not { } parameter) return Unknown(name, operation);
            if (values.Count > 1 && !parameter.IsRepeatable)
                return new(ProblemType.UnreadableParameter, $"'{name}' is given {values.Count} times.") { Parameter = name };
            foreach (var value in values)
                if (value is not null && value.Contains('\0'))
                    return new(ProblemType.UnreadableParameter, $"'{name}' holds the character U+0000, which the register cannot hold.")
                    { Parameter = name };
        }

        return null;
    }

    private static string? MediaTypeOf(HttpRequest request) => request.GetTypedHeaders().ContentType?.MediaType.Value?.ToLowerInvariant();

    private static Problem Unknown(string name, Operation operation)
    {
        var known = operation.Parameters.Where(p => !p.IsInPath).Select(p => p.Name).ToList();
        var detail = known.Count == 0 ? $"This route takes no parameters, so not '{name}'."
            : $"'{name}' is none of {string.Join(", ", known)}.";
        return new(ProblemType.UnknownParameter, detail) { Parameter = name, Nearest = Spelling.AllNear(name, known) };
    }
}
