using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Regulations.Browser.Tests;

/// <summary>Every answer says what it was given under, and can be sent, cited and taken along as it is.</summary>
public sealed class What_stands_below_an_answer(DanishHost host)
{
    private const string Greve = "eks-greve-botilbud";

    [Theory]
    [InlineData("/registre/dk/tilbud/" + Greve + "?dato=2020-04-05&kendt=2020-05-01", true)]
    [InlineData("/registre/dk/tidslinje/" + Greve + "?fra=2020-03-01&til=2020-06-30&kendt=2020-05-01", true)]
    [InlineData("/registre/dk/sammenlign/" + Greve + "?dato=2020-05-10&kl=12:00&kendt=2020-05-01&moddato=2020-05-14&modkl=12:00", true)]
    [InlineData(
        "/registre/dk/sammenlign/" + Greve + "?dato=2020-05-10&kl=12:00&kendt=2020-05-01&afgjort=2020-05-12&moddato=2020-05-14&modkl=12:00",
        true)]
    [InlineData("/registre/dk/viden/" + Greve + "?fra=2020-03-01&til=2020-06-30", false)]
    [InlineData("/registre/dk/forskrifter/lta/2020/372?dato=2020-05-01&kendt=2020-05-01", false)]
    [InlineData("/registre/dk/tilsyn?dato=2020-04-20&aktivitet=visit.indoors&kendt=2020-05-01", true)]
    [InlineData("/registre/dk/tilsyn/fund?fra=2020-01-01&til=2020-12-31&fund=no-basis&behandlet=nej&kendt=2020-05-01", true)]
    [InlineData("/registre/dk/tilsyn/kommende?dato=2020-08-25&dage=10&kommune=0253&kendt=2020-05-01", true)]
    public async Task It_has_a_permanent_link_a_citation_and_the_same_answer_for_programs(string address, bool forPrograms)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync(address);

        await Expect(page.Locator("#citation")).ToContainTextAsync("Registreret: det, registeret rummede til og med indførsel nr. ");
        var permanent = (await page.GetByText("Varigt link til dette svar").GetAttributeAsync("href"))!;
        permanent.ShouldContain("registreret=");
        if (address.Contains("kendt", StringComparison.Ordinal)) permanent.ShouldContain("kendt=2020-05-01");
        var json = page.GetByText("Svaret som JSON", new() { Exact = true });
        await Expect(json).ToHaveCountAsync(forPrograms ? 1 : 0);
        if (forPrograms) await ShouldBeKnownByTheFirstOfMay((await json.GetAttributeAsync("href"))!);
        (await page.GotoAsync(permanent))!.Status.ShouldBe((int)HttpStatusCode.OK);
        await Expect(page.GetByText("Varigt link til dette svar")).ToHaveAttributeAsync("href", permanent);

        async Task ShouldBeKnownByTheFirstOfMay(string api)
        {
            var answer = await page.APIRequest.GetAsync(new Uri(host.Address, api).ToString());
            answer.Status.ShouldBe((int)HttpStatusCode.OK, await answer.TextAsync());
            JsonNode.Parse(await answer.TextAsync())!.ToJsonString().ShouldContain("\"known\":\"2020-05-01\"");
        }
    }

    [Fact]
    public async Task What_a_list_cannot_be_sorted_by_is_not_asked_of_programs_either()
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync("/registre/dk/tilsyn?dato=2020-04-20&sorter=-verdict");

        var api = (await page.GetByText("Svaret som JSON", new() { Exact = true }).GetAttributeAsync("href"))!;

        (await page.APIRequest.GetAsync(new Uri(host.Address, api).ToString())).Status.ShouldBe((int)HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_kind_of_finding_there_is_not_is_said_and_not_taken_for_all()
    {
        var page = await host.Open(withScript: false);

        var answer = await page.GotoAsync("/registre/dk/tilsyn/fund?fra=2020-01-01&til=2020-12-31&fund=uden-hjemmel");

        answer!.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity);
        await Expect(page.Locator("main")).ToContainTextAsync("Registeret nævner det ikke. Vælg fra listen.");
    }

    [Theory]
    [InlineData("/registre/dk/forskrifter/lta/2020/372?dato=2020-05-01&afgjort=2020-05-02", "Vis")]
    [InlineData("/registre/dk/tilsyn?dato=2020-04-20&afgjort=2020-05-02", "Vis")]
    [InlineData("/registre/dk/tilsyn/fund?fra=2020-01-01&til=2020-12-31&afgjort=2020-05-02", "Vis")]
    public async Task A_form_asks_again_and_a_link_leads_on_under_the_decision_judged(string address, string show)
    {
        var page = await host.Open(withScript: false);
        await page.GotoAsync(address);

        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = show, Exact = true }).ClickAsync();

        page.Url.ShouldContain("afgjort=2020-05-02");
        var facility = page.Locator("main a[href*='/tilbud/']").First;
        (await facility.GetAttributeAsync("href"))!.ShouldContain("afgjort=2020-05-02");
    }
}
