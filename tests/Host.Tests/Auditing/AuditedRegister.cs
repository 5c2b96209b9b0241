using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>A host whose register holds the law of these tests, and audits of it; the tests of a class share one.</summary>
/// <param name="more">What it holds besides.</param>
public abstract class AuditedRegister(params string[] more) : IAsyncLifetime
{
    public HostUnderTest Host { get; private set; } = null!;

    internal AuditClient Audits { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await HostUnderTest.Start();
        await (await Register.Made(Host)).Record([.. Lines.Law, .. more]);
        Audits = new(Host);
        await Prepare();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Host.DisposeAsync();
    }

    /// <summary>What is there before the first test.</summary>
    protected virtual ValueTask Prepare() => ValueTask.CompletedTask;
}

/// <summary>One that holds the law and nothing else.</summary>
public sealed class AuditedLaw : AuditedRegister;
