using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>One host for the tests of a class; each makes a register of its own in it, or asks one that stays as it is.</summary>
public class SharedHost : IAsyncLifetime
{
    private int _registers;
    private Task<Register>? _empty, _law;

    public HostUnderTest Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await HostUnderTest.Start(with: With);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Host.DisposeAsync();
    }

    /// <summary>For those whose entries are refused.</summary>
    internal Task<Register> Empty => _empty ??= EmptyRegister();

    /// <summary>For those that only ask.</summary>
    internal Task<Register> Law => _law ??= RegisterOf(Lines.Law);

    internal Task<Register> EmptyRegister() => Register.Made(Host, $"r{Interlocked.Increment(ref _registers)}");

    internal async Task<Register> RegisterOf(params IEnumerable<string> lines)
    {
        var register = await EmptyRegister();
        await register.Record(lines);
        return register;
    }

    protected virtual HostSettings With(HostSettings settings) => settings;
}
