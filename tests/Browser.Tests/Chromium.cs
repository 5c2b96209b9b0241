using Microsoft.Playwright;

namespace Regulations.Browser.Tests;

/// <summary>The chromium of the machine, which a machine may lack; tests that need it are then skipped.</summary>
internal static class Chromium
{
    // First the one without windows: the other opens one, with its bars, for every test.
    private static readonly string[] Places =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where it lies; null where there is none.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("REGULATIONS_CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);

    public const string Missing = "There is no chromium on this machine: apt-get install chromium, or name it in REGULATIONS_CHROMIUM.";

    public static Task<IBrowser> Start(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
    });
}
