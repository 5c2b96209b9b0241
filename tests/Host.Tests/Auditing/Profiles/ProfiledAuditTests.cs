using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing.Profiles;

/// <summary>Lists as they come out of a case system, read by a profile.</summary>
public sealed class ProfiledAuditTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Columns = "Sagsnr.;Tilbud;Besøgsdato;Kl.;Afgjort;Emne;Alder;Udfald;Sagsbehandler\r\n";

    static ProfiledAuditTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Register _register = null!;
    private AuditClient _audits = null!;
    private ProfileClient _profiles = null!;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.RegisterOf(
        [
            .. Lines.Law,
            """{"entry": "f2", "type": "facility.registered", "facility": "1002", "name": "Ærøhuset", "kinds": ["sel-108"],"""
                + """ "municipality": "0253", "from": "2015-01-01"}""",
            """{"entry": "f3", "type": "facility.registered", "facility": "1003", "name": "Ærøhuset", "kinds": ["sel-108"],"""
                + """ "municipality": "0253", "from": "2015-01-01"}""",
        ]);
        _audits = new(shared.Host, _register.Name);
        _profiles = new(shared.Host, _register.Name);
        (await _profiles.Put("Besøg", ProfileClient.Mapping)).EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_line_in_its_own_columns_and_words_is_judged_and_kept_as_it_came()
    {
        var result = (await Results("1;BOSTEDET;10-04-2020;14.00;09-04-2020;besøg hos beboer;40,5;Afslået;Åse Ærø\r\n"))
            .ShouldHaveSingleItem();

        result["class"]!.ToString().ShouldBe("in-accord");
        result["input"]!.ToJsonString(Json.Relaxed).ShouldBe(
            """{"Sagsnr.":"1","Tilbud":"BOSTEDET","Besøgsdato":"10-04-2020","Kl.":"14.00","Afgjort":"09-04-2020","Emne":"besøg hos beboer","Alder":"40,5","Udfald":"Afslået","Sagsbehandler":"Åse Ærø"}""");
        result["read"]!.ToJsonString(Json.Relaxed).ShouldBe(
            """{"facility":"home","municipality":"0253","at":"2020-04-10T14:00","decided":"2020-04-09","activity":"visit","facts":{"residentAge":40.5},"outcome":"refused"}""");
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_by_the_list_s_own_columns()
    {
        var results = await Results(
            "1;Bostedet;2020-04-10;14.00;09-04-2020;Besøg hos beboer;40;afslået;\r\n"
            + "2;Bostedet;10-04-2020;14.00;;Besøg hos beboer;40;måske;\r\n"
            + "3;Ærøhuset;10-04-2020;14.00;09-04-2020;Besøg hos beboer;mange;afslået;\r\n"
            + "4;Bostedt;10-04-2020;25;09-04-2020;Besøg hos beboer;40;afslået;\r\n"
            + "5;1003;10-04-2020;;09-04-2020;visit;mange;refused;\r\n");

        results.Select(Said).ShouldBe(
        [
            "Besøgsdato unreadable-time",
            "Udfald unknown-outcome, Afgjort missing-field",
            "Tilbud facility-name",
            "Besøgsdato unreadable-time, Tilbud facility-name",
            "Besøgsdato time-of-day-missing",
        ]);
        Message(results[2], "Tilbud").ShouldBe("'Ærøhuset' is not the name of one facility; it may be Ærøhuset (1002), Ærøhuset (1003).");
        Message(results[3], "Tilbud").ShouldBe("'Bostedt' is not the name of one facility; it may be Bostedet (home).");
        Message(results[1], "Udfald").ShouldBe(
            "'måske' is none of afslået, imødekommet, refused, allowed, allowed-with-conditions, exempted, ordered.");
    }

    [Fact]
    public async Task What_only_judging_finds_is_told_by_the_list_s_own_columns_too() =>
        (await Results("1;Bostedet;10-04-2020;14.00;09-04-2020;Besøg hos beboer;mange;afslået;\r\n"))
            .Select(Said).ShouldBe(["Alder fact-not-a-number"]);

    [Fact]
    public async Task A_column_that_the_profile_reads_and_the_list_lacks_refuses_the_list()
    {
        var problem = await Register.Problem(
            await Post("Sagsnr.;Tilbud;Besøgsdato;Kl.;Afgjort;Emne;Alder\r\n1;a;b;c;d;e;f\r\n"), HttpStatusCode.UnprocessableEntity);

        problem["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["field"]} {e["rule"]}").ShouldBe(["1 Udfald missing-column"]);
    }

    [Fact]
    public async Task The_same_list_gives_the_same_to_the_byte_whatever_becomes_of_the_profile_and_of_names()
    {
        const string List = Columns + "1;Bostedet;10-04-2020;14.00;09-04-2020;Besøg hos "
            + "beboer;40;afslået;\r\n2;Bosted;10-04-2020;14.00;09-04-2020;Besøg hos beboer;40;afslået;\r\n";
        var first = await Made(List, "");
        var position = (await _register.Ask(""))["head"]!;
        await _register.Record(
            """{"entry": "f4", "type": "facility.registered", "facility": "1004", "name": "Bostedet", "kinds": ["sel-108"],"""
                + """ "municipality": "0253", "from": "2015-01-01"}""",
            """{"entry": "f5", "type": "facility.registered", "facility": "1005", "name": "Bosted", "kinds": ["sel-108"],"""
                + """ "municipality": "0253", "from": "2015-01-01"}""");

        var again = await Made(List, $"&recorded={position}");
        await _profiles.Put("Besøg", ProfileClient.Mapping.Replace("afslået", "nej", StringComparison.Ordinal));

        (await _audits.Results(again)).ShouldBe(await _audits.Results(first));
        var audit = await _audits.Ended(first);
        (audit["profile"]!.ToString(), audit["recordedBy"]!.ToString()).ShouldBe(("Besøg", "anonymous"));
        audit["mapping"]!.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact(ProfileClient.Mapping));
    }

    [Fact]
    public async Task The_table_of_results_has_the_list_s_own_columns_first()
    {
        var audit = await Made(Columns + "1;Bostedet;10-04-2020;14.00;09-04-2020;Besøg hos beboer;40,5;afslået;Åse Ærø\r\n", "");

        var table = (await _audits.Results(audit, "?format=csv")).Split("\r\n");

        table[0].ShouldStartWith("Sagsnr.;Tilbud;Besøgsdato;Kl.;Afgjort;Emne;Alder;Udfald;Sagsbehandler;audit.line;audit.class;");
        table[1].ShouldStartWith("1;Bostedet;10-04-2020;14.00;09-04-2020;Besøg hos beboer;40,5;afslået;Åse Ærø;2;in-accord;forbidden;");
        table[1].ShouldEndWith(";home;0253;2020-04");
    }

    [Fact]
    public async Task A_profile_that_is_not_there_is_told_and_none_reads_JSON_Lines()
    {
        (await Register.Problem(await Post(Columns, "?profile=andre"), HttpStatusCode.NotFound))["parameter"]!.ToString()
            .ShouldBe("profile");
        (await Register.Problem(await _audits.Post("{}", "?profile=Besøg", "application/x-ndjson"), HttpStatusCode.BadRequest))["type"]!
            .ToString().ShouldBe("/problems/conflicting-parameters");
    }

    private async Task<List<JsonNode>> Results(string lines) =>
        [.. (await _audits.Results(await Made(Columns + lines, ""))).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonNode.Parse(l)!)];

    private async Task<long> Made(string list, string query)
    {
        var audit = (await Register.Json(await Post(list, "?profile=Besøg" + query), HttpStatusCode.Accepted))["audit"]!.GetValue<long>();
        (await _audits.Ended(audit))["state"]!.ToString().ShouldBe("finished");
        return audit;
    }

    private Task<HttpResponseMessage> Post(string list, string query = "?profile=Besøg") =>
        _audits.Post(Encoding.GetEncoding(1252).GetBytes(list), query);

    private static string Said(JsonNode result) =>
        string.Join(", ", result["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}"));

    private static string Message(JsonNode result, string field) =>
        result["errors"]!.AsArray().First(e => e!["field"]!.ToString() == field)!["messages"]!["en"]!.ToString();
}
