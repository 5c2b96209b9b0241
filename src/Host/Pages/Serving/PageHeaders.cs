using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Regulations.Host.Pages.Serving;

/// <summary>What every page tells the browser: that nothing but this host's own files is fetched, run or sent to.</summary>
internal static class PageHeaders
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    public static void Write(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        // The same address may say more once more was recorded, and who goes back is to see that.
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache";
    }
}
