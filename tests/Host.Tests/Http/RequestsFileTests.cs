using System.Text;
using Regulations.Conformance;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>Every request of docs/regulations.http, sent in its order to a host with the Danish data, is answered.</summary>
public sealed class RequestsFileTests : IAsyncLifetime
{
    private HostUnderTest _host = null!;

    public async ValueTask InitializeAsync() => _host = await HostUnderTest.Start();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Each_is_answered()
    {
        await (await Register.Made(_host)).Record(Denmark.Entries);
        var file = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "regulations.http"), TestContext.Current.CancellationToken);
        var (variables, requests) = Read(file);

        foreach (var (title, request) in requests)
        {
            using var sent = Request(Filled(request, variables));
            using var answer = await _host.Client.SendAsync(sent, TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(
                $"{title}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }

        requests.Count.ShouldBeGreaterThan(10);
    }

    private (IReadOnlyList<(string Name, string Value)> Variables, IReadOnlyList<(string Title, string Request)> Requests) Read(string file)
    {
        var parts = file.Split("\n### ");
        var variables = parts[0].Split('\n').Where(line => line.StartsWith('@')).Select(line => line[1..].Split(" = "))
            .Select(v => (v[0], v[0] == "host" ? _host.Client.BaseAddress!.ToString().TrimEnd('/') : v[1])).ToList();
        return (variables, [.. parts[1..].Select(p => p.Split('\n', 2)).Select(p => (p[0], p[1].Trim()))]);
    }

    // A variable may hold those before it.
    private static string Filled(string request, IReadOnlyList<(string Name, string Value)> variables) => variables.Reverse()
        .Aggregate(request, (text, v) => text.Replace($"{{{{{v.Name}}}}}", v.Value, StringComparison.Ordinal));

    private static HttpRequestMessage Request(string text)
    {
        var (head, body) = text.Split("\n\n", 2) is [var before, var after] ? (before, after) : (text, null);
        var lines = head.Split('\n');
        var request = new HttpRequestMessage(new(lines[0].Split(' ')[0]), lines[0].Split(' ')[1]);
        if (body is not null)
            request.Content = new StringContent(
                body, Encoding.UTF8, lines.Single(l => l.StartsWith("Content-Type: ", StringComparison.Ordinal))[14..]);
        return request;
    }
}
