using Regulations.LocalPostgres;

namespace Regulations.Cli;

/// <summary>Told in the data directory where its host answers, so that commands about the directory find it.</summary>
internal sealed class HostAddress : IDisposable
{
    private readonly string _file;

    private HostAddress(string file) => _file = file;

    /// <summary>Absent where no host holds the directory, or it tells no address.</summary>
    public static Uri? Of(string dataDirectory)
    {
        var data = new DataDirectory(dataDirectory);
        // A killed host leaves its address, and never its lock.
        return File.Exists(data.AddressFile) && HostLock.IsHeld(data) ? new Uri(File.ReadAllText(data.AddressFile)) : null;
    }

    /// <summary>To be called by who holds the directory, until disposed of.</summary>
    public static HostAddress Tell(string dataDirectory, Uri address)
    {
        var file = new DataDirectory(dataDirectory).AddressFile;
        File.WriteAllText(file + ".new", address.ToString());
        File.Move(file + ".new", file, overwrite: true);
        return new(file);
    }

    /// <summary>Where a host bound to every address of the machine is reached from the machine itself.</summary>
    public static Uri FromHere(string bound) =>
        new(bound.Replace("//0.0.0.0:", "//127.0.0.1:", StringComparison.Ordinal).Replace("//[::]:", "//localhost:",
            StringComparison.Ordinal));

    public void Dispose() => File.Delete(_file);
}
