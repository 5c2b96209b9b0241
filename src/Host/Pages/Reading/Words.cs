using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages.Reading;

/// <summary>Text that somebody wrote.</summary>
internal static class Words
{
    /// <summary>In one line that shows as what it is.</summary>
    public static string Line(string? written) => OneLine.Of(written ?? string.Empty);
}
