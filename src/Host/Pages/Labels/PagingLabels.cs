using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>The way through a long list.</summary>
public static class PagingLabels
{
    public static Label Pages { get; } = new("Sider af listen", "Pages of the list");

    public static Label Previous { get; } = new("Forrige side", "Previous page");

    public static Label Next { get; } = new("Næste side", "Next page");

    public static Label PageOf { get; } = new("Side {0} af {1}", "Page {0} of {1}");
}
