using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Serving;

/// <summary>What the pages need of the host, and where they stand in it.</summary>
internal static class PageServices
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.Conventions.Add(new PageRoutes()));
        services.AddScoped<Reader>();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "regulations-forms";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.FormFieldName = "forms-token";
        });
        // Danish letters stay letters.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapAssets();
        app.MapRazorPages();
    }
}
