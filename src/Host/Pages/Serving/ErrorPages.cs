using Microsoft.AspNetCore.Mvc.RazorPages;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Pages.Addresses;

namespace Regulations.Host.Pages.Serving;

/// <summary>Tells a person who asked for a page why there is none, and what to do; programs are answered with problems.</summary>
internal static class ErrorPages
{
    // What programs ask; whoever looks at it in a browser sees what they would.
    private static readonly string[] ForPrograms = ["/registers", "/openapi", "/health", "/schemas", "/assets"];

    private static bool IsWanted(HttpContext context) =>
        PageHeaders.IsPage(context)
        || (!Array.Exists(ForPrograms, p => context.Request.Path.StartsWithSegments(p, StringComparison.Ordinal))
            && context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Tells of a problem: a person by a page, a program by the problem itself.</summary>
    public static Task Tell(HttpContext context, Problem problem) =>
        IsWanted(context) ? Write(context, problem) : Problems.Write(context, problem);

    /// <summary>Writes the page that tells of a problem, in the language of the address.</summary>
    public static async Task Write(HttpContext context, Problem problem)
    {
        context.Items[typeof(Problem)] = problem;
        if (problem.Type.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        var page = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .First(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == "/Error");
        context.Items[typeof(PageAddress)] = context.GetEndpoint()?.Metadata.GetMetadata<PageAddress>();
        context.SetEndpoint(page);
        context.Request.RouteValues = new(context.Request.RouteValues) { ["page"] = "/Error" };
        context.Request.Method = HttpMethods.Get;
        await page.RequestDelegate!(context);
    }

    /// <summary>The problem the error page is to tell of; null where somebody asked for that page itself.</summary>
    public static Problem? Of(HttpContext context) => context.Items[typeof(Problem)] as Problem;

    /// <summary>The language of an address, whether or not a page stands there.</summary>
    public static Language LanguageOf(HttpContext context) =>
        (context.Items[typeof(PageAddress)] as PageAddress ?? context.GetEndpoint()?.Metadata.GetMetadata<PageAddress>(
            ))?.Language is { } known
            && ErrorPages.Of(context) is null
            ? known
            : context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? Language.English : Language.Danish;
}
