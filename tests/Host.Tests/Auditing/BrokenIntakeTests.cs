using NodaTime;
using Npgsql;
using Regulations.EventStore.Audits;
using Regulations.EventStore.Log;
using Regulations.Testing;

namespace Regulations.Host.Tests.Auditing;

/// <summary>An intake that the database refuses half way leaves its connection to nobody.</summary>
public sealed class BrokenIntakeTests
{
    private static readonly AuditForm Form = new(IsCsv: true, ',', ["case"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_intake_after_broken_ones_is_committed()
    {
        await using var host = await HostUnderTest.Start();
        await Http.Register.Made(host);
        // One connection, which prepares on its own what it is given a second time: as a host's, only fewer.
        var pooled = new NpgsqlConnectionStringBuilder(host.ConnectionString)
        { NoResetOnClose = true, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, MaxPoolSize = 1 };
        await using var connections = NpgsqlDataSource.Create(pooled);
        await using var sessions = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(host.ConnectionString) { Pooling = false });
        RegisterName.TryParse("dk", out var register).ShouldBeTrue();
        var store = new AuditStore(register, connections, sessions);

        await (await Begun(store, "left")).DisposeAsync();
        for (var turn = 0; turn < 12; turn++)
        {
            await Should.ThrowAsync<PostgresException>(() => Made(store, "\0", "case"));
            await Should.ThrowAsync<PostgresException>(() => Made(store, null, "\0"));
            (await store.Find(await Made(store, "good", "case"), Cancellation))!.Name.ShouldBe("good");
        }
    }

    private static async Task<long> Made(AuditStore store, string? name, string column)
    {
        await using var intake = await Begun(store, name);
        return await intake.Commit(new byte[32], 1, [column], Cancellation);
    }

    private static async Task<AuditIntake> Begun(AuditStore store, string? name)
    {
        var intake = await store.Begin(
            new(name, Form, 0, Instant.FromUtc(2026, 2, 1, 12, 0), "somebody", null, (made, _) => made.CommitAsync(Cancellation)),
            Cancellation);
        await intake.Write(1, "1\n"u8.ToArray(), Cancellation);
        return intake;
    }
}
