using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages.Addresses;

/// <summary>The page that is shown, in another language: the same answer at the address with that language's words.</summary>
internal static class OtherLanguage
{
    public static string Of(HttpContext context, Language wanted)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageAddress>() is not { } here) return Link.To(wanted, null, "").ToString();
        var path = string.Join('/', AddressWords.Template(here.Template, wanted).Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Filled(part, context.Request.RouteValues)).OfType<string>());
        var asked = context.Request.Query.SelectMany(p => p.Value.Select(v => (Name: p.Key, Value: v)));
        var query = string.Join('&', asked.Select(p =>
            $"{Uri.EscapeDataString(InLanguage(p.Name, here.Language, wanted))}={Uri.EscapeDataString(p.Value ?? string.Empty)}"));
        return $"/{path}{(query.Length == 0 ? string.Empty : $"?{query}")}";
    }

    private static string? Filled(string part, RouteValueDictionary values)
    {
        if (!part.StartsWith('{')) return part;
        var name = part.Trim('{', '}', '*', '?');
        return values[name] is string { Length: > 0 } value ? string.Join('/', value.Split('/').Select(Uri.EscapeDataString)) : null;
    }

    private static string InLanguage(string name, Language from, Language to) =>
        AddressWords.Query(from == Language.Danish ? name : AddressWords.DanishQuery(name), to);
}
