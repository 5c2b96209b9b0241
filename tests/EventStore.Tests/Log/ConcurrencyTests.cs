using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class ConcurrencyTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task Eight_writers_on_three_registers_leave_positions_without_gaps_and_versions_in_order()
    {
        var registers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => database.EmptyRegister()));

        await Task.WhenAll(
            from writer in Enumerable.Range(0, 8)
            from register in registers
            select WriteTwenty(register.Log, writer));

        foreach (var (log, schema) in registers)
        {
            var events = await log.All();
            events.Select(e => e.Position).ShouldBe(Enumerable.Range(1, 8 * 20).Select(n => (long)n));
            events.Select(e => e.RecordedAt).ShouldBeInOrder();
            await MartenInvariants.Check(database, schema);
        }
    }

    [Fact]
    public async Task A_reader_beside_the_writers_never_sees_a_position_before_an_earlier_one()
    {
        var (log, _) = await database.EmptyRegister();
        var following = log.FollowUntil(4 * 20);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => WriteTwenty(log, writer)));

        (await following).Select(e => e.Position).ShouldBe(Enumerable.Range(1, 4 * 20).Select(n => (long)n));
    }

    private static async Task WriteTwenty(IEventLog log, int writer)
    {
        for (var written = 0; written < 20;)
        {
            var head = (await log.Head()).Position;
            if (await log.Append(head, Events($"s{(writer + written) % 5}")) is AppendResult.Appended)
                written++;
        }
    }
}
