using System.Net;
using System.Text.Json.Nodes;

namespace Regulations.Host.Tests.Http;

/// <summary>What is taken in although it is probably a mistake is told in the answer; a dry run tells it and records nothing.</summary>
public sealed class WarningTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Local =
        """{"entry": "r1", "type": "restriction.issued", "restriction": "local/1", "level": "local-decision", "issuer": "Leder","""
            + """ "published": "2020-04-06", "inForce": "2020-04-06", "scope": {"kinds": ["sel-107"]}, "basis": [],"""
            + """ "norms": [{"modality": "forbid", "activity": "visit"}]}""";

    [Fact]
    public async Task Each_with_its_line_entry_field_rule_and_message_and_counted_by_rule()
    {
        var register = await shared.EmptyRegister();

        var answer = await register.Record([.. Lines.Law, Local]);

        answer["warnings"]!.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact("""
            [
              {"line": 5, "entry": "r1", "field": "basis", "rule": "no-basis", "message": "it names no basis"},
              {"line": 5, "entry": "r1", "field": "scope", "rule": "scope-reaches-none",
                  "message": "the scope reaches no facility registered so far"}
            ]
            """));
        answer["warningCount"]!.ToJsonString().ShouldBe("""{"no-basis":1,"scope-reaches-none":1}""");
    }

    [Fact]
    public async Task Held_by_the_register_is_what_an_earlier_request_recorded()
    {
        var register = await shared.RegisterOf(Lines.Law);
        await register.Record(Lines.Facility(1));

        (await register.Record(Local))["warningCount"]!.ToJsonString().ShouldBe("""{"no-basis":1}""");
    }

    [Fact]
    public async Task A_dry_run_gives_the_answer_the_request_would_have_and_records_nothing()
    {
        var register = await shared.RegisterOf(Lines.Municipality);
        var lines = string.Join('\n', [.. Lines.Law, Local]);

        var dry = await Register.Json(await register.Post(lines, "?dryRun=true&positions=true"), HttpStatusCode.OK);

        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(1);
        var done = (JsonObject)await Register.Json(await register.Post(lines, "?positions=true"), HttpStatusCode.OK);
        dry["recorded"]!.GetValue<bool>().ShouldBeFalse();
        ((JsonObject)dry).Remove("recorded");
        dry.ToJsonString().ShouldBe(done.ToJsonString());
        done["head"]!.GetValue<long>().ShouldBe(5);
    }

    [Fact]
    public async Task A_dry_run_refuses_what_the_request_would_be_refused_for()
    {
        var register = await shared.EmptyRegister();

        var problem = await Register.Problem(await register.Post(Lines.Home, "?dryRun=true"), HttpStatusCode.UnprocessableEntity);

        problem["errors"]![0]!["rule"]!.ToString().ShouldBe("unknown-name");
    }

    [Fact]
    public async Task Warnings_of_a_long_request_are_told_too()
    {
        var register = await shared.EmptyRegister();
        var lines = Enumerable.Range(1, 8_000).Select(i => Lines.Facility(i)).Prepend(Lines.Municipality)
            .Append(Lines.Easing.Replace("\"inForce\": \"2020-05-09\", ", string.Empty, StringComparison.Ordinal)
            .Replace("order/1", "order/2", StringComparison.Ordinal));

        var answer = await register.Record(lines);

        answer["warnings"]!.AsArray().Single()!["line"]!.GetValue<int>().ShouldBe(8_002);
    }
}
