using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

/// <summary>A link made for a day whose rules asked about more than those of the day it is followed to.</summary>
public sealed class A_fact_no_rule_asked_about(DanishHost host)
{
    private const string Outdoors = "aktivitet=visit.outdoors&fakta.relation=friend&fakta.visitor=fixed";

    [Fact]
    public async Task Is_said_beside_the_answer_not_to_count()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync($"/registre/dk/maa-det/eks-greve-botilbud?dato=2020-05-01&kl=12:00&{Outdoors}");

        await Expect(page.Locator(".verdict")).ToContainTextAsync(
            "ikke talt med, fordi ingen regel om dette spurgte om det på det tidspunkt: "
            + "Den besøgendes stilling: Udpeget fast besøgsperson.");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Oplysninger, reglerne spørger om" })
            .GetByLabel("Den besøgendes stilling")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Oplyst, men ingen regel spørger om det den dag" })
            .GetByLabel("Den besøgendes stilling")).ToHaveValueAsync("fixed");
    }

    [Fact]
    public async Task Is_said_in_English_too()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/en/registers/dk/may-it/eks-greve-botilbud?date=2020-05-01&time=12:00&activity=visit.outdoors&facts.visitor=fixed");

        await Expect(page.Locator(".verdict")).ToContainTextAsync("Given but not counted");
    }

    [Fact]
    public async Task Is_not_spoken_of_where_every_fact_given_counts()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync($"/registre/dk/maa-det/eks-greve-botilbud?dato=2020-05-14&kl=12:00&{Outdoors}");

        await Expect(page.GetByText("ikke talt med")).ToHaveCountAsync(0);
    }
}
