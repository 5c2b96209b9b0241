using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Regulations.Host.Tests.Auditing;

/// <summary>The page of an audit of several chunks shows what is wanted of it, from whatever line.</summary>
public sealed partial class AuditPageTests(AuditPageTests.OfSeveralChunks register) : IClassFixture<AuditPageTests.OfSeveralChunks>
{
    private const int Decisions = 1200;

    [Fact]
    public async Task What_is_wanted_is_found_in_whichever_chunk_it_stands()
    {
        (await Cases("?klasse=against-the-rules")).ShouldBe(Enumerable.Range(1, 12).Select(n => $"case-{n * 100}"));
        (await Cases("?klasse=against-the-rules&maaned=2020-05")).ShouldBe(["case-1200"]);
        (await Cases("?maaned=2020-05&kommune=0253&regel=order/1 § 1")).Count.ShouldBe(50);
        (await Cases("?klasse=in-accord&kommune=0101")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_ones_begin_where_those_shown_end()
    {
        (await Page("")).ShouldContain("1200 afgørelser.");
        (await Cases("")).Count.ShouldBe(50);
        (await Page("")).ShouldContain("?efter=51\"");
        (await Cases("?efter=1151"))[0].ShouldBe("case-1151");
        (await Page("?efter=1151")).ShouldNotContain("?efter=1201");
        (await Cases("?klasse=against-the-rules&efter=501")).ShouldBe(Enumerable.Range(6, 7).Select(n => $"case-{n * 100}"));
    }

    [Fact]
    public async Task An_audit_that_is_not_there_and_a_parameter_that_is_none_are_told()
    {
        (await Get("/registre/dk/revisioner/7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Get("/registre/dk/revisioner/1?class=gap")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_form_too_long_is_told_so_before_it_is_read()
    {
        using var form = new ByteArrayContent(new byte[20 * 1024 * 1024]);
        form.Headers.ContentType = new("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/registre/dk/revisioner")
        { Content = form, Headers = { ExpectContinue = true } };

        var response = await register.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("længere end 16 MB");
    }

    [Fact]
    public async Task A_form_that_the_host_did_not_write_sends_nothing()
    {
        using var form = new MultipartFormDataContent { { new StringContent("a;b\n1;2\n"), "liste", "a.csv" } };

        (await register.Host.Client.PostAsync("/registre/dk/revisioner", form, TestContext.Current.CancellationToken)).StatusCode
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<List<string>> Cases(string query) =>
        [.. Case().Matches(await Page(query)).Select(m => m.Groups["case"].Value)];

    private async Task<string> Page(string query)
    {
        var response = await Get($"/registre/dk/revisioner/1{query}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> Get(string address) => register.Host.Client.GetAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("<strong>(?<case>case-[0-9]+)</strong>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Case();

    public sealed class OfSeveralChunks : AuditedRegister
    {
        protected override async ValueTask Prepare()
        {
            // Every 100th visit is allowed against the ban, the last of them in May.
            var lines = Enumerable.Range(1, Decisions).Select(n => string.Create(CultureInfo.InvariantCulture,
                $"case-{n},home,2020-04-10T14:00,{(n > 1100 ? "2020-05-03" : "2020-04-09")},visit,,40,{(n % 100 == 0 ? "allowed" : "refused")},"));
            await Audits.Ended(await Audits.Make(AuditClient.Columns + string.Join('\n', lines)));
        }
    }
}
