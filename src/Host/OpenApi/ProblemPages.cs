using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain.Admission;
using Regulations.Host.Http;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.OpenApi;

/// <summary>What stands at the address that is a problem's type: what it means, as a page or as JSON.</summary>
internal static class ProblemPages
{
    private static readonly Answer AsPage =
        new(StatusCodes.Status200OK, "A page", "<!doctype html><html lang=\"en\">…</html>") { ContentType = "text/html" };

    public static Operation Listing { get; } = new("GET", "/problems", "problems", "The refusals there are")
    {
        Group = "About",
        Description = "Every type of problem the host answers with, with its status and meaning. A page where text/html is wanted, "
            + "else JSON.",
        Answers = [new(StatusCodes.Status200OK, "The types",
            """{ "problems": [{ "type": "/problems/unknown-register", "status": 404,"""
                + """ "title": "There is no such register", "meaning": "…" }] }""") { Of = typeof(ProblemTypesResponse) }, AsPage],
    };

    public static Operation Showing { get; } = new("GET", "/problems/{problem}", "problem", "What a refusal means")
    {
        Group = "About",
        Description = "The address is the type of a problem. A page where text/html is wanted, else JSON.",
        Parameters = [new("problem", "The last part of the type.", "entries-refused") { IsInPath = true, IsRequired = true }],
        Answers =
        [
            new(StatusCodes.Status200OK, "The type",
                """{ "type": "/problems/unknown-register", "status": 404, "title": "There is no such register", "meaning": "…" }""")
                    { Of = typeof(ProblemTypeResponse) },
            AsPage,
            Answer.Refused(ProblemType.UnknownRoute, "There is no problem 'none'."),
        ],
    };

    public static Task List(HttpContext context)
    {
        if (!WantsPage(context))
            return JsonResponse.Write(context, new ProblemTypesResponse([.. ProblemType.All.Select(ProblemTypeResponse.Of)]));
        var page = new StringBuilder("<table><tr><th>Type</th><th>Status</th><th>Title</th></tr>");
        foreach (var type in ProblemType.All)
            page.Append(CultureInfo.InvariantCulture, $"<tr><td><a "
                + $"href=\"{type.Uri}\">{type.Uri}</a></td><td>{type.Status}</td><td>{Page.Text(type.Title)}</td></tr>");
        return Page.Write(context, "Problems", page.Append("</table>"));
    }

    public static Task Show(HttpContext context)
    {
        var slug = (string)context.Request.RouteValues["problem"]!;
        if (ProblemType.All.FirstOrDefault(t => t.Slug == slug) is not { } type)
            return Problems.Write(context, new(ProblemType.UnknownRoute, $"There is no problem '{slug}'."));
        if (!WantsPage(context)) return JsonResponse.Write(context, ProblemTypeResponse.Of(type));
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<p><code>{type.Uri}</code>, status {type.Status}</p><p>{Page.Text(type.Meaning)}</p>");
        if (type == ProblemType.EntriesRefused) WriteRules(page);
        return Page.Write(context, type.Title, page);
    }

    private static bool WantsPage(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static void WriteRules(StringBuilder page)
    {
        page.Append("<table><tr><th>Rule</th><th>What it asks</th></tr>");
        foreach (var (rule, asks) in RefusalRules.All)
            page.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{rule}</code></td><td>{Page.Text(asks)}</td></tr>");
        page.Append("</table>");
    }
}

internal sealed record ProblemTypesResponse(IReadOnlyList<ProblemTypeResponse> Problems);

internal sealed record ProblemTypeResponse(
    string Type,
    int Status,
    string Title,
    [property: Description("What the caller can do about it.")] string Meaning,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("What each rule that entries are refused by asks.")]
    IReadOnlyDictionary<string, string>? Rules)
{
    public static ProblemTypeResponse Of(ProblemType type) => new(
        type.Uri, type.Status, type.Title, type.Meaning,
        type == ProblemType.EntriesRefused ? new OrderedDictionary<string, string>(RefusalRules.All, StringComparer.Ordinal) : null);
}
