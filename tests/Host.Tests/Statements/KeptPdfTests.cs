using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Npgsql;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

/// <summary>The PDFs of statements: made once, when issued, or else at the first request.</summary>
public sealed class KeptPdfTests : IAsyncLifetime
{
    private const string Question =
        """{"facility": "home", "at": "2020-05-01T12:00", "activity": "visit.indoors", "facts": {"residentAge": 40}}""";
    private const string NoPoppler = "pdftotext is not installed: apt-get install poppler-utils";

    private HostUnderTest _host = null!;
    private Register _register = null!;
    private string _number = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start(with: s => s with { Clock = StoppedClock.AsOnThePages });
        _register = await Register.Made(_host);
        await _register.Record(Lines.Law);
        _number = (await Register.Json(await _register.PostJson("/statements", Question),
            HttpStatusCode.Created))["statement"]!.GetValue<string>();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Its_entry_holds_the_hash_of_what_is_fetched_at_every_time_and_from_every_host()
    {
        var pdf = (await Entry())["pdf"]!;

        await using var other = await HostUnderTest.Start(_host.ConnectionString);
        foreach (var language in (string[])["da", "en"])
            foreach (var host in (HostUnderTest[])[_host, _host, other])
                Hash(await Fetch(host, "dk", language)).ShouldBe(pdf[language]!.GetValue<string>());
    }

    [Fact]
    public async Task Taken_in_by_another_register_it_is_made_at_the_first_request_and_then_stays()
    {
        await Restore();

        var fetched = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Fetch(_host, "restored", "da")));

        fetched.Select(Hash).Distinct().Count().ShouldBe(1);
        Hash(fetched[0]).ShouldNotBe((await Entry())["pdf"]!["da"]!.GetValue<string>());
        await using var later = await HostUnderTest.Start(_host.ConnectionString);
        (await Fetch(later, "restored", "da")).ShouldBe(fetched[0]);
        (await Kept("register_restored")).ShouldBe(1);
    }

    [Fact]
    public async Task One_made_later_says_when_it_was()
    {
        Assert.SkipUnless(ReadPdf.HasPoppler, NoPoppler);
        await Restore();

        (await ReadPdf.Words(await Fetch(_host, "restored", "da")))
            .ShouldContain("PDF dannet 22. november 2026 kl. 13.00, ved første hentning; teksten er som udstedt");
        (await ReadPdf.Words(await Fetch(_host, "dk", "da"))).ShouldNotContain("PDF dannet");
    }

    [Fact]
    public async Task Of_a_statement_issued_before_there_were_any_one_is_made_at_the_first_request()
    {
        var entry = await Entry();
        ((JsonObject)entry).Remove("pdf");
        await Restore(entry.ToJsonString());

        using var pdf = new ReadPdf(await Fetch(_host, "restored", "en"));

        (pdf.Title, pdf.Language).ShouldBe(($"Statement {_number}", "en-GB"));
        (await Kept("register_restored")).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_issued_leaves_none()
    {
        await Register.Json(
            await _register.PostJson("/statements", """{"facility": "home", "at": "2020-05-01T12:00", "case": "010203-1234"}"""),
                HttpStatusCode.UnprocessableEntity);

        (await Kept("register_dk")).ShouldBe(2);
    }

    [Fact]
    public async Task It_names_whom_it_is_issued_by_and_to_and_the_case()
    {
        var statement = await Register.Json(
            await _register.PostJson(
                "/statements", """{"facility": "home", "at": "2020-05-01T12:00", "issuedTo": "Ankestyrelsen", "case": "20-12345"}"""),
                HttpStatusCode.Created);

        statement["issuedTo"]!.GetValue<string>().ShouldBe("Ankestyrelsen");
        statement["case"]!.GetValue<string>().ShouldBe("20-12345");
        var text = statement["text"]!["da"]!.GetValue<string>();
        text.ShouldContain("\nUdstedt til: Ankestyrelsen\nSagsnummer: 20-12345\n");
        (await Register.Json(await _register.PostJson(
            "/statements", $$"""{"facility": "home", "at": "2020-05-01T12:00", "issuedTo": "{{new string('x', 201)}}"}"""),
            HttpStatusCode.BadRequest))
            ["parameter"]!.GetValue<string>().ShouldBe("issuedTo");
    }

    private async Task<JsonNode> Entry() =>
        (await _register.Ask("/entries?after=4&limit=1"))["entries"]![0]!["entry"]!.DeepClone();

    /// <summary>Another register of the same log, taken in from its export.</summary>
    private async Task Restore(string? statement = null)
    {
        (await _host.Client.PutAsync(
            "/registers/restored", new StringContent("""{"title": "R"}""", System.Text.Encoding.UTF8, "application/json"), Cancellation))
            .EnsureSuccessStatusCode();
        await new Register(_host.Client, "restored").Record([.. Lines.Law, statement ?? (await Entry()).ToJsonString()]);
    }

    private async Task<byte[]> Fetch(HostUnderTest host, string register, string language)
    {
        using var response = await host.Client.GetAsync($"/registers/{register}/statements/{_number}?format=pdf&language={language}",
            Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private async Task<long> Kept(string schema)
    {
        await using var source = NpgsqlDataSource.Create(_host.ConnectionString!);
        await using var command = source.CreateCommand($"select count(*) from {schema}.statement_pdfs");
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
