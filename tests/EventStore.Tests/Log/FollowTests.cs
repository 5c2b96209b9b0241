using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class FollowTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task A_follower_sees_what_was_there_and_what_comes()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a", "b"));
        await using var batches = log.Follow(1, cancellation: TestContext.Current.CancellationToken).GetAsyncEnumerator();

        (await batches.MoveNextAsync()).ShouldBeTrue();
        batches.Current.Select(e => e.Position).ShouldBe([2]);
        var next = batches.MoveNextAsync();
        await log.Append(2, Events("c"));

        (await next).ShouldBeTrue();
        batches.Current.Select(e => (e.Position, e.Stream)).ShouldBe([(3, "c")]);
    }

    [Fact]
    public async Task A_follower_is_woken_by_appends_and_imports_without_its_backstop()
    {
        var patience = new Patience { Backstop = TimeSpan.FromDays(1) };
        await using var registers = await Registers.Connect(database.Connections, TimeProvider.System, patience);
        var (writer, _) = await database.EmptyRegister();
        var log = (await registers.Open(writer.Register)).ShouldNotBeNull();
        var following = log.FollowUntil(41);

        for (var n = 0; n < 20; n++)
            await writer.Append(n, Events("a"));
        await using (var import = await writer.BeginImport())
        {
            await import.Write([.. Enumerable.Repeat(Event("b"), 20)]);
            await import.Commit();
        }

        await writer.Append(40, Events("a"));

        (await following).Select(e => e.Position).ShouldBe(Enumerable.Range(1, 41).Select(n => (long)n));
    }

    [Fact]
    public async Task A_follower_that_is_told_to_stop_stops()
    {
        var (log, _) = await database.EmptyRegister();
        using var stop = new CancellationTokenSource();
        await using var batches = log.Follow(0, cancellation: stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = batches.MoveNextAsync();

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await next);
    }
}
