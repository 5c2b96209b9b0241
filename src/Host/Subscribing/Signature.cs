using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regulations.Host.Subscribing;

/// <summary>How a receiver knows that a delivery is the register's, and of now.</summary>
internal static class Signature
{
    /// <param name="key">The subscription's secret in UTF-8.</param>
    /// <param name="timestamp">Of the attempt, in seconds since 1970.</param>
    /// <param name="body">As sent, to the byte.</param>
    public static string Of(byte[] key, long timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{timestamp}.")));
        hash.AppendData(body);
        return "sha256=" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
