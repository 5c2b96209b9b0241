using System.Net;
using System.Text;
using Regulations.Host.Edges;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Edges;

/// <summary>What a page open in a browser on the same machine, and whoever sends more than fits, cannot do.</summary>
public sealed class EdgeTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.8.8.8", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("8.8.8.8", 421)]
    public async Task Only_names_of_the_loopback_lead_to_the_host_where_none_is_listed(string name, int status)
    {
        var answer = await Raw.Send(shared.Host, $"GET /registers HTTP/1.1\nHost: {name}");

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        if (status == 421) answer.ShouldContain("/problems/unknown-host");
    }

    [Theory]
    [InlineData("register.example.dk", true)]
    [InlineData("a.b.example.org", true)]
    [InlineData("example.org", false)]
    [InlineData("evilexample.org", false)]
    [InlineData("register.example.com", false)]
    public void Names_listed_lead_to_it_too(string name, bool isAllowed) =>
        new HostNames(["register.example.dk", "*.example.org"], ["http://127.0.0.1:5080"]).Allow(name).ShouldBe(isAllowed);

    [Theory]
    [InlineData("http://192.168.1.7:5080", "192.168.1.7", true)]
    [InlineData("http://0.0.0.0:5080", "192.168.1.7", false)]
    [InlineData("http://+:5080", "register.dk", false)]
    public void A_name_the_host_was_told_to_answer_at_leads_to_it(string url, string name, bool isAllowed) =>
        new HostNames([], [url]).Allow(name).ShouldBe(isAllowed);

    [Fact]
    public void A_star_takes_any_name() => new HostNames(["*"], []).Allow("evil.example").ShouldBeTrue();

    [Fact]
    public async Task Whether_the_host_lives_is_told_under_any_name() =>
        (await Raw.Send(shared.Host, "GET /health/live HTTP/1.1\nHost: 10.0.0.7")).ShouldStartWith("HTTP/1.1 200 ");

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("http://localhost:1", 403)]
    [InlineData("null", 403)]
    [InlineData(null, 200)]
    public async Task A_page_of_another_site_records_nothing(string? origin, int status)
    {
        var register = await shared.EmptyRegister();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/entries")
        {
            Content = new StringContent(Lines.Municipality, Encoding.UTF8, "application/x-ndjson"),
        };
        if (origin is not null) request.Headers.Add("Origin", origin);

        var answer = await register.Send(request);

        ((int)answer.StatusCode).ShouldBe(status);
        (await register.Ask("/entries"))["head"]!.GetValue<long>().ShouldBe(status == 200 ? 1 : 0);
        if (status == 403)
            (await Register.Problem(answer, HttpStatusCode.Forbidden))["type"]!.GetValue<string>().ShouldBe("/problems/other-origin");
    }

    [Fact]
    public async Task A_page_of_the_host_itself_may_record_whatever_the_scheme_it_was_fetched_by()
    {
        var authority = shared.Host.Client.BaseAddress!.Authority;
        foreach (var scheme in (string[])["http", "https"])
            (await Raw.Send(shared.Host, $"DELETE /registers/none HTTP/1.1\nHost: {authority}\nOrigin: {scheme}://{authority}"))
                .ShouldStartWith("HTTP/1.1 405 ");
        (await Raw.Send(shared.Host, "DELETE /registers/none HTTP/1.1\nHost: localhost\nOrigin: https://localhost"))
            .ShouldStartWith("HTTP/1.1 405 ");
    }

    [Fact]
    public async Task What_only_reads_may_be_asked_by_a_link_on_any_page_but_not_by_one_that_speaks_for_an_assistant()
    {
        (await Raw.Send(shared.Host, "GET /registers HTTP/1.1\nHost: localhost\nOrigin: https://evil.example"))
            .ShouldStartWith("HTTP/1.1 200 ");
        (await Raw.Send(shared.Host, "GET /mcp HTTP/1.1\nHost: localhost\nOrigin: https://evil.example")).ShouldStartWith("HTTP/1.1 403 ");
    }

    [Theory]
    [InlineData("/entries", "text/plain")]
    [InlineData("/entries", null)]
    [InlineData("/entries", "application/x-www-form-urlencoded")]
    [InlineData("/facilities/home/verdict", "text/plain")]
    [InlineData("/statements", "multipart/form-data")]
    [InlineData("/audits", "text/plain")]
    [InlineData("/audits", null)]
    public async Task A_body_of_a_type_the_route_does_not_declare_is_refused(string path, string? type)
    {
        var register = await shared.EmptyRegister();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Lines.Municipality));
        if (type is not null) content.Headers.ContentType = new(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };

        await Register.Problem(await register.Send(request), HttpStatusCode.UnsupportedMediaType);

        (await register.Ask("/entries"))["head"]!.GetValue<long>().ShouldBe(0);
    }

    [Theory]
    [InlineData("GET", "/registers")]
    [InlineData("GET", "/docs")]
    [InlineData("GET", "/openapi/v1.json")]
    [InlineData("GET", "/nowhere")]
    [InlineData("DELETE", "/registers")]
    [InlineData("GET", "/registers/none/facilities/x/rules?at=x")]
    [InlineData("POST", "/mcp")]
    public async Task Every_response_tells_browsers_to_run_nothing_from_elsewhere(string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);

        var headers = (await shared.Host.Client.SendAsync(request, Cancellation)).Headers;

        headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentSecurityPolicy]);
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    [Fact]
    public async Task The_page_for_readers_takes_its_style_from_the_host()
    {
        var page = await shared.Host.Client.GetStringAsync("/docs", Cancellation);

        page.ShouldNotContain("<style");
        page.ShouldNotContain("style=");
        (await shared.Host.Client.GetAsync("/docs/style.css", Cancellation)).Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
    }

    [Fact]
    public async Task Head_is_answered_where_get_is_with_the_same_headers_and_no_body()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(await shared.Host.Client.GetStringAsync("/openapi/v1.json", Cancellation))!;
        var register = await shared.Law;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            if (operations!["get"] is not { } operation) continue;
            var address = path.Replace("{register}", register.Name) + Query(operation);
            using var asked = new HttpRequestMessage(HttpMethod.Head, address);

            var head = await shared.Host.Client.SendAsync(asked, Cancellation);
            var get = await shared.Host.Client.GetAsync(address, Cancellation);

            head.StatusCode.ShouldBe(get.StatusCode, path);
            head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType, path);
            (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData(9_000, 414, "address-too-long")]
    [InlineData(100, 200, "registers")]
    public async Task An_address_too_long_is_told_so(int letters, int status, string said)
    {
        var answer = await Raw.Send(shared.Host, $"GET /registers/../registers?{new string('&', letters)} HTTP/1.1\nHost: localhost");

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ShouldContain(said);
    }

    [Fact]
    public async Task Headers_too_large_or_too_many_are_told_so()
    {
        var large = await Raw.Send(shared.Host, $"GET /registers HTTP/1.1\nHost: localhost\nX-Large: {new string('x', 40_000)}");
        var many = await Raw.Send(
            shared.Host, "GET /registers HTTP/1.1\nHost: localhost" + string.Concat(Enumerable.Range(1, 101).Select(i => $"\nX-{i}: x")));

        foreach (var answer in (string[])[large, many])
        {
            answer.ShouldStartWith("HTTP/1.1 431 ");
            answer.ShouldContain("/problems/headers-too-large");
        }
    }

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFF")]
    [InlineData("7FFFFFFF1")]
    [InlineData("xyz")]
    [InlineData("-1")]
    public async Task A_chunk_whose_length_is_none_is_the_callers_fault(string length)
    {
        var register = await shared.EmptyRegister();

        (string Path, string Type)[] bodies =
            [("entries", "application/x-ndjson"), ("statements", "application/json"), ("audits", "text/csv")];
        foreach (var (path, type) in bodies)
        {
            var answer = await Raw.Send(
                shared.Host,
                $"POST /registers/{register.Name}/{path} HTTP/1.1\nHost: localhost\nContent-Type: {type}\nTransfer-Encoding: chunked",
                $"{length}\r\n{{}}\r\n0\r\n\r\n");

            answer.ShouldStartWith("HTTP/1.1 400 ", Case.Sensitive, path);
            answer.ShouldContain("/problems/unreadable-body");
        }
    }

    private static string Query(System.Text.Json.Nodes.JsonNode operation)
    {
        var wanted = operation["parameters"]?.AsArray()
            .Where(p => p!["in"]!.GetValue<string>() == "query" && (bool?)p["required"] == true) ?? [];
        return "?" + string.Join('&', wanted.Select(p => $"{p!["name"]}={Uri.EscapeDataString(p["example"]!.GetValue<string>())}"));
    }
}
