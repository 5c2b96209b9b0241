using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

public sealed class The_timeline(DanishHost host)
{
    [Fact]
    public async Task Points_at_the_day_whose_answer_one_came_from()
    {
        var page = await host.Open();
        await page.GotoAsync("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05&kl=10:00");

        await page.GetByRole(AriaRole.Link, new() { Name = "Tidslinje" }).ClickAsync();

        await Expect(page.Locator(".timeline .pointer title")).ToHaveTextAsync("5. april 2020 kl. 10.00");
        await Expect(page.Locator(".legend")).ToContainTextAsync("5. april 2020 kl. 10.00");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Writes_the_hour_at_a_bar_that_does_not_begin_at_midnight_and_marks_amendments_within()
    {
        var page = await host.Open();
        await page.GotoAsync("/registre/dk/tidslinje/eks-greve-botilbud?fra=2020-04-01&til=2020-07-31");

        await Expect(page.Locator(".timeline .hour").Filter(new() { HasText = "kl. 10.00" }).First).ToBeVisibleAsync();
        (await page.Locator(".timeline .turn").CountAsync()).ShouldBeGreaterThan(0);
        await Expect(page.Locator(".timeline .turn title").First).ToContainTextAsync("Ændret");
        await page.Context.CloseAsync();
    }
}
