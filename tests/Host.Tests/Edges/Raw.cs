using System.Net.Sockets;
using System.Text;
using Regulations.Testing;

namespace Regulations.Host.Tests.Edges;

/// <summary>Requests as bytes, which no client of good manners would send.</summary>
internal static class Raw
{
    /// <summary>The whole response: the request closes the connection.</summary>
    /// <param name="host">The host asked.</param>
    /// <param name="request">The request line and headers without the empty line, and without <c>Connection</c>.</param>
    /// <param name="body">What follows the empty line.</param>
    public static async Task<string> Send(HostUnderTest host, string request, string body = "")
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, cancellation);
        var sent = $"{request.Replace("\n", "\r\n")}\r\nConnection: close\r\n\r\n{body}";
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(sent), cancellation);
        using var response = new MemoryStream();
        await client.GetStream().CopyToAsync(response, cancellation);
        return Encoding.UTF8.GetString(response.ToArray());
    }
}
