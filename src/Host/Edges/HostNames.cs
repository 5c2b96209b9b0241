using System.Net;

namespace Regulations.Host.Edges;

/// <summary>
/// The names by which a host may be asked. A page of another site can make its own name lead here (DNS rebinding), and would
/// then be of the same origin: under a name not listed nothing is answered.
/// </summary>
internal sealed class HostNames
{
    private const string Any = "*";

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _endings = [];
    private readonly bool _takesAny;

    /// <param name="listed">Names; <c>*.example.dk</c> stands for all below one, <c>*</c> for any.</param>
    /// <param name="urls">Where the host answers: a name that stands there is allowed too.</param>
    public HostNames(IEnumerable<string> listed, IEnumerable<string> urls)
    {
        foreach (var name in listed.Select(n => n.Trim()).Where(n => n.Length > 0))
            if (name == Any) _takesAny = true;
            else if (name.StartsWith("*.", StringComparison.Ordinal)) _endings.Add(name[1..]);
            else _names.Add(name);
        _names.UnionWith(urls.Select(url => BindingAddress.Parse(url).Host));
    }

    /// <summary>Names and numbers of the machine's own loopback are always allowed.</summary>
    /// <param name="name">As the request names the host, without a port; an IPv6 number in brackets.</param>
    public bool Allow(string name) =>
        _takesAny || _names.Contains(name) || IsLoopback(name)
        || _endings.Exists(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopback(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
