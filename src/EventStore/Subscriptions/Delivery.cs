using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Subscriptions;

/// <summary>A subscriber to be told that an entry overtook a statement.</summary>
/// <param name="Id">The same at every attempt, so that the receiver can tell a repeat.</param>
/// <param name="Key">The secret that signs the body, as stored.</param>
/// <param name="By">The position of the entry.</param>
/// <param name="Attempts">Begun so far, by whatever host.</param>
/// <param name="PutOffAfter">The attempts after which it was put off, to be told later; null while it was not.</param>
public sealed record Delivery(Guid Id, Uri Url, byte[] Key, StatementNumber Statement, long By, int Attempts, int? PutOffAfter)
{
    /// <summary>The same for whoever puts it down, so that it is put down once.</summary>
    public static Guid IdOf(RegisterName register, long subscription, long by, string statement)
    {
        var named = string.Create(CultureInfo.InvariantCulture, $"{register}/{subscription}/{by}/{statement}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(named), hash);
        // As UUIDs of version 8 are marked, whose content is whatever an application derives.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}

/// <summary>A delivery given up.</summary>
/// <param name="Number">In the order of putting down.</param>
/// <param name="Status">What the receiver last answered; null where it did not answer.</param>
/// <param name="Error">Why the last attempt failed.</param>
public sealed record DeadLetter(long Number, Guid Id, string Statement, long By, int Attempts, int? Status, string Error,
    Instant GivenUpAt);
