using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

public sealed class OvertakenTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Retraction = """{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "Recorded by mistake"}""";

    private Register _register = null!;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.RegisterOf(Lines.Law);
        await Register.Json(await _register.PostJson(
            "/statements", """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit", "facts": {"residentAge": 40}}"""),
            HttpStatusCode.Created);
        await Register.Json(await _register.PostJson("/statements", """{"facility": "home", "at": "2019-05-01T12:00"}"""),
            HttpStatusCode.Created);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

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
        await _register.Record($$"""{"entry": "x2", "type": "entry.corrected", "corrects": "o1", "reason": "It was right","""
            + $$""" "replacement": {{Lines.Order}}}""");

        (await Overtaken(_register)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_document_says_stands_beside_the_answer_with_everything_known()
    {
        await _register.Record(Lines.Easing.Replace("o2", "o3", StringComparison.Ordinal).Replace("order/2", "order/3",
            StringComparison.Ordinal).Replace("2020-05-09", "2020-05-10", StringComparison.Ordinal));
        await Register.Json(
            await _register.PostJson(
                "/statements", """{"facility": "home", "at": "2020-05-12T12:00", "activity": "visit.outdoors","""
                    + """ "facts": {"residentAge": 40}, "known": "2020-05-01"}"""),
            HttpStatusCode.Created);
        await _register.Record(Retraction);

        var overtaken = (await Overtaken(_register)).Single(o => o!["at"]!.GetValue<string>() == "2020-05-12T12:00")!;

        overtaken["stated"]!["verdict"]!.GetValue<string>().ShouldBe("forbidden");
        overtaken["stated"]!["rules"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["order/1 § 1", "order/1 § 2"]);
        overtaken["stated"]!["coordinates"]!["known"]!.GetValue<string>().ShouldBe("2020-05-01");
        overtaken["issued"]!["verdict"]!.GetValue<string>().ShouldBe("unregulated");
        overtaken["issued"]!["coordinates"]!["known"].ShouldBeNull();
        overtaken["now"]!["verdict"]!.GetValue<string>().ShouldBe("unregulated");
        (await Feed(string.Empty)).ShouldContain("Bostedet, 12. maj 2020 kl. 12.00, visit.outdoors. Udtalt: forbudt. Kendt da: "
            + "ureguleret. Kendt nu: ureguleret.");
        (await Feed("?language=en")).ShouldContain(
            "Bostedet, 12 May 2020 at 12:00, visit.outdoors. Stated: forbidden. Known then: unregulated. Known now: unregulated.");
    }

    [Fact]
    public async Task One_whose_question_has_no_verdict_any_more_says_why()
    {
        await Register.Json(
            await _register.PostJson(
                "/statements", """{"facility": "home", "at": "2020-05-01T12:00", "activity": "music", "facts": {"loudness": "high"}}"""),
                HttpStatusCode.Created);
        await _register.Record(
            """{"entry": "o4", "type": "instrument.published", "instrument": "order/4", "kind": "executive-order", "title": "Musik","""
                + """ "published": "2020-04-01", "inForce": "2020-04-02", "provisions": [{"address": "§ 1", "text": "Højst 80.","""
                + """ "norms": [{"modality": "forbid", "activity": "music", "when": [{"fact": "loudness", "atLeast": 80}]}]}]}""");

        var overtaken = (await Overtaken(_register)).Single(o => o!["activity"]?.GetValue<string>() == "music")!;

        overtaken["now"]!["verdict"].ShouldBeNull();
        overtaken["now"]!["reason"]!.GetValue<string>().ShouldBe("'loudness' is compared with a number and is none.");
        overtaken["issued"]!["reason"].ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_reservations_are_what_differs_both_answers_show_theirs()
    {
        await _register.Record("""{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Mangler"}""");

        var danish = (await Overtaken(_register)).Single(o => o!["activity"] is not null)!;
        var english = (await _register.Ask("/statements/overtaken?language=en"))["overtaken"]!.AsArray().Single(o =>
            o!["activity"] is not null)!;

        danish["issued"]!["reservations"]!.AsArray().ShouldBeEmpty();
        danish["now"]!["reservations"]![0]!["text"]!.ToString().ShouldBe("Registeret har et hul her (bilag): Mangler");
        english["now"]!["reservations"]![0]!["text"]!.ToString().ShouldBe("The register has a gap here (bilag): Mangler");
    }

    [Fact]
    public async Task The_feed_tells_of_the_reservations_where_they_are_what_differs()
    {
        await _register.Record("""{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Mangler"}""");

        (await Feed(string.Empty)).ShouldContain("Forbehold: Ingen. Kendt nu: ");
        (await Feed(string.Empty)).ShouldContain("Forbehold: Registeret har et hul her (bilag): Mangler.</summary>");
        (await Feed("?language=en")).ShouldContain("Reservations: None. Known now: ");
        (await Feed("?language=en")).ShouldContain("Reservations: The register has a gap here (bilag): Mangler.</summary>");
    }

    [Fact]
    public async Task Where_the_reservations_are_the_same_none_are_shown()
    {
        await _register.Record(Retraction);
        (await Feed(string.Empty)).ShouldNotContain("Forbehold");

        var overtaken = (await Overtaken(_register)).ShouldHaveSingleItem()!.AsObject();

        (overtaken["issued"]!.AsObject().ContainsKey("reservations"), overtaken["now"]!.AsObject().ContainsKey("reservations"))
            .ShouldBe((false, false));
    }

    [Fact]
    public async Task Another_host_and_the_next_one_list_the_same()
    {
        await using var other = await HostUnderTest.Start(shared.Host.ConnectionString);
        var answered = await _register.Record(Retraction);

        await _register.By(other).Ask($"/facilities/home/rules?at=2020-05-01T12:00&atLeast={answered["head"]}");
        (await Overtaken(_register.By(other))).Count.ShouldBe(1);
        await using var next = await HostUnderTest.Start(shared.Host.ConnectionString);
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
        item.Element(atom + "id")!.Value.ShouldMatch($"^urn:regulations:{_register.Name}:statement:[0-9]{{4}}-000001:overtaken:7$");
        item.Element(atom + "title")!.Value.ShouldMatch(
            "^Udtalelse [0-9]{4}-000001 er overhalet af Bekendtgørelse, kundgjort 4. april 2020$");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("da");
        (await Feed("?language=en")).ShouldContain("-000001 is overtaken by Executive order, published 4 April 2020</title>");
        feed.Element(atom + "link")!.Attribute("href")!.Value
            .ShouldMatch($"^http://127.0.0.1:[0-9]+/registers/{_register.Name}/statements/overtaken.atom\\?language=da$");
        item.Element(atom + "link")!.Attribute("href")!.Value.ShouldMatch(
            $"^http://127.0.0.1:[0-9]+/registers/{_register.Name}/statements/[0-9]{{4}}-000001$");
        feed.Element(atom + "updated")!.Value.ShouldBe(item.Element(atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("/statements/overtaken?limit=0", "limit")]
    [InlineData("/statements/overtaken?after=x", "after")]
    [InlineData("/statements/overtaken?since=3", "since")]
    [InlineData("/statements/overtaken.atom?language=fr", "language")]
    public async Task What_cannot_be_read_is_refused(string path, string parameter) =>
        (await Register.Json(await _register.Get(path), HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe(parameter);

    [Fact]
    public async Task An_activity_has_the_label_the_register_gives_it_and_a_rule_its_citation()
    {
        await _register.Record(
            """{"entry": "w1", "type": "activity.defined", "activity": "visit", "label": {"da": "Besøg", "en": "Visit"}}""",
            """{"entry": "o5", "type": "instrument.published", "instrument": "order/5", "kind": "executive-order", "title": "T","""
                + """ "citation": "BEK nr 5 af 01/03/2019", "published": "2019-03-01", "inForce": "2019-03-02", "expires": "2020-06-01","""
                + """ "provisions": [{"address": "§ 3", "text": "T", "norms": [{"modality": "require", "activity": "visit"}]}]}""");

        var feed = await Feed(string.Empty);

        feed.ShouldContain("Bostedet, 1. maj 2020 kl. 12.00, Besøg. Udtalt: ");
        feed.ShouldContain("Udtalt: ingen regel. Kendt da: ingen regel. Kendt nu: BEK nr. 5 af 1. marts 2019, § 3.");
        feed.ShouldContain("er overhalet af BEK nr. 5 af 1. marts 2019</title>");
    }

    private async Task<string> Feed(string query)
    {
        using var feed = await _register.Get($"/statements/overtaken.atom{query}");
        return await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<JsonArray> Overtaken(Register register) =>
        (await register.Ask("/statements/overtaken"))["overtaken"]!.AsArray();
}
