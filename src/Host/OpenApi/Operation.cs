using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>One route: what it takes and gives. The routing, the OpenAPI document and the page for readers are all made from it.</summary>
internal sealed record Operation(string Method, string Path, string Id, string Summary)
{
    /// <summary>For readers, one paragraph.</summary>
    public required string Description { get; init; }

    /// <summary>By which requests are routed; where an id in the path may hold slashes it takes them all.</summary>
    public string Pattern { get; init; } = Path;

    public string Group { get; init; } = "Questions";

    /// <summary>All there are: a query parameter not among them is refused.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Headers of its own that a request may have.</summary>
    public IReadOnlyList<Parameter> Headers { get; init; } = [];

    /// <summary>Whether it may take long to answer, and is therefore let in caller by caller.</summary>
    public bool IsHeavy { get; init; }

    public RequestBody? Body { get; init; }

    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>Null where it is not one of this route's.</summary>
    public Parameter? InQuery(string name)
    {
        foreach (var parameter in Parameters)
            if (!parameter.IsInPath && parameter.Name == name) return parameter;
        return null;
    }
}

/// <param name="Example">As written in an address, unescaped.</param>
internal sealed record Parameter(string Name, string Description, string Example)
{
    public bool IsInPath { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>What its text may be; where it may be given several times, of each.</summary>
    public Form Form { get; init; } = Form.Text;
}

/// <param name="Example">As sent.</param>
internal sealed record RequestBody(string ContentType, string Description, string Example)
{
    /// <summary>The types a request may declare; none: the route itself says which.</summary>
    public IReadOnlyList<string> Taken { get; init; } = [ContentType];

    /// <summary>The record that has its members; of lines, of each line. Null where it is neither.</summary>
    public Type? Of { get; init; }

    /// <summary>The same in other types.</summary>
    public IReadOnlyList<RequestBody> Also { get; init; } = [];
}

/// <param name="Example">As answered; absent where there is no body worth showing.</param>
internal sealed record Answer(int Status, string Description, string? Example = null)
{
    public string ContentType { get; init; } = "application/json";

    /// <summary>Whether it has a body; one that is no text has none worth showing.</summary>
    public bool HasBody => Example is not null || ContentType != "application/json";

    /// <summary>The record it is written from; of lines, each line. Null where it is neither, or a refusal.</summary>
    public Type? Of { get; init; }

    public static Answer Refused(ProblemType type, string detail, string more = "") => new(type.Status, type.Title, $$"""
        {
          "type": "{{type.Uri}}",
          "title": "{{type.Title}}",
          "status": {{type.Status}},
          "detail": "{{detail}}"{{more}}
        }
        """) { ContentType = "application/problem+json" };
}
