using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>
/// Whether the database has room for what is to be written. Once a write failed for want of room, it is written to on trial
/// whenever somebody asks, until that succeeds.
/// </summary>
internal sealed class RoomToWrite(OpenRegisters registers)
{
    private const int Pages = 16;

    private volatile bool _wasMissing;

    /// <summary>A write has failed because a disk is full.</summary>
    public void Missing() => _wasMissing = true;

    public async Task<bool> IsThere(CancellationToken cancellation)
    {
        if (!_wasMissing) return true;
        try
        {
            // The server takes the room at once, and gives it back with the transaction.
            await using var command = registers.Connections.CreateCommand(
                $"""
                create temporary table room on commit drop as
                select repeat(md5(n::text), 200) as filling from generate_series(1, {Pages}) as n
                """);
            await command.ExecuteNonQueryAsync(cancellation);
            _wasMissing = false;
            return true;
        }
        catch (Npgsql.NpgsqlException)
        {
            return false;
        }
    }
}
