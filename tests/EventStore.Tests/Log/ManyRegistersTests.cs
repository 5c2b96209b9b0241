using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class ManyRegistersTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const int Many = 24;

    [Fact]
    public async Task More_registers_than_there_are_connections_are_followed_and_written_to()
    {
        var names = new List<RegisterName>();
        for (var n = 0; n < Many; n++) names.Add((await database.EmptyRegister()).Log.Register);
        var few = database.Connections with { Application = database.Connections.Application + ";Maximum Pool Size=4" };
        await using var registers = await Registers.Connect(few, TimeProvider.System);
        var logs = await Task.WhenAll(names.Select(async name => (await registers.Open(name))!));
        var following = logs.Select(log => log.FollowUntil(2)).ToList();

        await Task.WhenAll(logs.Select(async log =>
        {
            await log.Append(0, Events("a"));
            await log.Append(1, Events("b"));
        }));

        foreach (var followed in following) (await followed).Select(e => e.Stream).ShouldBe(["a", "b"]);
        (await database.Execute(
            "select count(*) from pg_stat_activity where datname = current_database() and query = 'listen regulations'"))
            .ShouldBe(1L);
    }
}
