using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Audits;

/// <summary>The register <c>dk</c> with the Danish data, as it is handed out.</summary>
internal static class DanishRegister
{
    public static async Task<Register> Made(HostUnderTest host)
    {
        var register = await Register.Made(host);
        foreach (var file in (string[])["areas", "history", "example-facilities"]) await register.Record(Resource($"dk/{file}.jsonl"));
        return register;
    }

    public static string Resource(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
