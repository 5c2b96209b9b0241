namespace Regulations.Host.Pages.Reading;

/// <summary>How a field is marked that holds what cannot be read.</summary>
internal static class Wrong
{
    /// <returns>A class for the group of the field; nothing where it is as it should be.</returns>
    public static string? In(PageQuery query, string field) => query.Faults.Any(f => f.Field == field) ? "is-wrong" : null;
}
