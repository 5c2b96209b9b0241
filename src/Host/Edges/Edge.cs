using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Regulations.Host.Assistants;
using Regulations.Host.Http;
using Regulations.Host.Pages.Serving;

namespace Regulations.Host.Edges;

/// <summary>
/// What is refused before any route is looked for: a name not ours, a page of another site, more than a request may hold.
/// </summary>
internal sealed class Edge(RequestDelegate next, HostSettings settings)
{
    /// <summary>Of path and query as sent, in letters.</summary>
    public const int LongestAddress = 8 * 1024;

    /// <summary>Of all headers with their names, in letters.</summary>
    public const int LongestHeaders = 32 * 1024;
    public const int MostHeaders = 100;

    private readonly HostNames _names = new(settings.Hosts, settings.Urls);

    public Task Invoke(HttpContext context)
    {
        if (Fault(context) is { } problem)
            // A page shows what the register holds; to who asks by another name nothing is shown.
            return problem.Type == ProblemType.OtherOrigin ? ErrorPages.Tell(context, problem) : Problems.Write(context, problem);
        // Whatever answers GET answers HEAD: the server leaves the body out.
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private Problem? Fault(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpRequestFeature>()!.RawTarget.Length > LongestAddress)
            return new(ProblemType.AddressTooLong, Text($"Path and query are at most {LongestAddress} letters long."));
        if (request.Headers.Count > MostHeaders || LengthOf(request.Headers) > LongestHeaders)
            return new(
                ProblemType.HeadersTooLarge, Text($"A request has at most {MostHeaders} headers, of {LongestHeaders} letters together."));
        // Whoever looks after the host asks by its number whether it lives.
        if (!_names.Allow(request.Host.Host) && !request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
            return new(ProblemType.UnknownHost, $"'{request.Host.Host}' is no name of this host.");
        return IsOfAnotherSite(request) ? new(ProblemType.OtherOrigin, $"A page of {request.Headers.Origin} may not ask for this.") : null;
    }

    /// <summary>A request that may change something, or speaks for an assistant, sent by a page of another site.</summary>
    private static bool IsOfAnotherSite(HttpRequest request)
    {
        if (request.Headers.Origin is not [{ } origin]) return request.Headers.Origin.Count > 1;
        var isForAssistants = request.Path.StartsWithSegments(AssistantTools.Path, StringComparison.OrdinalIgnoreCase);
        if (IsSafe(request.Method) && !isForAssistants) return false;
        // The scheme may differ: encryption often ends before the host.
        return !Uri.TryCreate(origin, UriKind.Absolute, out var site)
            || !site.Authority.Equals(Authority(request, site), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>As the origin would write it: without the port that its scheme implies.</summary>
    private static string Authority(HttpRequest request, Uri origin) =>
        Uri.TryCreate($"{origin.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : string.Empty;

    private static int LengthOf(IHeaderDictionary headers)
    {
        var length = 0;
        foreach (var (name, values) in headers)
            foreach (var value in values) length += name.Length + (value?.Length ?? 0);
        return length;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
