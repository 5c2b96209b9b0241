using System.Text.Json.Nodes;

namespace Regulations.Cli.Adding;

/// <summary>Whence the answers come: somebody at a terminal, or a file.</summary>
internal interface IAnswers
{
    /// <param name="question">To be answered.</param>
    /// <param name="entry">What has been answered so far.</param>
    /// <returns>Null where it is not answered.</returns>
    Task<Answered?> To(Question question, JsonObject entry);
}

/// <param name="Value">As entries have it; null is an answer too.</param>
internal sealed record Answered(JsonNode? Value);
