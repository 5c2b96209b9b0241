using System.Net;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

/// <summary>Whoever misspells a name or a word is told what may have been meant; and all lists wait for a position alike.</summary>
public sealed class NearestTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Run =
        """{"entry": "f9", "type": "facility.changed", "facility": "home", "operator": "Greve Kommune", "from": "2020-01-01"}""";

    [Theory]
    [InlineData("/facilities/home/rules?at=2020-04-05T10:00&knwon=2020-04-05", "known")]
    [InlineData("/search?q=x&limits=1", "limit")]
    [InlineData("/search?q=x&type=provison", "provision")]
    [InlineData("/portfolio?at=2020-04-05T10:00&area=0254", "0253")]
    [InlineData("/portfolio?at=2020-04-05T10:00&area=Grewe", "0253")]
    [InlineData("/portfolio?at=2020-04-05T10:00&kind=sel-109", "sel-108")]
    [InlineData("/portfolio?at=2020-04-05T10:00&operator=Greve%20Komune", "Greve Kommune")]
    [InlineData("/portfolio?at=2020-04-05T10:00&status=opne", "open")]
    [InlineData("/portfolio?at=2020-04-05T10:00&sort=-facilty", "facility")]
    [InlineData("/findings?facility=hom", "home")]
    [InlineData("/findings?findingKind=no-bases", "no-basis")]
    public async Task The_nearest_valid_value_is_named(string question, string nearest)
    {
        var register = await shared.RegisterOf([.. Lines.Law, Run]);

        (await register.Problem(question))["nearest"]!.AsArray().Select(n => n!.GetValue<string>()).ShouldContain(nearest);
    }

    [Fact]
    public async Task The_nearest_member_of_a_body_and_the_nearest_register_are_named()
    {
        var register = await shared.Law;
        var asked = await register.PostJson("/facilities/home/verdict", """{"at": "2020-04-10T12:00", "activty": "visit"}""");

        Nearest(await Register.Problem(asked, HttpStatusCode.BadRequest)).ShouldBe(["activity"]);
        var elsewhere = await shared.Host.Client.GetAsync($"/registers/{register.Name}x", TestContext.Current.CancellationToken);
        Nearest(await Register.Problem(elsewhere, HttpStatusCode.NotFound)).ShouldContain(register.Name);
    }

    [Theory]
    [InlineData("/facilities")]
    [InlineData("/entries")]
    [InlineData("/statements/overtaken")]
    [InlineData("/search?q=home")]
    [InlineData("/vocabulary")]
    [InlineData("/coverage")]
    [InlineData("/findings")]
    public async Task Every_list_is_answered_from_a_position_asked_for_and_refuses_what_is_none(string list)
    {
        var register = await shared.Law;
        var and = list.Contains('?') ? '&' : '?';

        await register.Ask($"{list}{and}atLeast=4");
        (await register.Problem($"{list}{and}atLeast=soon"))["parameter"]!.GetValue<string>().ShouldBe("atLeast");
    }

    private static IEnumerable<string> Nearest(JsonNode problem) => problem["nearest"]!.AsArray().Select(n => n!.GetValue<string>());
}
