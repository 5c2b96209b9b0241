using System.Globalization;

namespace Regulations.LocalPostgres;

/// <summary>
/// One host to a data directory. The kernel drops the lock with the process that holds it, so that a killed host leaves none.
/// </summary>
public sealed class HostLock : IDisposable
{
    readonly FileStream held;

    HostLock(FileStream held) => this.held = held;

    /// <exception cref="PostgresUnavailableException">Another host holds the directory, or it belongs to another user.</exception>
    public static HostLock Take(DataDirectory data)
    {
        try
        {
            var file = new FileStream(data.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return new HostLock(file);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new PostgresUnavailableException($"The data directory {data.Root} belongs to another user: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new PostgresUnavailableException(
                $"The data directory {data.Root} is in use by another host (process {Holder(data)}). Wait until that one has ended "
                    + "or, if it is to go on, has started; stop it; or choose another directory.", e);
        }
    }

    /// <summary>Whether a host runs on the directory at this moment.</summary>
    public static bool IsHeld(DataDirectory data)
    {
        try
        {
            // Shared, so that several may look at once.
            using var free = new FileStream(data.LockFile, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => held.Dispose();

    // Opened by the runtime, the file would be asked for a lock of its own and refused.
    static string Holder(DataDirectory data) => Command.Run("cat", data.LockFile).Output;
}
