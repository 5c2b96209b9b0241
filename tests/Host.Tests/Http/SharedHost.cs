using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>One host for the tests of a class; each makes a register of its own in it.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private int _registers;

    public HostUnderTest Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await HostUnderTest.Start();

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal Task<Register> EmptyRegister() => Register.Made(Host, $"r{Interlocked.Increment(ref _registers)}");

    internal async Task<Register> RegisterOf(params IEnumerable<string> lines)
    {
        var register = await EmptyRegister();
        await register.Record(lines);
        return register;
    }
}
