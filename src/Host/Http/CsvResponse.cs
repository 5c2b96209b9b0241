using Regulations.Host.Http;
using Regulations.Host.Http.Admission;

namespace Regulations.Host.Http;

/// <summary>Answers with a table as CSV.</summary>
internal static class CsvResponse
{
    public const string Type = "text/csv; charset=utf-8; header=present";

    /// <summary>Whether the request accepts CSV by name.</summary>
    public static bool IsWanted(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase));

    /// <param name="context">The context of the request answered.</param>
    /// <param name="lines">The line of columns first.</param>
    public static async Task Write(HttpContext context, IEnumerable<IEnumerable<string?>> lines)
    {
        context.Response.ContentType = Type;
        HeavyQuestions.Settled(context);
        await using var table = new CsvTable(context.Response.Body);
        foreach (var line in lines) await table.Line(line, context.RequestAborted);
    }
}
