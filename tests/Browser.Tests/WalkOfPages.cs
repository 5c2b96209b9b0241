using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Playwright;
using Regulations.Domain.Explaining;

namespace Regulations.Browser.Tests;

/// <summary>Walks all pages in both languages, each in a wide window and in a narrow one.</summary>
public abstract class WalkOfPages(DanishHost host, bool withScript)
{
    private static readonly int[] Widths = [1280, 320];

    public static TheoryData<string, Language> Walks()
    {
        var walks = new TheoryData<string, Language>();
        // Who works on some pages walks those alone: REGULATIONS_WALK=/Law/.
        var only = Environment.GetEnvironmentVariable("REGULATIONS_WALK") ?? string.Empty;
        foreach (var page in PagesToWalk.All.Keys.Where(p => p.StartsWith(only, StringComparison.Ordinal)))
            foreach (var language in Enum.GetValues<Language>()) walks.Add(page, language);
        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Is_shown_whole_without_faults_and_without_barriers(string name, Language language)
    {
        var page = await host.Open(Widths[0]);
        // Axe is a script itself: without script means without the pages' own.
        if (!withScript) await page.RouteAsync(
            "**/*.js", static route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        var complaints = new List<string>();
        page.Console += (_, said) => { if (said.Type is "error" or "warning") complaints.Add($"{said.Text} ({said.Location})"); };
        page.Response += (_, answered) => { if (answered.Status >= 400) complaints.Add($"{answered.Status} {answered.Url}"); };

        var response = await page.GotoAsync(PagesToWalk.All[name](language).ToString());

        response!.Status.ShouldBe(200);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language == Language.Danish ? "da" : "en");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        foreach (var width in Widths) await FitsWithoutBarriers(page, width);
        complaints.ShouldBeEmpty();
        (await page.Locator("[style], style").CountAsync()).ShouldBe(0, "nothing is styled where it stands");
        await page.Context.CloseAsync();
    }

    private static async Task FitsWithoutBarriers(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
            width, "it is wider than the window");
        (await Barriers(page)).ShouldBeEmpty($"at {width} pixels");
    }

    private static async Task<IEnumerable<string>> Barriers(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            // What was right is counted, not described: the descriptions took longer than the checks.
            ResultTypes = [ResultType.Violations],
        });
        return found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}");
    }
}

public sealed class Every_page(DanishHost host) : WalkOfPages(host, withScript: true)
{
    [Fact]
    public void Is_among_those_walked() =>
        typeof(Host.RegulationsHost).Assembly.GetTypes().Where(
            t => typeof(PageModel).IsAssignableFrom(t) && !t.IsAbstract && t.Name != "ErrorModel")
            .Select(t => t.FullName!["Regulations.Host.Pages".Length..].Replace('.', '/')[..^"Model".Length])
            .Except(PagesToWalk.All.Keys).ShouldBeEmpty();
}

public sealed class Every_page_without_script(DanishHost host) : WalkOfPages(host, withScript: false);
