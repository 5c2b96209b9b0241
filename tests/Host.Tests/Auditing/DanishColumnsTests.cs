using System.Net.Http.Headers;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>Tables in Danish, in and out; what is asked without a language stays as programs know it.</summary>
public sealed class DanishColumnsTests(AuditedLaw register) : IClassFixture<AuditedLaw>
{
    private const string Danish =
        "Sag;Tilbud;Tidspunkt;Afgjort;Aktivitet;Faktum.residentAge;Udfald;Sagsbehandler\n"
            + "1;home;2020-04-10T14:00;2020-04-09;visit;40;refused;Åse\n";

    private readonly AuditClient _audits = register.Audits;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_under_Danish_names_is_read_as_one_under_English_ones()
    {
        var result = (await _audits.ResultsOf(Danish)).ShouldHaveSingleItem();

        result["errors"]!.AsArray().ShouldBeEmpty();
        result["class"]!.GetValue<string>().ShouldBe("in-accord");
        result["input"]!.AsObject().Select(c => c.Key)
            .ShouldBe(["Sag", "Tilbud", "Tidspunkt", "Afgjort", "Aktivitet", "Faktum.residentAge", "Udfald", "Sagsbehandler"]);
    }

    [Fact]
    public async Task Lines_of_JSON_may_have_Danish_names_too()
    {
        const string Line =
            """{"sag": "1", "tilbud": "home", "tidspunkt": "2020-04-10T14:00", "afgjort": "2020-04-09", "aktivitet": "visit","""
                + """ "faktum.residentAge": 40, "udfald": "refused"}""";

        (await _audits.ResultsOf(Line, "application/x-ndjson")).ShouldHaveSingleItem()["class"]!.GetValue<string>().ShouldBe("in-accord");
    }

    [Fact]
    public async Task A_list_with_all_English_names_has_columns_of_Danish_names_passed_through()
    {
        const string List =
            "case;facility;at;decided;activity;outcome;sag;tilbud;faktum.residentAge\n"
                + "1;home;2020-04-10T14:00;2020-04-09;visit;refused;S-1;Bostedet;40\n";

        var result = (await _audits.ResultsOf(List)).ShouldHaveSingleItem();

        result["class"]!.GetValue<string>().ShouldBe("depends-on-missing-facts");
        result["input"]!["tilbud"]!.GetValue<string>().ShouldBe("Bostedet");
    }

    [Fact]
    public async Task Without_one_of_them_in_either_language_a_list_is_refused()
    {
        using var refused = await _audits.Post(Danish.Replace("Udfald", "Resultat", StringComparison.Ordinal));

        (await Register.Json(refused, System.Net.HttpStatusCode.UnprocessableEntity))["errors"]!.AsArray()
            .Select(e => $"{e!["field"]} {e["rule"]}").ShouldBe(["outcome missing-column"]);
    }

    [Fact]
    public async Task The_Danish_template_is_a_list_that_can_be_audited()
    {
        var template = await Text("/audits/template.csv?language=da");

        template.ShouldBe("sag;tilbud;tidspunkt;afgjort;aktivitet;faktum.relation;udfald;bemærkninger\r\n");
        (await _audits.ResultsOf(template + "1;home;2020-04-10T14:00;2020-04-09;visit;friend;refused;\n"))
            .ShouldHaveSingleItem()["class"]!.GetValue<string>().ShouldBe("depends-on-missing-facts");
        (await Text("/audits/template.csv?language=en")).ShouldBe(await Text("/audits/template.csv"));
    }

    [Fact]
    public async Task Tables_have_Danish_headings_where_Danish_is_asked_for_and_else_those_that_programs_know()
    {
        var audit = await _audits.Make(Danish);
        await _audits.Ended(audit);

        (await FirstLine($"/audits/{audit}/results?format=csv&language=da"))
            .ShouldStartWith("Sag;Tilbud;Tidspunkt;Afgjort;Aktivitet;Faktum.residentAge;Udfald;Sagsbehandler;Revision: "
                + "linje;Revision: klasse;");
        (await FirstLine("/portfolio?at=2020-05-01T12:00&activity=visit&language=da")).ShouldBe(
            "Tilbud;Navn;Status;Kommune;Arter;Driftsherre;Regler;På vej;Huller;Forbehold;Svar (visit);Ikke oplyst (visit)");
        (await FirstLine("/findings?language=da")).ShouldBe(
            "Id;Fund;Tilbud;Om;Regel;Fra;Indtil;Indførsler;Behandlet;Behandlet af;Nyt;Vokset siden");
        foreach (var asked in (string[])["", "&language=en"])
        {
            (await FirstLine($"/audits/{audit}/results?format=csv{asked}")).ShouldContain(";audit.line;audit.class;");
            (await FirstLine($"/portfolio?at=2020-05-01T12:00&activity=visit{asked}")).ShouldEndWith(";verdict.visit;missing.visit");
            (await FirstLine($"/findings?from=2020-01-01{asked}")).ShouldStartWith("id;kind;facility;");
        }
    }

    [Fact]
    public async Task Every_column_that_results_add_has_a_Danish_heading()
    {
        var audit = await _audits.Make(Danish);
        await _audits.Ended(audit);

        (await FirstLine($"/audits/{audit}/results?format=csv&language=da")).Split(';')[8..].ShouldAllBe(c =>
            c.StartsWith("Revision: ", StringComparison.Ordinal));
    }

    private async Task<string> FirstLine(string path) => (await Text(path)).TrimStart('\uFEFF').Split("\r\n")[0];

    private async Task<string> Text(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/registers/dk" + path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await register.Host.Client.SendAsync(request, Cancellation);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
