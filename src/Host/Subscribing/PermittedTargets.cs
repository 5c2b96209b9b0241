using System.Net;
using System.Net.Sockets;

namespace Regulations.Host.Subscribing;

/// <summary>The addresses that may be sent to: the public ones, and those an administrator permits.</summary>
internal sealed class PermittedTargets
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. ("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 "
            + "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3").Split(' ').Select(IPNetwork.Parse),
    ];

    // Of the world's addresses those that hold another one (Teredo, 6to4) or none (documentation) are left out.
    private static readonly IPNetwork WorldWide = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] NotWorldWide = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16")];

    private readonly IReadOnlyList<IPNetwork> _permitted;

    private PermittedTargets(IReadOnlyList<IPNetwork> permitted) => _permitted = permitted;

    /// <exception cref="FormatException">What is written is no list of networks.</exception>
    public static PermittedTargets Read(string? written) =>
        new([.. (written ?? string.Empty).Split(',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadNetwork)]);

    public bool Permits(IPAddress address)
    {
        var target = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IsPublic(target) || _permitted.Any(n => n.Contains(target));
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? !NotPublic.Any(n => n.Contains(address))
        : WorldWide.Contains(address) && !NotWorldWide.Any(n => n.Contains(address));

    private static IPNetwork ReadNetwork(string written) =>
        IPNetwork.TryParse(written, out var network)
            ? network
            : throw new FormatException($"REGULATIONS_WEBHOOK_TARGETS holds '{written}', which is no network such as 10.1.0.0/16.");
}
