using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>An audit from its making to its end, whatever happens in between.</summary>
public sealed class LifeTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Annulled =
        """{"entry": "k1", "type": "instrument.annulled", "instrument": "order/1", "by": "Højesteret", "published": "2020-09-01"}""";

    private Register _register = null!;
    private AuditClient _audits = null!;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.RegisterOf(Lines.Law);
        _audits = new(shared.Host, _register.Name);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_is_made_listed_and_finished_with_the_hash_of_its_list_and_its_position()
    {
        var list = Decisions(3);

        var made = await Register.Json(await _audits.Post(list, "?name=For%C3%A5r"), HttpStatusCode.Accepted);
        var ended = await _audits.Ended(made["audit"]!.GetValue<long>());

        ended["state"]!.GetValue<string>().ShouldBe("finished");
        ended["name"]!.GetValue<string>().ShouldBe("Forår");
        ended["recorded"]!.GetValue<long>().ShouldBe(4);
        ended["done"]!.GetValue<long>().ShouldBe(3);
        ended["inputSha256"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list))));
        (await Register.Json(await _audits.Get(""), HttpStatusCode.OK))["audits"]!.AsArray().Select(a => a!["audit"]!.GetValue<long>())
            .ShouldBe([made["audit"]!.GetValue<long>()]);
    }

    [Fact]
    public async Task The_same_list_under_the_same_position_gives_the_same_bytes_after_more_was_recorded()
    {
        var list = Decisions(1200);
        var first = await _audits.Make(list);
        await _audits.Ended(first);
        var before = await _audits.Results(first);
        await _register.Record(Annulled);

        var again = await _audits.Make(list, "?recorded=4");
        var anew = await _audits.Make(list);
        await _audits.Ended(again);
        await _audits.Ended(anew);

        (await _audits.Results(first)).ShouldBe(before);
        (await _audits.Results(again)).ShouldBe(before);
        (await _audits.Results(again, "?format=csv")).ShouldBe(await _audits.Results(first, "?format=csv"));
        (await _audits.Summary(again)).ToJsonString().ShouldBe((await _audits.Summary(first)).ToJsonString());
        (await _audits.Results(anew)).ShouldNotBe(before);
    }

    [Fact]
    public async Task The_ruling_that_made_a_right_refusal_wrong_is_named_with_its_publication_and_position()
    {
        await _register.Record(Annulled);

        var result = (await _audits.ResultsOf(AuditClient.Columns + "1,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n"))
            .ShouldHaveSingleItem();

        result["class"]!.GetValue<string>().ShouldBe("right-then-wrong-since");
        result["difference"]!.ToJsonString().ShouldBe("""{"entry":"k1","published":"2020-09-01","position":5,"since":"2020-09-01"}""");
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_list_and_counts_add_up()
    {
        var audit = await _audits.Make(Decisions(2345));
        await _audits.Ended(audit);

        var lines = (await _audits.Results(audit)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Select(l => JsonNode.Parse(l)!["line"]!.GetValue<int>()).ShouldBe(Enumerable.Range(2, 2345));
        var summary = await _audits.Summary(audit);
        summary["done"]!.GetValue<int>().ShouldBe(2345);
        summary["classes"]!.AsObject().Sum(c => c.Value!.GetValue<int>()).ShouldBe(2345);
        summary["months"]!.AsArray().Sum(m => m!["decisions"]!.GetValue<int>()).ShouldBe(2345);
        summary["municipalities"]!.AsArray().Select(m => $"{m!["municipality"]} {m["decisions"]}").ShouldBe(["0253 2345"]);
    }

    [Fact]
    public async Task What_a_list_says_beside_the_decisions_comes_back_as_it_was()
    {
        const string Remark = "\"Rødgrød; \"\"med\"\" fløde,\næ, ø og å\"";
        var audit = await _audits.Make(
            "\uFEFF" + AuditClient.Columns + $"1,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,{Remark}\r\n");
        await _audits.Ended(audit);

        JsonNode.Parse(await _audits.Results(audit))!["input"]!["remarks"]!.GetValue<string>()
            .ShouldBe("Rødgrød; \"med\" fløde,\næ, ø og å");
        (await _audits.Results(audit, "?format=csv")).Split("\r\n")[1]
            .ShouldStartWith($"1;home;2020-04-10T14:00;2020-04-09;visit;friend;40;refused;{Remark};2;in-accord;");
    }

    [Fact]
    public async Task A_text_that_looks_like_a_number_is_quoted_to_be_a_text()
    {
        const string Line = ",home,2020-04-10T14:00,2020-04-09,visit,friend,{0},refused,\n";

        var results = await _audits.ResultsOf(AuditClient.Columns
            + "1" + string.Format(CultureInfo.InvariantCulture, Line, "12") + "2" + string.Format(
                CultureInfo.InvariantCulture, Line, "\"\"\"12\"\"\"") + "3" + string.Format(CultureInfo.InvariantCulture, Line, "18.5"));

        results.Select(r => $"{r["bound"]?["verdict"]} {r["errors"]!.AsArray().FirstOrDefault()?["rule"]}".Trim())
            .ShouldBe(["exempted", "fact-not-a-number", "forbidden"]);
    }

    [Fact]
    public async Task A_cancelled_audit_ends_where_it_is_and_gives_what_it_has_when_asked_for_a_part()
    {
        var first = await _audits.Make(Decisions(60_000));
        var waiting = await _audits.Make(Decisions(50_000));

        (await Register.Json(await _audits.Delete(waiting), HttpStatusCode.OK))["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await Register.Json(await _audits.Delete(waiting), HttpStatusCode.OK))["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await Register.Json(await _audits.Delete(first), HttpStatusCode.OK))["state"]!.GetValue<string>().ShouldBe("cancelled");

        (await Register.Json(await _audits.Get($"/{waiting}/results"), HttpStatusCode.Conflict))["type"]!.GetValue<string>()
            .ShouldBe("/problems/audit-not-ended");
        var done = (await _audits.Ended(first))["done"]!.GetValue<int>();
        (await _audits.Results(first, "?partial=true")).Count(c => c == '\n').ShouldBe(done);
        done.ShouldBeLessThan(60_000);
    }

    [Fact]
    public async Task A_finished_audit_is_not_cancelled()
    {
        var audit = await _audits.Make(Decisions(1));
        await _audits.Ended(audit);

        (await Register.Json(await _audits.Delete(audit), HttpStatusCode.Conflict))["type"]!.GetValue<string>()
            .ShouldBe("/problems/audit-ended");
    }

    [Fact]
    public async Task The_template_has_the_columns_an_audit_needs()
    {
        var template = await (await _audits.Get("/template.csv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        (await _audits.ResultsOf(template + "1;home;2020-04-10T14:00;2020-04-09;visit;friend;refused;\n"))
            .ShouldHaveSingleItem()["class"]!.GetValue<string>().ShouldBe("depends-on-missing-facts");
    }

    /// <summary>Invented decisions on visits in April and May 2020, their outcomes in turn.</summary>
    internal static string Decisions(int count)
    {
        var list = new StringBuilder(AuditClient.Columns);
        string[] outcomes = ["refused", "allowed", "allowed-with-conditions"];
        for (var i = 0; i < count; i++)
            list.Append(CultureInfo.InvariantCulture,
                $"c{i},home,2020-0{4 + (i % 2)}-{10 + (i % 20)}T14:00,2020-04-{1 + (i % 29):00},visit,friend,{i % 40},{outcomes[i % 3]},\n");
        return list.ToString();
    }
}
