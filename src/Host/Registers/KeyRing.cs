using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Regulations.Host.Registers;

/// <summary>
/// The keys that secrets are encrypted with and forms signed, in the database apart from the registers, or in a directory of
/// the administrator's: those of all hosts there, so that a form got from one may be sent to another.
/// </summary>
/// <remarks>Apart from the host's own services, which would read the keys before there is a database.</remarks>
internal sealed class KeyRing(HostSettings settings, OpenRegisters registers) : IDataProtectionProvider, IDisposable
{
    /// <summary>Part of what is encrypted: under another name it cannot be read.</summary>
    private const string Name = "regulations";

    private readonly Lazy<ServiceProvider> _services = new(() => Services(settings, registers));

    public IDataProtector CreateProtector(string purpose) =>
        _services.Value.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose);

    public void Dispose()
    {
        if (_services.IsValueCreated) _services.Value.Dispose();
    }

    private static ServiceProvider Services(HostSettings settings, OpenRegisters registers)
    {
        var services = new ServiceCollection();
        var protection = services.AddDataProtection().SetApplicationName(Name);
        if (settings.Deliveries.KeyDirectory is { } directory)
            protection.PersistKeysToFileSystem(Closed(directory));
        else
            services.Configure<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(registers));
        return services.BuildServiceProvider();
    }

    /// <summary>A directory that is made here is the host's alone; one that is there stays as it is.</summary>
    private static DirectoryInfo Closed(string directory) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(directory)
        : Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
