using Regulations.Conformance;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Api.Tests;

/// <summary>A host with the Danish data in its register dk.</summary>
public sealed class DanishHost : IAsyncLifetime
{
    public HostUnderTest Host { get; private set; } = null!;

    internal Register Register { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await HostUnderTest.Start();
        Register = await Register.Made(Host);
        await Register.Record(Denmark.Entries);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
