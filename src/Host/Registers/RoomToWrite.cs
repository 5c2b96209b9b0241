using Regulations.EventStore.Log;

namespace Regulations.Host.Registers;

/// <summary>
/// Whether the database has room for what is to be written. Once a write failed for want of room, it is written to on trial
/// whenever somebody asks, until that succeeds.
/// </summary>
internal sealed class RoomToWrite(OpenRegisters registers)
{
    private volatile bool _wasMissing;

    /// <summary>A write has failed because a disk is full.</summary>
    public void Missing() => _wasMissing = true;

    public async Task<bool> IsThere(CancellationToken cancellation)
    {
        if (!_wasMissing) return true;
        if (!await DiskRoom.IsThere(registers.Connections, cancellation)) return false;
        _wasMissing = false;
        return true;
    }
}
