using Regulations.Host.Tests.Auditing;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Supervising;

/// <summary>A host with the Danish data, started once for the tests of a class.</summary>
public sealed class ExampleRegister : IAsyncLifetime
{
    private HostUnderTest? _host;

    internal Register Dk { get; private set; } = null!;

    /// <summary>Of the owner of its database.</summary>
    internal string ConnectionString => _host!.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        Dk = await DanishRegister.Made(_host);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }
}
