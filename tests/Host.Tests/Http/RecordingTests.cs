using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

public sealed class RecordingTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private Register _register = null!;

    public async ValueTask InitializeAsync() => _register = await shared.EmptyRegister();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Entries_are_recorded_in_the_order_of_the_request_and_their_positions_told_where_asked_for()
    {
        var answer = await Register.Json(await _register.Post(string.Join('\n', Lines.Law), "?positions=true"), HttpStatusCode.OK);

        answer.ToJsonString().ShouldBe(
            """{"accepted":4,"unchanged":0,"head":4,"positions":{"a1":1,"f1":2,"o1":3,"o2":4},"warnings":[],"warningCount":{}}""");
    }

    [Fact]
    public async Task A_repeated_request_changes_nothing()
    {
        await _register.Record(Lines.Law);

        var again = await Register.Json(await _register.Post(string.Join('\n', Lines.Law), "?positions=true"), HttpStatusCode.OK);

        again.ToJsonString().ShouldBe(
            """{"accepted":0,"unchanged":4,"head":4,"positions":{"a1":1,"f1":2,"o1":3,"o2":4},"warnings":[],"warningCount":{}}""");
    }

    [Fact]
    public async Task A_request_with_one_fault_is_refused_whole_and_each_fault_named_with_its_line()
    {
        await _register.Record(Lines.Municipality);

        var refused = await Register.Json(
            await _register.Post(Lines.Home + "\n\n" + Lines.Facility("other")
                .Replace("0253", "0999", StringComparison.Ordinal) + "\nnonsense"),
            HttpStatusCode.UnprocessableEntity);

        refused["type"]!.GetValue<string>().ShouldBe("/problems/entries-refused");
        refused["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["entry"]} {e["field"]} {e["rule"]}")
            .ShouldBe(["3 reg-other municipality unknown-name", "4   malformed-json"]);
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"entry": "x1", "type": "entry.retracted", "retracts": "o1", "reason": "A mistake"}""")]
    [InlineData("""{"entry": "x1", "type": "entry.retracted", "retracts": "none", "reason": "A mistake"}""")]
    public async Task What_mends_an_entry_that_was_refused_is_no_fault_of_its_own(string mends)
    {
        var resting = Lines.Order.Replace("\"source\"", "\"basis\": [{\"instrument\": \"none\"}], \"source\"", StringComparison.Ordinal);
        var again = mends.Replace("x1", "x2", StringComparison.Ordinal);

        foreach (var query in (string[])["", "?dryRun=true"])
        {
            var refused = await Register.Problem(
                await _register.Post(string.Join('\n', resting, mends, again), query), HttpStatusCode.UnprocessableEntity);

            refused["errors"]![0]!["rule"]!.GetValue<string>().ShouldBe("unknown-name");
        }

        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(0);
    }

    [Fact]
    public async Task Of_many_faults_a_hundred_are_told()
    {
        var refused = await Register.Json(
            await _register.Post(string.Concat(Enumerable.Repeat("{}\n", 250))), HttpStatusCode.UnprocessableEntity);

        refused["errors"]!.AsArray().Count.ShouldBe(100);
    }

    [Fact]
    public async Task The_log_is_read_as_recorded_with_who_recorded_it()
    {
        await _register.Record(Lines.Municipality, Lines.Home);
        await _register.Post(Lines.Order, recordedBy: "registrar Åse");

        var log = await _register.Ask("/entries?after=1&limit=2");

        log["head"]!.GetValue<long>().ShouldBe(3);
        log["entries"]!.AsArray().Select(e => $"{e!["position"]} {e["recordedBy"]} {e["stream"]} {e["version"]}")
            .ShouldBe(["2 anonymous facility/home 1", "3 registrar Åse instrument/order/1 1"]);
        JsonNode.DeepEquals(log["entries"]![0]!["entry"], JsonNode.Parse(Lines.Home)).ShouldBeTrue();
    }

    [Fact]
    public async Task Requests_sent_at_once_are_all_recorded_each_once_and_share_commits()
    {
        await _register.Record(Lines.Municipality);

        var answers = await Task.WhenAll(Enumerable.Range(1, 200).Select(i => _register.Record(Lines.Facility(i))));

        answers.Select(a => a["accepted"]!.GetValue<int>()).Sum().ShouldBe(200);
        var log = (await _register.Ask("/entries?limit=1000"))["entries"]!.AsArray();
        log.Select(e => e!["position"]!.GetValue<long>()).ShouldBe(Enumerable.Range(1, 201).Select(i => (long)i));
        log.Skip(1).Select(e => e!["entry"]!["facility"]!.GetValue<string>()).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 200).Select(i => i.ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        log.Select(e => e!["recordedAt"]!.GetValue<string>()).Distinct().Count().ShouldBeLessThan(150);
    }

    [Fact]
    public async Task Of_two_requests_at_once_that_claim_one_id_one_is_recorded_and_the_other_refused()
    {
        await _register.Record(Lines.Municipality);
        var other = Lines.Home.Replace("Bostedet", "Et andet", StringComparison.Ordinal);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _register.Post(i % 2 == 0 ? Lines.Home : other)));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(10);
        answers.Count(a => a.StatusCode == HttpStatusCode.UnprocessableEntity).ShouldBe(10);
        (await _register.Ask(""))["head"]!.GetValue<long>().ShouldBe(2);
    }
}
