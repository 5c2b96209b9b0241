using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Reconstruction;

public sealed class OvertakenTests : IAsyncLifetime
{
    private const string Retraction = """{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Recorded by mistake"}""";

    private HostUnderTest _host = null!;
    private Register _register = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        _register = await Register.Made(_host);
        await _register.Record(Lines.Law);
        await Register.Json(await _register.PostJson("/statements", """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit", "facts": {"residentAge": 40}}"""), HttpStatusCode.Created);
        await Register.Json(await _register.PostJson("/statements", """{"facility": "home", "at": "2019-05-01T12:00"}"""), HttpStatusCode.Created);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_was_issued_stands_until_an_entry_answers_it_differently()
    {
        (await Overtaken(_register)).ShouldBeEmpty();

        await _register.Record(Retraction);

        var overtaken = (await Overtaken(_register)).ShouldHaveSingleItem()!;
        overtaken["by"]!["entry"]!.GetValue<string>().ShouldBe("x1");
        overtaken["by"]!["position"]!.GetValue<long>().ShouldBe(7);
        overtaken["issued"]!["verdict"]!.GetValue<string>().ShouldBe("forbidden");
        overtaken["now"]!["verdict"]!.GetValue<string>().ShouldBe("unregulated");
        overtaken["differences"]!.AsArray().Select(d => $"{d!["ref"]} {d["change"]} {d["causes"]![0]!["axis"]} {d["causes"]![0]!["entry"]}")
            .ShouldBe(["order/1 § 1 ended recorded x1", "order/1 § 2 ended recorded x1"]);
    }

    [Fact]
    public async Task One_that_is_answered_as_before_again_is_no_longer_overtaken()
    {
        await _register.Record(Retraction);
        await _register.Record($$"""{"entry": "x2", "type": "entry.corrected", "corrects": "o1", "reason": "It was right", "replacement": {{Lines.Order}}}""");

        (await Overtaken(_register)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_host_and_the_next_one_list_the_same()
    {
        await using var other = await HostUnderTest.Start(_host.ConnectionString);
        var answered = await _register.Record(Retraction);

        await _register.By(other).Ask($"/facilities/home/rules?at=2020-05-01T12:00&atLeast={answered["head"]}");
        (await Overtaken(_register.By(other))).Count.ShouldBe(1);
        await using var next = await HostUnderTest.Start(_host.ConnectionString);
        (await Overtaken(_register.By(next)))[0]!["by"]!["entry"]!.GetValue<string>().ShouldBe("x1");
    }

    [Fact]
    public async Task The_feed_has_an_item_for_each_statement_overtaken()
    {
        await _register.Record(Retraction);

        using var response = await _register.Get("/statements/overtaken.atom");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var item = feed.Elements(atom + "entry").ShouldHaveSingleItem();
        item.Element(atom + "id")!.Value.ShouldMatch("^urn:regulations:dk:statement:[0-9]{4}-000001:overtaken:7$");
        item.Element(atom + "title")!.Value.ShouldEndWith("is overtaken by x1");
        feed.Element(atom + "updated")!.Value.ShouldBe(item.Element(atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("/statements/overtaken?limit=0", "limit")]
    [InlineData("/statements/overtaken?after=x", "after")]
    [InlineData("/statements/overtaken?since=3", "since")]
    public async Task What_cannot_be_read_is_refused(string path, string parameter) =>
        (await Register.Json(await _register.Get(path), HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe(parameter);

    private static async Task<JsonArray> Overtaken(Register register) => (await register.Ask("/statements/overtaken"))["overtaken"]!.AsArray();
}
