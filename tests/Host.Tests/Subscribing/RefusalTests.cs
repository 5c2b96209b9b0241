using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>What subscriptions refuse, and that the secret is shown to nobody.</summary>
public sealed class RefusalTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Fitting =
        """{"url": "https://sager.example/hook", "secret": "hemmelighed-æøå-1234", "area": ["0253"], "facility": "home"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"secret": "0123456789abcdef"}""", "missing-parameter", "url")]
    [InlineData("""{"url": "https://sager.example"}""", "missing-parameter", "secret")]
    [InlineData("""{"url": "/hook", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "sager.example/hook", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "ftp://sager.example", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https:///hook", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": 7, "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://user:word@sager.example", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://sager.example/#here", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "http://127.0.0.1:5432/", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://sager.example:0/hook", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "http://192.88.99.1/", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "http://[::1]/", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "http://0x7f000001/", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "http://169.254.169.254/latest", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcde"}""", "unreadable-parameter", "secret")]
    [InlineData("""{"url": "https://sager.example", "secret": 1234567890123456}""", "unreadable-parameter", "secret")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "area": ""}""", "unreadable-parameter", "area")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "facility": [7]}""", "unreadable-parameter", "facility")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "kind": "a\u0000b"}""", "unreadable-parameter", "kind")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "area": ["nowhere"]}""", "unreadable-parameter", "area")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "kind": "none"}""", "unreadable-parameter", "kind")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "operator": "nobody"}""", "unreadable-parameter",
        "operator")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "facility": "nobody"}""", "unreadable-parameter",
        "facility")]
    [InlineData("""{"url": "https://sager.example/a\tb", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://sager.example\n", "secret": "0123456789abcdef"}""", "unreadable-parameter", "url")]
    [InlineData("""{"url": "https://sager.example", "secret": "0123456789abcdef", "areas": ["0253"]}""", "unknown-parameter", "areas")]
    public async Task What_cannot_be_subscribed_with_is_refused_by_its_field(string body, string type, string field)
    {
        var register = await shared.Empty;

        var problem = await Register.Problem(await register.PostJson("/subscriptions", body), HttpStatusCode.BadRequest);

        problem["type"]!.GetValue<string>().ShouldBe("/problems/" + type);
        problem["parameter"]!.GetValue<string>().ShouldBe(field);
        (await register.Ask("/subscriptions"))["subscriptions"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(256, 2000, null)]
    [InlineData(257, 2000, "secret")]
    [InlineData(256, 2001, "url")]
    public async Task A_secret_and_an_address_have_a_longest_length(int secret, int url, string? refused)
    {
        var register = await shared.EmptyRegister();
        var address = "https://sager.example/".PadRight(url, 'x');

        var answered = await register.PostJson("/subscriptions", $$"""{"url": "{{address}}", "secret": "{{new string('s', secret)}}"}""");

        if (refused is null) await Register.Json(answered, HttpStatusCode.Created);
        else (await Register.Problem(answered, HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe(refused);
    }

    [Fact]
    public async Task A_body_that_is_no_object_is_refused() =>
        (await Register.Problem(await (await shared.Empty).PostJson("/subscriptions", "[]"),
            HttpStatusCode.BadRequest))["type"]!.GetValue<string>().ShouldBe("/problems/unreadable-body");

    [Fact]
    public async Task A_subscription_is_shown_without_its_secret_and_ended_once()
    {
        var register = await shared.RegisterOf(Lines.Law);
        var response = await register.PostJson("/subscriptions", Fitting);
        var made = await Register.Json(response, HttpStatusCode.Created);

        response.Headers.Location!.ToString().ShouldBe($"/registers/{register.Name}/subscriptions/1");
        made.AsObject().Select(m => m.Key)
            .ShouldBe(["subscription", "url", "area", "kind", "operator", "facility", "after", "createdAt", "deliveries"]);
        made["url"]!.GetValue<string>().ShouldBe("https://sager.example/hook");
        made["area"]!.ToJsonString().ShouldBe("""["0253"]""");
        made["facility"]!.ToJsonString().ShouldBe("""["home"]""");
        made["after"]!.GetValue<long>().ShouldBe(4);
        made["deliveries"]!.ToJsonString().ShouldBe("""{"pending":0,"delivered":0,"dead":0}""");
        JsonNode.DeepEquals(await register.Ask("/subscriptions/1"), made).ShouldBeTrue();
        JsonNode.DeepEquals((await register.Ask("/subscriptions"))["subscriptions"]!.AsArray().ShouldHaveSingleItem(), made).ShouldBeTrue();
        JsonNode.DeepEquals(await Register.Json(await End(register, "1"), HttpStatusCode.OK), made).ShouldBeTrue();
        (await Register.Problem(await End(register, "1"), HttpStatusCode.NotFound))["type"]!.GetValue<string>()
            .ShouldBe("/problems/unknown-subscription");
        (await register.Ask("/subscriptions"))["subscriptions"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/subscriptions/7", "unknown-subscription")]
    [InlineData("/subscriptions/x", "unknown-subscription")]
    [InlineData("/subscriptions/7/dead-letters", "unknown-subscription")]
    public async Task What_is_not_there_is_not_found(string path, string type) =>
        (await (await shared.Empty).Problem(path, HttpStatusCode.NotFound))["type"]!.GetValue<string>().ShouldBe("/problems/" + type);

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?after=x", "after")]
    [InlineData("?before=3", "before")]
    public async Task Dead_letters_cannot_be_asked_for_otherwise(string query, string parameter)
    {
        var register = await shared.RegisterOf(Lines.Law);
        await Register.Json(await register.PostJson("/subscriptions", Fitting), HttpStatusCode.Created);

        (await register.Problem("/subscriptions/1/dead-letters" + query))["parameter"]!.GetValue<string>().ShouldBe(parameter);
    }

    [Theory]
    [InlineData("7", "5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2", "unknown-subscription")]
    [InlineData("1", "5b8fd0b0-6f39-4c57-9ad5-6b8b56a1a0d2", "unknown-dead-letter")]
    [InlineData("1", "none", "unknown-dead-letter")]
    public async Task Only_a_dead_letter_is_sent_again(string subscription, string delivery, string type)
    {
        var register = await shared.RegisterOf(Lines.Law);
        await Register.Json(await register.PostJson("/subscriptions", Fitting), HttpStatusCode.Created);

        (await Register.Problem(await register.PostJson($"/subscriptions/{subscription}/dead-letters/{delivery}", ""),
            HttpStatusCode.NotFound))["type"]!.GetValue<string>().ShouldBe("/problems/" + type);
    }

    [Fact]
    public async Task A_register_has_a_hundred_subscriptions_at_most()
    {
        var register = await shared.RegisterOf(Lines.Law);
        for (var i = 0; i < 100; i++) await Register.Json(await register.PostJson("/subscriptions", Fitting), HttpStatusCode.Created);

        (await Register.Problem(await register.PostJson("/subscriptions", Fitting), HttpStatusCode.Conflict))["type"]!.GetValue<string>()
            .ShouldBe("/problems/too-many-subscriptions");
        await Register.Json(await End(register, "1"), HttpStatusCode.OK);
        (await Register.Json(await register.PostJson("/subscriptions", Fitting), HttpStatusCode.Created))["subscription"]!.GetValue<long>()
            .ToString(CultureInfo.InvariantCulture).ShouldBe("101");
    }

    private Task<HttpResponseMessage> End(Register register, string subscription) =>
        shared.Host.Client.DeleteAsync($"/registers/{register.Name}/subscriptions/{subscription}", Cancellation);
}
