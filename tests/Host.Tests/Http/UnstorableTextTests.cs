using System.Net;
using System.Text;

namespace Regulations.Host.Tests.Http;

/// <summary>A text with the character U+0000 is refused by the member that holds it, before the database is asked.</summary>
public sealed class UnstorableTextTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Statement = """{"at": "2020-04-10T14:00", "activity": "visit", "facts": {"relation": "a\u0000"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"title": "\u0000"}""", "unreadable-parameter", "title")]
    [InlineData("""{"title": "Danmark", "a\u0000": 1}""", "unreadable-parameter", "a\0")]
    [InlineData("""{"title": "\ud800"}""", "unreadable-body", null)]
    public async Task No_register_is_made_under_such_a_title(string body, string type, string? parameter)
    {
        var content = new StringContent(body, Encoding.UTF8, "application/json");

        var problem = await Register.Problem(
            await shared.Host.Client.PutAsync("/registers/nyt2", content, Cancellation), HttpStatusCode.BadRequest);

        problem["type"]!.GetValue<string>().ShouldBe("/problems/" + type);
        problem["parameter"]?.GetValue<string>().ShouldBe(parameter);
        (await shared.Host.Client.GetAsync("/registers/nyt2", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/subscriptions", """{"url": "https://sager.example/\u0000", "secret": "0123456789abcdef"}""", "url")]
    [InlineData("/subscriptions", """{"url": "https://sager.example/", "secret": "0123456789abcdef\u0000"}""", "secret")]
    [InlineData("/subscriptions", """{"url": "https://sager.example/", "secret": "0123456789abcdef", "operator": ["\u0000"]}""",
        "operator")]
    [InlineData("/findings/0123456789abcdef01234567/handled", """{"by": "\u0000", "published": "2020-09-15"}""", "by")]
    [InlineData("/findings/0123456789abcdef01234567/handled", """{"by": "A", "published": "2020-09-15", "note": "\u0000"}""", "note")]
    [InlineData("/findings/0123456789abcdef01234567/handled", """{"by": "A", "published": "2020-09-15", "entry": "\u0000"}""", "entry")]
    [InlineData("/statements", Statement, "facts")]
    [InlineData("/facilities/home/verdict", Statement, "facts")]
    [InlineData("/portfolio", """{"at": "2020-04-10T14:00", "facility": ["\u0000"]}""", "facility")]
    public async Task A_body_is_refused_by_its_member(string path, string body, string member)
    {
        var register = await shared.RegisterOf(Lines.Law);

        var problem = await Register.Problem(await register.PostJson(path, body), HttpStatusCode.BadRequest);

        problem["type"]!.GetValue<string>().ShouldBe("/problems/unreadable-parameter");
        problem["parameter"]!.GetValue<string>().ShouldBe(member);
        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task An_entry_is_refused_by_its_line_and_field()
    {
        var register = await shared.EmptyRegister();

        var refused = await Register.Problem(
            await register.Post("""{"entry": "e1", "type": "area.defined", "area": "a\u0000", "name": "\ud800","""
                + """ "kind": "region", "from": "2020-01-01"}"""), HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}")
            .ShouldBe(["1 area unstorable-text", "1 name unstorable-text"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/facilities?after=%00", "after")]
    [InlineData("/portfolio?at=2020-04-10T14:00&operator=a%00b", "operator")]
    [InlineData("/entries?limit=1&limit=2", "limit")]
    [InlineData("/portfolio?at=2020-04-10T14:00&at=2020-04-11T14:00", "at")]
    public async Task A_parameter_with_it_or_given_twice_is_refused_by_name(string path, string parameter) =>
        (await (await shared.EmptyRegister()).Problem(path))["parameter"]!.GetValue<string>().ShouldBe(parameter);
}
