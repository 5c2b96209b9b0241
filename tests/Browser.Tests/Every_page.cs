using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Playwright;
using Regulations.Domain.Explaining;

namespace Regulations.Browser.Tests;

public sealed class Every_page(DanishHost host)
{
    public static TheoryData<string, Language, int, bool> Walks()
    {
        var walks = new TheoryData<string, Language, int, bool>();
        // Who works on some pages walks those alone: REGULATIONS_WALK=/Law/.
        var only = Environment.GetEnvironmentVariable("REGULATIONS_WALK") ?? string.Empty;
        foreach (var page in PagesToWalk.All.Keys.Where(p => p.StartsWith(only, StringComparison.Ordinal)))
            foreach (var language in Enum.GetValues<Language>())
                foreach (var (width, withScript) in ((int, bool)[])[(1280, true), (320, true), (1280, false), (320, false)])
                    walks.Add(page, language, width, withScript);
        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Is_shown_whole_without_faults_and_without_barriers(string name, Language language, int width, bool withScript)
    {
        var page = await host.Open(width);
        // Axe is a script itself: without script means without the pages' own.
        if (!withScript) await page.RouteAsync(
            "**/*.js", static route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        var complaints = new List<string>();
        page.Console += (_, said) => { if (said.Type is "error" or "warning") complaints.Add(said.Text); };

        var response = await page.GotoAsync(PagesToWalk.All[name](language).ToString());

        response!.Status.ShouldBe(200);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language == Language.Danish ? "da" : "en");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
            width, "it is wider than the window");
        complaints.ShouldBeEmpty();
        (await page.Locator("[style], style").CountAsync()).ShouldBe(0, "nothing is styled where it stands");
        (await Barriers(page)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Language.English, true)]
    [InlineData(Language.Danish, false)]
    public async Task Tells_those_it_is_read_to_in_which_language_the_law_is_quoted(Language language, bool isAnother)
    {
        var page = await host.Open();

        await page.GotoAsync(PagesToWalk.All["/Facilities/Facility"](language).ToString());

        var quoted = await page.Locator(".said").CountAsync();
        quoted.ShouldBeGreaterThan(0);
        (await page.Locator(".said[lang=da]").CountAsync()).ShouldBe(isAnother ? quoted : 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Is_among_those_walked() =>
        typeof(Host.RegulationsHost).Assembly.GetTypes().Where(
            t => typeof(PageModel).IsAssignableFrom(t) && !t.IsAbstract && t.Name != "ErrorModel")
            .Select(t => t.FullName!["Regulations.Host.Pages".Length..].Replace('.', '/')[..^"Model".Length])
            .Except(PagesToWalk.All.Keys).ShouldBeEmpty();

    private static async Task<IEnumerable<string>> Barriers(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        return found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}");
    }
}
