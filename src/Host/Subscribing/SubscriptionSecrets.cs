using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Regulations.Host.Registers;

namespace Regulations.Host.Subscribing;

/// <summary>
/// The secrets that sign deliveries, as they are stored: encrypted by ASP.NET's data protection, under keys that lie in the
/// database apart from the registers, or in a directory of the administrator's.
/// </summary>
internal sealed class SubscriptionSecrets(IDataProtectionProvider protection, OpenRegisters registers)
{
    /// <summary>What data protection writes begins with this; no text in UTF-8 does, as which an earlier version stored secrets.</summary>
    private static ReadOnlySpan<byte> Mark => [0x09, 0xF0, 0xC9, 0xF0];

    private IDataProtector Protector => protection.CreateProtector("subscription-secrets");

    public static bool IsProtected(ReadOnlySpan<byte> stored) => stored.StartsWith(Mark);

    /// <param name="secret">In UTF-8.</param>
    /// <returns>To be stored; other bytes each time.</returns>
    public byte[] Protected(byte[] secret) => Protector.Protect(secret);

    /// <returns>The secret in UTF-8.</returns>
    /// <exception cref="CryptographicException">It was encrypted under keys that this host does not have.</exception>
    public byte[] Read(byte[] stored) => IsProtected(stored) ? Protector.Unprotect(stored) : stored;

    /// <summary>Encrypts what an earlier version stored as it was.</summary>
    public async Task ProtectAll(OpenRegister register, CancellationToken cancellation)
    {
        var store = registers.SubscriptionsOf(register);
        foreach (var (subscription, stored) in await store.Secrets(cancellation))
            if (!IsProtected(stored)) await store.ReplaceSecret(subscription, Protected(stored), instead: stored, cancellation);
    }
}
