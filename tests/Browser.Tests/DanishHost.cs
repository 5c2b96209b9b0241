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

    /// <summary>The id of a list that waits to be audited.</summary>
    public static string Waiting { get; private set; } = Guid.Empty.ToString();

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
        await Audit();
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

    /// <summary>Has the list of the documents audited as no. 1, and lets one of a case system wait.</summary>
    private async Task Audit()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs/audits.md"));
        var start = page.IndexOf("```csv list\n", StringComparison.Ordinal) + "```csv list\n".Length;
        using var list = new StringContent(page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)], Encoding.UTF8, "text/csv");
        (await _host.Client.PostAsync("/registers/dk/audits?name=Besøg, forår 2020", list)).EnsureSuccessStatusCode();
        (await _host.Client.GetAsync("/registers/dk/audits/1?wait=60")).EnsureSuccessStatusCode();
        var form = await _host.Client.GetStringAsync("/registre/dk/revisioner");
        const string Before = "name=\"forms-token\" type=\"hidden\" value=\"";
        var token = form[(form.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..].Split('"')[0];
        using var upload = new MultipartFormDataContent
        {
            { new StringContent(token), "forms-token" },
            { new StringContent(CaseSystem.Visits), "liste", "Besøg 2020.csv" },
        };
        var waiting = await _host.Client.PostAsync("/registre/dk/revisioner", upload);
        waiting.EnsureSuccessStatusCode();
        Waiting = waiting.RequestMessage!.RequestUri!.Segments[^1];
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
