using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

/// <summary>A list out of a case system is audited by somebody who knows no format, without script.</summary>
public sealed class Journeys_of_an_auditor(DanishHost host)
{
    [Fact]
    public async Task A_list_is_sent_seen_mended_judged_and_its_profile_used_for_the_next()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/revisioner");
        await Send(page, "Besøg i foråret.csv", CaseSystem.Visits);

        await Expect(page.GetByLabel("Sagsnr.")).ToHaveValueAsync("case");
        await Expect(page.GetByLabel("Besøgsdato")).ToHaveValueAsync("at");
        await Expect(page.GetByLabel("Afgørelsesdato")).ToHaveValueAsync("decided");
        await Expect(page.GetByLabel("Tegnsæt")).ToHaveValueAsync("windows-1252");
        await Expect(page.GetByLabel("Før decimaler")).ToHaveValueAsync("comma");
        await Expect(page.GetByLabel("„Botilbud i Greve“")).ToHaveValueAsync("eks-greve-botilbud");
        await Expect(page.GetByLabel("„Afslag“")).ToHaveValueAsync("refused");
        await Expect(page.GetByText("20-101: Eksempel: Botilbud i Hjørring, 10. april 2020 kl. 14.00, om besøg hos en beboer, afgjort "
            + "9. april 2020, afslået")).ToBeVisibleAsync();
        await Expect(page.GetByText("Linje 3, Resultat: „Kan godt lade sig gøre“ er intet kendt ord")).ToBeVisibleAsync();
        await Expect(page.GetByText("Linje 4, Besøgsdato: „31-04-2020“ er ingen dato")).ToBeVisibleAsync();

        await page.GetByLabel("„Kan godt lade sig gøre“").SelectOptionAsync(new SelectOptionValue { Label = "givet" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis listen igen" }).ClickAsync();
        await Expect(page.GetByText("Linje 3, Resultat")).ToHaveCountAsync(0);
        await Expect(page.GetByText("1 har fejl")).ToBeVisibleAsync();

        await page.GetByLabel("Gem valgene som en profil").FillAsync("Kommunens besøgssager");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begynd", Exact = true }).ClickAsync();
        await Ended(page);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Besøg i foråret");
        await Expect(page.Locator(".terms dd", new() { HasText = "Kommunens besøgssager" })).ToBeVisibleAsync();
        await Expect(page.Locator(".terms dd").GetByText("page", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Kommune").SelectOptionAsync(new SelectOptionValue { Value = "0860" });
        await page.GetByLabel("Fund").SelectOptionAsync(new SelectOptionValue { Value = "in-accord" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        new Uri(page.Url).Query.ShouldBe("?klasse=in-accord&regel=&kommune=0860&maaned=");
        await Expect(page.Locator("ul.choices > li")).ToHaveCountAsync(1);
        await Expect(page.Locator("ul.choices > li")).ToContainTextAsync("20-101");
        await page.GetByRole(AriaRole.Link, new() { Name = "Reglerne, som de kunne vides da" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Eksempel: Botilbud i Hjørring");

        await page.GotoAsync("/registre/dk/revisioner");
        await page.GetByLabel("Profil", new() { Exact = true }).SelectOptionAsync("Kommunens besøgssager");
        await Send(page, "Besøg i sommeren.csv", CaseSystem.Visits.Replace("31-04-2020", "30-04-2020", StringComparison.Ordinal));
        await Expect(page.GetByLabel("„Kan godt lade sig gøre“")).ToHaveValueAsync("allowed");
        await Expect(page.GetByText("Alle kan læses.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begynd", Exact = true }).ClickAsync();
        await Ended(page);
        await Expect(page.GetByText("4 af 4 afgørelser er bedømt")).ToBeVisibleAsync();
        await Expect(page.Locator(".terms dd", new() { HasText = "Kommunens besøgssager" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_list_with_a_personal_number_is_not_kept_and_the_line_is_named()
    {
        var page = await host.Open();
        await page.GotoAsync("/registre/dk/revisioner");

        await Send(page, "cpr.csv", CaseSystem.Visits.Replace("20-102", "010203-1234", StringComparison.Ordinal));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Linje 3 rummer et personnummer");
        new Uri(page.Url).AbsolutePath.ShouldBe("/registre/dk/revisioner");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_that_a_spreadsheet_saved_as_Unicode_text_is_read(bool bigEndian)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/revisioner");
        await Send(page, "unicode.txt", CaseSystem.InUtf16(CaseSystem.Visits.Replace(';', '\t'), bigEndian, mark: true));

        await Expect(page.GetByLabel("Tegnsæt")).ToHaveValueAsync("utf-16");
        await Expect(page.GetByLabel("Mellem kolonnerne")).ToHaveValueAsync("tab");
        await Expect(page.GetByText("20-101: Eksempel: Botilbud i Hjørring, 10. april 2020 kl. 14.00")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begynd", Exact = true }).ClickAsync();
        await Ended(page);
        await Expect(page.GetByText("Besøgsdato: „31-04-2020“ er ingen dato")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_list_in_UTF16_without_a_mark_is_refused_by_the_name_of_its_encoding()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/revisioner");

        await Send(page, "unicode.txt", CaseSystem.InUtf16(CaseSystem.Visits, bigEndian: false, mark: false));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Listen ser ud til at være i UTF-16LE");
    }

    [Fact]
    public async Task A_personal_number_is_seen_in_UTF16_too()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/revisioner");
        var list = CaseSystem.Visits.Replace("20-102", "010203-1234", StringComparison.Ordinal);

        await Send(page, "cpr.txt", CaseSystem.InUtf16(list, bigEndian: false, mark: true));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Linje 3 rummer et personnummer");
    }

    [Fact]
    public async Task Columns_that_are_not_said_are_asked_for_and_a_list_given_up_is_gone()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/en/registers/dk/audits");
        await Send(page, "visits.csv", CaseSystem.Visits);
        var waiting = page.Url;
        await page.GetByLabel("Resultat").SelectOptionAsync(new SelectOptionValue { Label = "nothing (goes along to the results)" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose the column with what was decided.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the list" }).ClickAsync();
        (await page.GotoAsync(waiting))!.Status.ShouldBe(404);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The list is no longer here");
    }

    private static Task Send(IPage page, string name, string list) => Send(page, name, CaseSystem.InWindows1252(list));

    private static async Task Send(IPage page, string name, byte[] list)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = list });
        await page.Locator("form[enctype] button[type=submit]").ClickAsync();
    }

    /// <summary>Looks again, as a person does, until the audit has ended.</summary>
    private static async Task Ended(IPage page)
    {
        while (await page.Locator("[data-running]").CountAsync() > 0)
            await page.GetByRole(AriaRole.Link, new() { Name = "Se, hvor langt den er nu" }).ClickAsync();
        await Expect(page.GetByText("Færdig.")).ToBeVisibleAsync();
    }
}
