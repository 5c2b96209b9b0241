using Regulations.Domain.Explaining;

namespace Regulations.Browser.Tests;

public sealed class Pages_that_are_read_aloud(DanishHost host)
{
    [Theory]
    [InlineData(Language.English, true)]
    [InlineData(Language.Danish, false)]
    public async Task Tells_those_it_is_read_to_in_which_language_the_law_is_quoted(Language language, bool isAnother)
    {
        var page = await host.Open();

        await page.GotoAsync(PagesToWalk.All["/Facilities/Facility"](language).ToString());

        var quoted = await page.Locator(".said").CountAsync();
        quoted.ShouldBeGreaterThan(0);
        (await page.Locator(".said[lang=da]").CountAsync()).ShouldBe(isAnother ? quoted : 0);
        await page.Context.CloseAsync();
    }
}
