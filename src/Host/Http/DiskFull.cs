using Npgsql;

namespace Regulations.Host.Http;

/// <summary>Faults that say that a disk is full: the database's, or that of the host's temporary files.</summary>
internal static class DiskFull
{
    public const string OfDatabase = "The database's disk is full.";
    public const string OfHost = "The disk of the host's temporary files is full.";

    // What Linux calls ENOSPC and EDQUOT.
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    /// <returns>Which disk is full, in words; null where the fault, or what caused it, says nothing of the kind.</returns>
    public static string? Which(Exception? fault) => fault switch
    {
        null => null,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => OfDatabase,
        IOException { HResult: NoSpaceLeft or QuotaExceeded } => OfHost,
        _ => Which(fault.InnerException),
    };
}
