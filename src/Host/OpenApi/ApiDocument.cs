using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Host.OpenApi;

/// <summary>The OpenAPI document, made from the operations' own descriptions and from the records that bodies are written from.</summary>
internal static class ApiDocument
{
    public const string Path = "/openapi/v1.json";

    public const string Title = "Regulations";

    public const string Summary =
        "A register of what is recorded of law and decisions, which answers which rules applied to which facility when, under four "
            + "coordinates: the moment of the facts, "
        + "what was known, what was recorded, and when was decided. Errors are application/problem+json with a stable type, explained "
            + "at that address.";

    private static readonly JsonSerializerOptions Readable = new()
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly (string Name, string Description)[] Groups =
    [
        ("Questions", "What applied to a facility, and why."),
        ("Statements", "Answers issued as numbered documents, and which of them later entries have overtaken."),
        ("Supervision", "Many facilities at once: how they stood, what to look at, what is to come."),
        ("Words", "What a register defines, claims to hold, and calls things."),
        ("Entries", "The log: recording entries and reading them back."),
        ("Subscriptions", "Being told of statements overtaken."),
        ("Audits", "Judging lists of past decisions."),
        ("Registers", "Registers, the facilities they know, and their tables for SQL."),
        ("About", "What problems mean, and the format of entries."),
        ("Health", "Whether the host lives and can be asked."),
    ];

    public static RequestDelegate Showing(IEndpointRouteBuilder routes, Operation told)
    {
        var document = new Lazy<string>(() => Of(routes, told));
        return context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(document.Value, context.RequestAborted);
        };
    }

    /// <summary>Whoever maps a route by its description is documented.</summary>
    /// <param name="routes">Of the host.</param>
    /// <param name="told">What the host itself asks of others.</param>
    public static string Of(IEndpointRouteBuilder routes, Operation told) => Of([.. Mapped(routes)], told).ToJsonString(Readable) + "\n";

    private static IEnumerable<Operation> Mapped(IEndpointRouteBuilder routes) =>
        routes.DataSources.SelectMany(d => d.Endpoints).Select(e => e.Metadata.GetMetadata<Operation>()).OfType<Operation>();

    private static JsonObject Of(IReadOnlyList<Operation> operations, Operation told)
    {
        var schemas = new ComponentSchemas();
        EntryComponents.AddTo(schemas);
        var described = new DescribedOperations(schemas);
        var paths = new JsonObject();
        foreach (var path in operations.GroupBy(o => o.Path))
            paths[path.Key] = new JsonObject(path.Select(o => KeyValuePair.Create(o.Method.ToLowerInvariant(),
                (JsonNode?)described.Of(o))));
        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = Info(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/", ["description"] = "The host that serves this document." }),
            // Who may ask what is decided in front of the host.
            ["security"] = new JsonArray(),
            ["tags"] = new JsonArray([.. Groups.Select(g => new JsonObject { ["name"] = g.Name, ["description"] = g.Description })]),
            ["paths"] = paths,
            ["webhooks"] = new JsonObject { [told.Id] = new JsonObject { ["post"] = described.Of(told) } },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(schemas.Components.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))),
            },
        };
    }

    private static JsonObject Info() => new()
    {
        ["title"] = Title,
        ["version"] = "1",
        ["description"] = Summary,
        ["contact"] = new JsonObject { ["name"] = "Whoever runs this host" },
        ["license"] = new JsonObject { ["name"] = "All rights reserved", ["identifier"] = "LicenseRef-all-rights-reserved" },
    };
}
