using System.Net;
using System.Net.Sockets;
using System.Text;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>Clients that ask for the log and do not read it keep nobody from recording.</summary>
public sealed class SlowReadersTests : IAsyncLifetime
{
    /// <summary>Far more bytes than lie between a host and a client that does not read.</summary>
    private const int Many = 40_000;

    private HostUnderTest _host = null!;
    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        _register = await Register.Made(_host);
        await _register.Record([.. Lines.Law, .. Enumerable.Range(1, Many).Select(Lines.Facility)]);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task More_of_them_than_there_are_connections_keep_nobody_from_recording()
    {
        var readers = await Task.WhenAll(Enumerable.Range(0, 130).Select(_ => Ask(_host)));

        readers.Select(r => r.Answered).Distinct().ShouldHaveSingleItem().ShouldBe("HTTP/1.1 200");
        (await _register.Record(Lines.Facility("next")))["accepted"]!.GetValue<int>().ShouldBe(1);
        (await _register.Ask("/entries?after=1&limit=1"))["entries"]!.AsArray().Count.ShouldBe(1);
        foreach (var (client, _) in readers) client.Dispose();
    }

    [Fact]
    public async Task There_are_only_so_many_of_them_and_one_that_goes_makes_room()
    {
        await using var host = await HostUnderTest.Start(_host.ConnectionString, s => s with { MostLogReaders = 1 });
        var (reader, _) = await Ask(host);

        var refused = await _register.By(host).Get("/entries");
        reader.Dispose();

        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await Register.Problem(refused, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>()
            .ShouldBe("/problems/too-many-readers");
        while ((await _register.By(host).Get("/entries?limit=1")).StatusCode != HttpStatusCode.OK)
            Cancellation.ThrowIfCancellationRequested();
    }

    [Fact]
    public async Task The_whole_log_is_read_page_by_page_in_its_order()
    {
        var log = (await _register.Ask($"/entries?limit={Many * 2}"))["entries"]!.AsArray();

        log.Select(e => e!["position"]!.GetValue<long>()).ShouldBe(Enumerable.Range(1, Many + 4).Select(i => (long)i));
    }

    /// <summary>Asks for the whole log, and reads nothing of the answer but how it begins.</summary>
    private static async Task<(TcpClient Client, string Answered)> Ask(HostUnderTest host)
    {
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        var request = $"GET /registers/dk/entries?limit={Many * 2} HTTP/1.1\r\nHost: localhost\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        var answered = new byte["HTTP/1.1 200".Length];
        await client.GetStream().ReadExactlyAsync(answered, Cancellation);
        return (client, Encoding.ASCII.GetString(answered));
    }
}
