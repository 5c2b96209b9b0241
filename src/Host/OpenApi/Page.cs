using System.Net;
using System.Text;

namespace Regulations.Host.OpenApi;

/// <summary>A plain page, whole in itself: nothing is fetched from elsewhere.</summary>
internal static class Page
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}"
        + "code,pre{font:14px/1.4 ui-monospace,monospace}pre{background:#f5f5f5;padding:.75rem;overflow:auto;max-height:30rem}"
        + "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem "
            + "0;border-bottom:1px solid #ddd}"
        + "h2{margin-top:2.5rem;border-top:2px solid #1a1a1a;padding-top:.5rem}h3{margin-top:2rem}";

    public const string StyleAddress = "/docs/style.css";

    public static Task ShowStyle(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        return context.Response.WriteAsync(Style, context.RequestAborted);
    }

    public static string Text(string? text) => WebUtility.HtmlEncode(text) ?? string.Empty;

    public static Task Write(HttpContext context, string title, StringBuilder body)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + $"content=\"width=device-width\"><title>{Text(title)}</title>"
            + $"<link rel=\"stylesheet\" href=\"{StyleAddress}\"></head><body><h1>{Text(title)}</h1>{body}</body></html>",
            context.RequestAborted);
    }
}
