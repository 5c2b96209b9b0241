using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

/// <summary>What a person who has never seen it finds from the start page, by what is visible alone, without script.</summary>
[Collection(WhatRecords.Name)]
public sealed class Journeys_of_a_first_visit(DanishHost host)
{
    private const string BekNr372 = "BEK nr. 372 af 4. april 2020";
    private const string BekNr610 = "BEK nr. 610 af 13. maj 2020";
    private const string Agreement = "lempelse af besøgsrestriktioner";

    [Fact]
    public async Task What_applied_on_5_April_2020_at_9_and_at_11()
    {
        var page = await Ask("5/4 2020");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Indtil kl. 10.00" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Fra kl. 10.00" })).ToBeVisibleAsync();

        await Change(page, "Klokkeslæt", "9");
        await InForce(page, "Påbud fra Styrelsen for Patientsikkerhed");
        await NotInForce(page, BekNr372);
        await Announced(page, BekNr372);

        await Change(page, "Klokkeslæt", "11");
        await InForce(page, BekNr372);
        await NotInForce(page, "Påbud fra Styrelsen for Patientsikkerhed");
    }

    [Fact]
    public async Task The_agreement_of_25_April_changed_nothing_until_13_May()
    {
        var page = await Ask("25. april 2020");
        await Announced(page, Agreement);
        await InForce(page, BekNr372);

        await Change(page, "Dato", "12/5 2020");
        await Announced(page, Agreement);
        await InForce(page, BekNr372);
        await NotInForce(page, BekNr610);

        await page.GetByRole(AriaRole.Link, new() { Name = "Næste ændring: 13. maj 2020 kl. 18.00" }).ClickAsync();
        var evening = page.GetByRole(AriaRole.Region, new() { Name = "Fra kl. 18.00" });
        await Expect(evening.GetByRole(AriaRole.Link, new() { Name = BekNr610 })).ToBeVisibleAsync();
        await Expect(evening.Locator(".announced", new() { HasText = Agreement })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_known_on_1_May_of_19_May()
    {
        var page = await Ask("19/5 2020");
        await InForce(page, BekNr610);

        await page.GetByText("Hvad der var kendt, afgjort og registreret").ClickAsync();
        await Change(page, "Kun hvad der var kundgjort senest", "1. maj 2020");
        await InForce(page, BekNr372);
        await NotInForce(page, BekNr610);
        await Expect(page.GetByText("Svaret tæller ikke alt med")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("1/5 2020", false, "Forbudt")]
    [InlineData("14/5 2020", true, "Undtaget fra forbud")]
    public async Task Whether_an_outdoor_visit_by_a_fixed_visitor_could_be_refused(string day, bool rulesAskWhoIsFixed, string answer)
    {
        var page = await Ask(day);
        await page.GetByRole(AriaRole.Link, new() { Name = "Må det?" }).ClickAsync();
        await page.GetByLabel("Hvad drejer det sig om?").SelectOptionAsync("Besøg på udearealer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis svaret" }).ClickAsync();
        var position = page.GetByLabel("Den besøgendes stilling");
        await Expect(position).ToHaveCountAsync(rulesAskWhoIsFixed ? 1 : 0);
        if (rulesAskWhoIsFixed) await position.SelectOptionAsync("Udpeget fast besøgsperson");
        await page.GetByLabel("Den besøgendes forbindelse til beboeren").SelectOptionAsync("Ven eller bekendt");
        if (rulesAskWhoIsFixed) await page.GetByLabel("Antal personer").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis svaret" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = answer, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_statement_is_issued_and_printed_and_the_log_holds_one_entry_more()
    {
        var before = await Head();
        var page = await Ask("14/5 2020");
        await page.GetByRole(AriaRole.Link, new() { Name = "Udsted en udtalelse" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Forhåndsvisning" })).ToBeVisibleAsync();
        (await Head()).ShouldBe(before, "a preview records nothing");
        await page.GetByLabel("Sagsnummer").FillAsync("20-12345");
        await page.GetByRole(AriaRole.Button, new() { Name = "Udsted udtalelsen" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Udtalelse 20");
        await Expect(page.GetByText("20-12345")).ToBeVisibleAsync();
        (await page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);
        (await Head()).ShouldBe(before + 1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Indførsler" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("page");
    }

    /// <summary>The answer on the Greve example, from the start page.</summary>
    private async Task<IPage> Ask(string day)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/");
        await page.GetByLabel("Tilbud", new() { Exact = true }).FillAsync("Greve");
        await page.GetByLabel("Dato").FillAsync(day);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis reglerne" }).ClickAsync();
        return page;
    }

    private static async Task Change(IPage page, string field, string to)
    {
        await page.GetByLabel(field).FillAsync(to);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
    }

    private static Task InForce(IPage page, string source) =>
        Expect(page.Locator("article.instrument:not(.announced) h4", new() { HasText = source })).ToHaveCountAsync(1);

    private static Task NotInForce(IPage page, string source) =>
        Expect(page.Locator("article.instrument:not(.announced) h4", new() { HasText = source })).ToHaveCountAsync(0);

    private static Task Announced(IPage page, string source) =>
        Expect(page.Locator("article.announced", new() { HasText = source })).ToHaveCountAsync(1);

    private async Task<long> Head()
    {
        using var register = System.Text.Json.JsonDocument.Parse(
            await host.Client.GetStringAsync("/registers/dk", TestContext.Current.CancellationToken));
        return register.RootElement.GetProperty("head").GetInt64();
    }
}
