using System.Net;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>An audit outlives the host that was at it.</summary>
public sealed class KilledHostTests
{
    [Fact]
    public async Task A_killed_host_leaves_its_audit_to_another_that_ends_it_with_the_same_bytes()
    {
        var list = LifeTests.Decisions(30_000);
        var first = await HostUnderTest.Start();
        await (await Register.Made(first)).Record(Lines.Law);
        var whole = await new AuditClient(first).Make(list);
        await new AuditClient(first).Ended(whole);
        await first.DisposeAsync();

        using var killed = await HostProcess.Serving(first.ConnectionString);
        var interrupted = await killed.MakeAudit(list);
        await killed.KilledWhenUnderWay(interrupted);
        await using var next = await HostUnderTest.Start(first.ConnectionString);
        var audits = new AuditClient(next);

        var stands = await Register.Json(await audits.Get($"/{interrupted}"), HttpStatusCode.OK);
        stands["state"]!.GetValue<string>().ShouldBe("running");
        (await audits.Ended(interrupted))["state"]!.GetValue<string>().ShouldBe("finished");
        (await audits.Results(interrupted)).ShouldBe(await audits.Results(whole));
        (await audits.Summary(interrupted)).ToJsonString().ShouldBe((await audits.Summary(whole)).ToJsonString());
    }
}
