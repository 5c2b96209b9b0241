using System.Net;
using System.Net.Http.Json;
using System.Text;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>How much a host takes; what is more is told as a problem, and nothing of it recorded.</summary>
public sealed class LimitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_holds_so_many_entries_of_so_many_bytes()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { MostEntries = 3, LongestEntries = 10_000 });
        var register = await Register.Made(host);
        var four = string.Join('\n', [Lines.Municipality, .. Enumerable.Range(1, 3).Select(Lines.Facility)]);

        foreach (var query in (string[])["", "?dryRun=true"])
        {
            await Refused(await register.Post(four + '\n', query), "lines");
            await Refused(await register.Post(new string(' ', 10_001), query), "10000");
        }

        (await register.Record(Lines.Municipality, Lines.Facility(1), Lines.Facility(2)))["head"]!.GetValue<long>().ShouldBe(3);

        static async Task Refused(HttpResponseMessage response, string said)
        {
            var problem = await Register.Problem(response, HttpStatusCode.RequestEntityTooLarge);
            problem["type"]!.GetValue<string>().ShouldBe("/problems/body-too-large");
            problem["detail"]!.GetValue<string>().ShouldContain(said);
        }
    }

    [Fact]
    public async Task The_body_of_any_other_request_is_at_most_a_mebibyte_long()
    {
        await using var host = await HostUnderTest.Start();
        var register = await Register.Made(host);

        // Who sends it all first may find the connection closed before the answer is read.
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/registers/{register.Name}/facilities/home/verdict")
        {
            Content = new StringContent($$"""{"at": "{{new string('x', 1024 * 1024)}}"}""", Encoding.UTF8, "application/json"),
            Headers = { ExpectContinue = true },
        };
        var refused = await host.Client.SendAsync(request, Cancellation);

        (await Register.Problem(refused, HttpStatusCode.RequestEntityTooLarge))["type"]!.GetValue<string>()
            .ShouldBe("/problems/body-too-large");
    }

    [Theory]
    [InlineData("line-too-long")]
    [InlineData("nested-too-deeply")]
    public async Task A_line_is_at_most_a_mebibyte_long_and_64_deep(string rule)
    {
        await using var host = await HostUnderTest.Start();
        var register = await Register.Made(host);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1" + new string('}', 65);
        var line = rule == "line-too-long" ? $"{{\"entry\": \"{new string('x', 1024 * 1024)}\"}}" : deep;

        var problem = await Register.Problem(await register.Post(line), HttpStatusCode.UnprocessableEntity);

        problem["errors"]![0]!["rule"]!.GetValue<string>().ShouldBe(rule);
    }

    [Fact]
    public async Task So_many_registers_are_made_and_those_there_are_stay_as_they_are()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { MostRegisters = 2 });
        await Register.Made(host, "one");
        await Register.Made(host, "two");

        var refused = await host.Client.PutAsJsonAsync("/registers/three", new { title = "Tre" }, Cancellation);

        (await Register.Problem(refused, HttpStatusCode.Conflict))["type"]!.GetValue<string>().ShouldBe("/problems/too-many-registers");
        await Register.Made(host, "two");
    }

    [Fact]
    public async Task So_many_audits_are_kept()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { MostAudits = 1 });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);

        (await Audit()).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var refused = await Audit();

        (await Register.Problem(refused, HttpStatusCode.Conflict))["type"]!.GetValue<string>().ShouldBe("/problems/too-many-audits");

        Task<HttpResponseMessage> Audit() => host.Client.PostAsync(
            "/registers/dk/audits",
            new StringContent(
                "case,facility,at,decided,activity,outcome\n1,home,2020-04-10T14:00,2020-04-09,visit,refused\n", Encoding.UTF8, "text/csv"),
            Cancellation);
    }

    [Fact]
    public async Task A_timeline_holds_so_many_moments_of_change()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { MostMoments = 2 });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);

        var problem = await register.Problem("/facilities/home/timeline");

        $"{problem["type"]} {problem["parameter"]}".ShouldBe("/problems/span-too-long until");
        (await register.Ask("/facilities/home/timeline?from=2019-01-01&until=2019-01-02"))["states"]!.AsArray().ShouldHaveSingleItem();
    }
}
