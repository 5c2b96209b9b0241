using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

internal static class References
{
    /// <summary>Several references in one text, in an order of their own.</summary>
    public static string Said(IEnumerable<ProvisionRef> references) =>
        string.Join("; ", references.Select(r => r.ToString()).Order(StringComparer.Ordinal));
}
