using System.Net;

namespace Regulations.Host.Tests.Pages;

/// <summary>Asks for pages as a browser does.</summary>
internal static class PageClient
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> Get(HttpClient client, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        return client.SendAsync(request, Cancellation);
    }

    /// <summary>The form of a page, with what its host signed it with.</summary>
    public static async Task<PageForm> Form(HttpClient client, string address)
    {
        var page = await Get(client, address);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        const string Before = "name=\"forms-token\" type=\"hidden\" value=\"";
        var text = await page.Content.ReadAsStringAsync(Cancellation);
        var token = text[(text.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..].Split('"')[0];
        var cookies = page.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(c => c.Split(';')[0])) : null;
        return new(address, token, cookies);
    }
}

/// <param name="Cookies">That the page came with; null: the client keeps them.</param>
internal sealed record PageForm(string Address, string Token, string? Cookies)
{
    /// <summary>Sends it, with nothing filled in.</summary>
    /// <param name="client">Of any host.</param>
    /// <param name="origin">The site whose page sends it; null: a browser that does not say.</param>
    public Task<HttpResponseMessage> Post(HttpClient client, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new FormUrlEncodedContent([new("forms-token", Token)]),
        };
        request.Headers.Accept.ParseAdd("text/html");
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (Cookies is not null) request.Headers.Add("Cookie", Cookies);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
