using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

public sealed class The_rules_of_a_day(DanishHost host)
{
    private const string Day = "/registre/dk/tilbud/eks-greve-botilbud?dato=2020-05-14";

    [Fact]
    public async Task Are_shown_for_one_activity_and_it_is_said_how_many_are_not_shown()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync(Day);
        var all = await page.Locator("article.instrument").CountAsync();

        await page.GetByLabel("Regler om").SelectOptionAsync("visit.outdoors");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();

        new Uri(page.Url).PathAndQuery.ShouldBe(
            $"{Day[..Day.IndexOf('?', StringComparison.Ordinal)]}?dato=2020-05-14&aktivitet=visit.outdoors");
        await Expect(page.GetByText("regler, der angår")).ToBeVisibleAsync();
        (await page.Locator("article.instrument").CountAsync()).ShouldBeInRange(1, all - 1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Vis alle regler" }).ClickAsync();
        (await page.Locator("article.instrument").CountAsync()).ShouldBe(all);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Are_not_shown_for_an_activity_the_register_does_not_know()
    {
        var page = await host.Open();
        var response = await page.GotoAsync($"{Day}&aktivitet=visit.outdors");
        response!.Status.ShouldBe(422);
        await page.Context.CloseAsync();
    }
}
