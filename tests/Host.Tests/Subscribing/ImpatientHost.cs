using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>One host that delivers to the receivers of a class's tests, and is not patient.</summary>
public class ImpatientHost : SharedHost
{
    /// <summary>A register of its own that has issued a statement.</summary>
    internal async Task<Register> RegisterWithAStatement() => await Subscriber.WithAStatement(await EmptyRegister());

    protected override HostSettings With(HostSettings settings) => Subscriber.Impatient(settings);
}
