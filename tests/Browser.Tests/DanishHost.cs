using System.Text;
using Microsoft.Playwright;
using Regulations.Browser.Tests;
using Regulations.Conformance;
using Regulations.Testing;

[assembly: AssemblyFixture(typeof(DanishHost))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Regulations.Browser.Tests;

/// <summary>One host with the Danish data and one browser, for all tests.</summary>
public sealed class DanishHost : IAsyncLifetime
{
    private HostUnderTest _host = null!;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The number of a statement that is there from the beginning.</summary>
    public static string Issued => $"{TimeProvider.System.GetUtcNow().Year}-000001";

    public Uri Address => _host.Client.BaseAddress!;

    public HttpClient Client => _host.Client;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null) return;
        _host = await HostUnderTest.Start();
        (await _host.Client.PutAsync("/registers/dk", Json("""{ "title": "Danmark" }"""))).EnsureSuccessStatusCode();
        // As ops/run takes the data in: the examples' facilities last.
        (await _host.Client.PostAsync("/registers/dk/entries",
            new StringContent(string.Join('\n', Denmark.Entries), Encoding.UTF8, "application/x-ndjson"))).EnsureSuccessStatusCode();
        (await _host.Client.PostAsync("/registers/dk/statements",
            Json("""{ "facility": "eks-greve-botilbud", "at": "2020-04-06T12:00" }"""))).EnsureSuccessStatusCode();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Start(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }

    /// <summary>A browser window of its own, without what others left in theirs.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="withScript">Whether scripts run.</param>
    public async Task<IPage> Open(int width = 1280, bool withScript = true)
    {
        Assert.SkipWhen(_browser is null, Chromium.Missing);
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = withScript,
            ViewportSize = new() { Width = width, Height = 900 },
            Locale = "da-DK",
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
