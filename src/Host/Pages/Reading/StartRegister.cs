using Regulations.Host.Registers;

namespace Regulations.Host.Pages.Reading;

/// <summary>The register that is asked where neither an address nor the host's settings name one.</summary>
internal static class StartRegister
{
    private const string Usual = "dk";

    /// <param name="registers">Those open.</param>
    /// <returns><c>dk</c>, else the first by name. Null where there is none.</returns>
    public static OpenRegister? Of(OpenRegisters registers)
    {
        var all = registers.All;
        return all.FirstOrDefault(r => r.Name == Usual) ?? (all.Count > 0 ? all[0] : null);
    }
}
