using System.Globalization;
using System.Net;
using System.Text;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing;
using Regulations.Host.Tests.Http;
using Regulations.Projections.Audits;
using Regulations.Projections.Book;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>A long audit keeps no other waiting, and ends in the middle of a chunk when it is not wanted any more.</summary>
public sealed class SideBySideTests
{
    private const int Many = 200_000;

    [Fact]
    public async Task A_short_audit_ends_before_a_long_one_that_was_made_before_it()
    {
        await using var host = await HostUnderTest.Start();
        await (await Register.Made(host)).Record(Lines.Law);
        var audits = new AuditClient(host);
        var longOne = await audits.Make(Decisions(Many));

        var shortOne = await audits.Make(Decisions(3));
        await audits.Ended(shortOne);

        var stands = await Register.Json(await audits.Get($"/{longOne}"), HttpStatusCode.OK);
        stands["state"]!.GetValue<string>().ShouldBe("running");
        (await Register.Json(await audits.Delete(longOne), HttpStatusCode.OK))["done"]!.GetValue<int>().ShouldBeLessThan(Many);
    }

    [Fact]
    public async Task A_chunk_is_left_in_its_middle_when_its_audit_is_not_wanted_any_more()
    {
        using var unwanted = new CancellationTokenSource();
        await unwanted.CancelAsync();
        var form = new AuditForm(IsCsv: true, ',', [.. AuditClient.Columns.Trim().Split(',')]);
        var chunk = new AuditChunk(0, 2, Encoding.UTF8.GetBytes(Decisions(1)[AuditClient.Columns.Length..]));

        var judging = new ChunkJudging(new DecisionJudge(new RegisterBook(), 0), form, profiled: null);

        Should.Throw<OperationCanceledException>(() => judging.Judge(chunk, unwanted.Token));
    }

    private static string Decisions(int count)
    {
        var list = new StringBuilder(AuditClient.Columns);
        for (var i = 0; i < count; i++)
            list.Append(CultureInfo.InvariantCulture,
                $"c{i},home,2020-04-{10 + (i % 20)}T14:00,2020-04-{1 + (i % 29):00},visit,friend,{i % 40},refused,\n");
        return list.ToString();
    }
}
