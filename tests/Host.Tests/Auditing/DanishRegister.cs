using Regulations.Conformance;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>The register <c>dk</c> with the Danish data, as it is handed out.</summary>
internal static class DanishRegister
{
    public static async Task<Register> Made(HostUnderTest host)
    {
        var register = await Register.Made(host);
        await register.Record(Denmark.Entries);
        return register;
    }

    public static string Resource(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
