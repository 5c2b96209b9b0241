using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

public sealed class The_portfolio_of_a_supervisor(DanishHost host)
{
    private const string Region = "Region Hovedstaden (eksempel)";

    [Fact]
    public async Task Is_that_of_one_operator_where_one_is_chosen_and_its_address_says_so()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/tilsyn?dato=2020-04-20");
        await page.GetByLabel("Driftsherre").SelectOptionAsync(Region);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();

        new Uri(page.Url).Query.ShouldContain("driftsherre=Region");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Eksempel: Regionalt botilbud i Hillerød");
        await page.GetByRole(AriaRole.Link, new() { Name = "Status" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.GetByLabel("Driftsherre")).ToHaveValueAsync(Region);
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByLabel("Operator")).ToHaveValueAsync(Region);
    }

    [Theory]
    [InlineData("tilsyn")]
    [InlineData("tilsyn/fund")]
    [InlineData("tilsyn/kommende")]
    public async Task Is_not_empty_for_a_name_that_the_register_does_not_hold(string view)
    {
        var page = await host.Open(withScript: false);
        var answered = await page.GotoAsync($"/registre/dk/{view}?driftsherre=Region Hovedstad");

        answered!.Status.ShouldBe(422);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Registeret nævner det ikke");
    }

    [Fact]
    public async Task Is_the_same_for_programs_that_follow_its_links()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync($"/registre/dk/tilsyn/kommende?driftsherre={Region}&kommune=0219");

        (await page.Locator("a[type='text/calendar']").GetAttributeAsync("href"))!
            .ShouldEndWith("&area=0219&operator=Region%20Hovedstaden%20%28eksempel%29");
    }
}
