using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

/// <summary>What is printed is filed: it says where it is from, and has nothing on it that only works on a screen.</summary>
public sealed class What_is_on_paper(DanishHost host)
{
    [Theory]
    [InlineData("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05", "Udskrevet fra")]
    [InlineData("/en/registers/dk/supervision/findings?from=2020-01-01&to=2020-12-31", "Printed from")]
    public async Task Tells_its_address_and_leaves_the_menu_and_the_forms_out(string address, string from)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync(address);
        await Expect(page.GetByText(from)).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByText(from)).ToContainTextAsync(new Uri(host.Address, address).ToString());
        await Expect(page.GetByText(from)).ToBeVisibleAsync();
        if (address.Contains("dato", StringComparison.Ordinal))
            await Expect(page.GetByText("Eksempel: Botilbud i Greve, 5. april 2020", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator(".site-bar, .site-footer, form, button").Locator("visible=true")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/registre/dk/tidslinje/eks-greve-botilbud?fra=2020-03-01&til=2020-06-30")]
    [InlineData("/registre/dk/viden/eks-greve-botilbud?fra=2020-03-01&til=2020-06-30")]
    [InlineData("/registre/dk/indfoersler")]
    [InlineData("/en/registers/dk/supervision?date=2020-04-20")]
    public async Task Keeps_its_table_a_table_on_a_sheet_as_narrow_as_a_window_that_stacks_it(string address)
    {
        var page = await host.Open(withScript: false);
        await page.SetViewportSizeAsync(740, 1000);
        await page.GotoAsync(address);
        await Expect(page.Locator("main thead").First).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("main thead").First).ToBeVisibleAsync();
        await Expect(page.Locator("main tbody td").First).ToHaveCSSAsync("display", "table-cell");
    }
}
