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
    public async Task What_the_document_says_stands_beside_the_answer_with_everything_known()
    {
        await _register.Record(Lines.Easing.Replace("o2", "o3", StringComparison.Ordinal).Replace("order/2", "order/3", StringComparison.Ordinal).Replace("2020-05-09", "2020-05-10", StringComparison.Ordinal));
        await Register.Json(
            await _register.PostJson("/statements", """{"facility": "home", "at": "2020-05-12T12:00", "activity": "visit.outdoors", "facts": {"residentAge": 40}, "known": "2020-05-01"}"""),
            HttpStatusCode.Created);
        await _register.Record(Retraction);

        var overtaken = (await Overtaken(_register)).Single(o => o!["at"]!.GetValue<string>() == "2020-05-12T12:00")!;

        overtaken["stated"]!["verdict"]!.GetValue<string>().ShouldBe("forbidden");
        overtaken["stated"]!["rules"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["order/1 § 1", "order/1 § 2"]);
        overtaken["stated"]!["coordinates"]!["known"]!.GetValue<string>().ShouldBe("2020-05-01");
        overtaken["issued"]!["verdict"]!.GetValue<string>().ShouldBe("unregulated");
        overtaken["issued"]!["coordinates"]!["known"].ShouldBeNull();
        overtaken["now"]!["verdict"]!.GetValue<string>().ShouldBe("unregulated");
        using var feed = await _register.Get("/statements/overtaken.atom");
        (await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldContain("home, 2020-05-12T12:00, visit.outdoors. Stated: forbidden. With everything known then: unregulated. With everything known now: unregulated.");
    }

    [Fact]
    public async Task One_whose_question_has_no_verdict_any_more_says_why()
    {
        await Register.Json(
            await _register.PostJson("/statements", """{"facility": "home", "at": "2020-05-01T12:00", "activity": "music", "facts": {"loudness": "high"}}"""), HttpStatusCode.Created);
        await _register.Record(
            """{"entry": "o4", "type": "instrument.published", "instrument": "order/4", "kind": "executive-order", "title": "Musik", "published": "2020-04-01", "inForce": "2020-04-02", "provisions": [{"address": "§ 1", "text": "Højst 80.", "norms": [{"modality": "forbid", "activity": "music", "when": [{"fact": "loudness", "atLeast": 80}]}]}]}""");

        var overtaken = (await Overtaken(_register)).Single(o => o!["activity"]?.GetValue<string>() == "music")!;

        overtaken["now"]!["verdict"].ShouldBeNull();
        overtaken["now"]!["reason"]!.GetValue<string>().ShouldBe("'loudness' is compared with a number and is none.");
        overtaken["issued"]!["reason"].ShouldBeNull();
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
