using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Regulations.Host.Http;
using Regulations.Host.Pages.Serving;

namespace Regulations.Host.Pages.Audits;

/// <summary>How long a form may be that brings a list; one that is longer is not read, and told so.</summary>
/// <param name="longest">In bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LongestFormAttribute(int longest) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // A list has as many fields as it has columns and words.
    private const int MostFields = 8192;

    /// <summary>Before it is looked whether the form is one of the host's own, which reads it.</summary>
    public int Order => 0;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > longest)
        {
            await ErrorPages.Write(http, new(ProblemType.BodyTooLarge, $"The form is longer than {longest} bytes."));
            context.Result = new EmptyResult();
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = longest;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new()
        {
            MultipartBodyLengthLimit = longest, ValueCountLimit = MostFields,
        }));
    }
}
