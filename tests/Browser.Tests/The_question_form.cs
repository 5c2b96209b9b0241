using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

public sealed class The_question_form(DanishHost host)
{
    [Theory]
    [InlineData("5/4 2020")]
    [InlineData("05-04-2020")]
    [InlineData("5. april 2020")]
    [InlineData("2020-04-05")]
    public async Task Takes_a_date_as_people_write_it_and_leads_to_one_address(string written)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/");
        await page.GetByLabel("Tilbud", new() { Exact = true }).FillAsync("Botilbud i Greve");
        await page.GetByLabel("Dato").FillAsync(written);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis reglerne" }).ClickAsync();

        new Uri(page.Url).PathAndQuery.ShouldBe("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Eksempel: Botilbud i Greve");
    }

    [Fact]
    public async Task Takes_the_hour_beside_the_date()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/tilbud/eks-greve-botilbud?dato=5. april 2020 kl. 9");
        new Uri(page.Url).PathAndQuery.ShouldBe("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05&kl=09:00");
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_day_that_does_not_exist_and_keeps_what_was_written()
    {
        var page = await host.Open();
        await page.GotoAsync("/");
        await page.GetByLabel("Tilbud", new() { Exact = true }).FillAsync("Greve");
        await page.GetByLabel("Dato").FillAsync("31/4 2020");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis reglerne" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Datoen kan ikke læses");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Dato")).ToHaveValueAsync("31/4 2020");
    }

    [Fact]
    public async Task Asks_which_facility_is_meant_where_several_may_be()
    {
        var page = await host.Open();
        await page.GotoAsync("/en");
        await page.GetByLabel("Facility", new() { Exact = true }).FillAsync("Botilbud i");
        await page.GetByLabel("Date").FillAsync("5 April 2020");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the rules" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Eksempel: Botilbud i Hjørring" }).ClickAsync();

        new Uri(page.Url).PathAndQuery.ShouldBe("/en/registers/dk/facilities/eks-hjoerring-botilbud?date=2020-04-05");
    }

    [Fact]
    public async Task Is_filled_in_and_sent_by_the_keyboard_alone()
    {
        var page = await host.Open();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gå til indholdet" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Eksempel: Botilbud i Greve");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("5/4 2020");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Uri(host.Address, "/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05").ToString());
    }
}
