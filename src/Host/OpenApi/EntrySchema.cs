using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>The JSON Schema of the entry format.</summary>
internal static class EntrySchema
{
    public static Operation Operation { get; } = new("GET", "/schemas/entry.json", "entrySchema", "The format of entries")
    {
        Group = "About",
        Description = "A JSON Schema (2020-12) of one entry, which is one line of what POST /registers/{register}/entries takes.",
        Answers = [new(StatusCodes.Status200OK, "The schema",
            """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "…" }""") { ContentType = "application/schema+json" }],
    };

    public static async Task Show(HttpContext context)
    {
        context.Response.ContentType = "application/schema+json";
        await context.Response.WriteAsync(EventStore.Codec.EntrySchema.Text, context.RequestAborted);
    }
}
