using System.Net;

namespace Regulations.Host.Tests.Http;

public sealed class CoordinateTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Rules = "/facilities/home/rules?at=2020-05-20T12:00";

    [Fact]
    public async Task Only_what_was_known_then_counts_and_decided_is_known_where_that_is_not_given()
    {
        var register = await shared.Law;

        var known = await register.Ask($"{Rules}&known=2020-05-07");
        var decided = await register.Ask($"{Rules}&decided=2020-05-07T16:30");

        known["rules"]![0]!["version"]!.GetValue<string>().ShouldBe("o1");
        known["coordinates"]!.ToJsonString().ShouldBe("""{"at":"2020-05-20T12:00","known":"2020-05-07","recorded":4,"decided":null}""");
        decided["coordinates"]!.ToJsonString()
            .ShouldBe("""{"at":"2020-05-20T12:00","known":"2020-05-07T16:30","recorded":4,"decided":"2020-05-07T16:30"}""");
    }

    [Fact]
    public async Task Recorded_as_a_position_sees_nothing_recorded_after_it()
    {
        var register = await shared.Law;

        var before = await register.Ask($"{Rules}&recorded=3");
        var nothing = await register.Ask($"{Rules}&recorded=0");

        before["rules"]![0]!["version"]!.GetValue<string>().ShouldBe("o1");
        before["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(3);
        nothing["facility"]!["status"]!.GetValue<string>().ShouldBe("unknown");
    }

    [Fact]
    public async Task Recorded_as_an_instant_is_answered_under_the_position_held_then()
    {
        var register = await shared.RegisterOf(Lines.Municipality, Lines.Home, Lines.Order);
        await register.Record(Lines.Easing);
        var third = (await register.Ask("/entries?after=2&limit=1"))["entries"]![0]!["recordedAt"]!.GetValue<string>();

        var then = await register.Ask($"{Rules}&recorded={third}");
        var long_before = await register.Ask($"{Rules}&recorded=1999-12-31T23:00:00%2B01:00");

        then["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(3);
        long_before["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(0);
    }

    [Fact]
    public async Task An_offset_whose_plus_was_not_escaped_is_read_all_the_same()
    {
        var register = await shared.Law;

        var state = await register.Ask("/facilities/home/rules?at=2020-10-25T02:30+01:00&recorded=2999-01-01T00:00+01:00");

        state["coordinates"]!.ToJsonString(Json.Relaxed)
            .ShouldBe("""{"at":"2020-10-25T02:30+01:00","known":null,"recorded":4,"decided":null}""");
    }

    [Theory]
    [InlineData("rules?at=2020-05-20T12:00")]
    [InlineData("rules?on=2020-05-09&known=2020-05-08")]
    [InlineData("timeline?from=2020-04-01&until=2020-08-01&decided=2020-05-08T12:00")]
    [InlineData("status?instrument=order/1&at=2020-08-01T12:00")]
    [InlineData("no-basis?from=2020-04-01&until=2020-08-01")]
    public async Task Asked_again_with_the_coordinates_of_the_answer_the_answer_is_the_same_to_the_byte_whatever_was_recorded_since(
        string question)
    {
        var register = await shared.RegisterOf(Lines.Law);
        var first = await Bytes(register, question);
        var recorded = question + "&recorded=4";
        await register.Record(
            """{"entry": "c1", "type": "entry.corrected", "corrects": "o1", "reason": "Forkert udløb", "replacement": {"entry": "o1","""
                + """ "type": "instrument.published", "instrument": "order/1", "kind": "executive-order", "title": "Rettet","""
                + """ "published": "2020-04-04", "inForce": "2020-04-06", "provisions": []}}""",
            """{"entry": "f9", "type": "facility.changed", "facility": "home", "from": "2015-01-01", "name": "Et andet navn"}""");

        (await Bytes(register, recorded)).ShouldBe(first);
        (await Bytes(register, question)).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_position_the_register_has_not_come_to_is_refused()
    {
        var register = await shared.Law;

        var problem = await register.Problem($"{Rules}&recorded=5");

        $"{problem["type"]} {problem["parameter"]} {problem["head"]}".ShouldBe("/problems/position-beyond-head recorded 4");
    }

    private static async Task<string> Bytes(Register register, string question)
    {
        var response = await register.Get($"/facilities/home/{question}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
