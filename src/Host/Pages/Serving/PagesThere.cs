using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Regulations.Host.Pages.Serving;

/// <summary>Which pages the program has: the menu offers what is there.</summary>
internal static class PagesThere
{
    private static readonly HashSet<string> Addresses = Assembly.GetExecutingAssembly().GetCustomAttributes<RazorCompiledItemAttribute>()
        .SelectMany(i => i.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>())
        .Where(m => m.Key == "RouteTemplate").Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    /// <param name="page">Within a register, in Danish words.</param>
    public static bool Holds(string page) => Addresses.Contains($"/registre/{{register}}/{page}");

    /// <summary>Whether there is a page of that kind about one thing.</summary>
    public static bool HoldsOf(string page) => Addresses.Contains($"/registre/{{register}}/{page}/{{**id}}");
}
