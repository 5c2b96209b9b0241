using System.Net;

namespace Regulations.Browser.Tests;

public sealed class Errors_and_headers(DanishHost host)
{
    [Theory]
    [InlineData("/registre/dl", HttpStatusCode.NotFound, "Registeret findes ikke")]
    [InlineData("/en/registers/dl", HttpStatusCode.NotFound, "There is no such register")]
    [InlineData("/registre/dk/tilbud/eks-greve", HttpStatusCode.NotFound, "eks-greve-botilbud")]
    [InlineData("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05&kent=2020-05-01", HttpStatusCode.UnprocessableEntity,
        "Adressen kan ikke læses")]
    [InlineData("/registre/dk/tilbud/eks-greve-botilbud?dato=2020-04-05&registreret=99999", HttpStatusCode.UnprocessableEntity,
        "ikke nået så langt")]
    [InlineData("/ingenting", HttpStatusCode.NotFound, "Siden findes ikke")]
    public async Task A_page_that_cannot_be_shown_says_why_and_what_to_do(string address, HttpStatusCode status, string says)
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(says);
    }

    [Fact]
    public async Task Programs_are_answered_with_problems_as_before()
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        using var response = await host.Client.GetAsync("/registers/dl/facilities", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Pages_let_the_browser_fetch_and_run_nothing_from_elsewhere()
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        using var response = await host.Client.GetAsync("/", TestContext.Current.CancellationToken);
        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
    }

    [Fact]
    public async Task What_pages_are_dressed_in_is_kept_for_a_year_under_an_address_of_its_content()
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        var page = await host.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var style = page.Split(
            '"').Single(part =>
            part.StartsWith("/assets/", StringComparison.Ordinal) && part.EndsWith("/css/pages.css", StringComparison.Ordinal));
        using var response = await host.Client.GetAsync(style, TestContext.Current.CancellationToken);
        response.Headers.CacheControl!.ToString().ShouldContain("max-age=31536000");
    }
}
