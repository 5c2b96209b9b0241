using ModelContextProtocol.Server;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Assistants;

/// <summary>The questions as tools for assistants, by the Model Context Protocol over HTTP.</summary>
internal static class AssistantTools
{
    public const string Path = "/mcp";

    private const string Instructions =
        "A register of the law and decisions that bound Danish social facilities (sociale tilbud). Find the facility first, then ask. "
        + "Every answer holds under four coordinates: at (the moment of the facts), known (only what was published by then), recorded "
        + "(only what the register held at a position) and decided (the moment of a decision judged). Repeat the coordinates, the "
        + "reservations and the address with what you say. Announced is not in force. What is not covered is unknown, not allowed. Never "
        + "fill in facts that were not given: "
        + "a conditional verdict names those that are missing. " + AssistantAnswer.Notice;

    public static void AddAssistants(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddMcpServer(server =>
            {
                server.ServerInfo = new() { Name = "regulations", Title = ApiDocument.Title, Version = "1" };
                server.ServerInstructions = Instructions;
            })
            .WithHttpTransport(transport => transport.Stateless = true)
            .WithTools(AssistantQuestion.All.Select(McpServerTool (question) => new QuestionTool(question)));
    }

    public static void MapAssistants(this IEndpointRouteBuilder routes) => routes.MapMcp(Path).ExcludeFromDescription();
}
