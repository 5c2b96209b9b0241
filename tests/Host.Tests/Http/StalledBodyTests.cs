using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>Whoever sends slowly, or holds the register's log, keeps others from recording for a bounded time only.</summary>
public sealed class StalledBodyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("entries", "application/x-ndjson")]
    [InlineData("entries?dryRun=true", "application/x-ndjson")]
    [InlineData("audits", "text/csv")]
    public async Task A_sender_who_stalls_is_refused(string route, string type)
    {
        await using var host = await HostUnderTest.Start(with: s => s with { LongestPause = TimeSpan.FromMilliseconds(100) });
        var register = await Register.Made(host);

        using var sender = await Sender(host,
            $"POST /registers/dk/{route} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"ent\r\n");

        var answer = await ReadUntil(sender, "/problems/body-stalled");
        answer.ShouldStartWith("HTTP/1.1 408");
        (await register.Record(Lines.Law))["head"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task While_entries_are_sent_others_record_on_every_host()
    {
        await using var one = await HostUnderTest.Start();
        await using var other = await HostUnderTest.Start(one.ConnectionString);
        var register = await Register.Made(one);
        var much = string.Concat(Enumerable.Range(1, 20_000).Select(i => Lines.Facility(i) + "\n"));
        using var sender = await Sender(one,
            $"POST /registers/dk/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
            + $"Transfer-Encoding: chunked\r\n\r\n{much.Length:x}\r\n{much}\r\n");

        (await register.Record(Lines.Law))["head"]!.GetValue<long>().ShouldBe(4);
        (await register.By(other).Record(Lines.Facility("next")))["head"]!.GetValue<long>().ShouldBe(5);
    }

    [Fact]
    public async Task What_is_not_judged_in_time_is_refused_and_others_record_on()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { LongestJudging = TimeSpan.FromMilliseconds(300) });
        var register = await Register.Made(host);
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var holder = await source.OpenConnectionAsync(Cancellation);
        await using var transaction = await holder.BeginTransactionAsync(Cancellation);
        await using var hold = new NpgsqlCommand("select register_dk.take_write_lock(null, null)", holder);
        await hold.ExecuteNonQueryAsync(Cancellation);

        var refused = await register.Post(string.Join('\n', [.. Lines.Law, .. Enumerable.Range(1, 8_000).Select(Lines.Facility)]));
        await transaction.RollbackAsync(Cancellation);

        (await Register.Problem(refused, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>()
            .ShouldBe("/problems/judging-too-long");
        (await register.Record(Lines.Law))["head"]!.GetValue<long>().ShouldBe(4);
    }

    private static async Task<TcpClient> Sender(HostUnderTest host, string sent)
    {
        var sender = new TcpClient();
        await sender.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        await sender.GetStream().WriteAsync(Encoding.UTF8.GetBytes(sent), Cancellation);
        return sender;
    }

    private static async Task<string> ReadUntil(TcpClient sender, string ending)
    {
        var read = new StringBuilder();
        var buffer = new byte[1];
        while (!read.ToString().EndsWith(ending, StringComparison.Ordinal))
        {
            await sender.GetStream().ReadExactlyAsync(buffer, Cancellation);
            read.Append((char)buffer[0]);
        }

        return read.ToString();
    }
}
