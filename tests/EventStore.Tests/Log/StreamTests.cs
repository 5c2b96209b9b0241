using Regulations.Domain.Entries;
using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class StreamTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task A_stream_is_read_back_as_the_log_holds_it()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, [Event("a", """{"n": 1}""", "bo"), Event("b"), Event("a", """{"n": "Æble"}""")]);

        var stream = await log.Stream("a");

        stream.Select(Said).ShouldBe((await log.All()).Where(e => e.Stream == "a").Select(Said));
    }

    [Fact]
    public async Task Of_a_stream_that_is_not_there_nothing_is_read()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        (await log.Stream("nowhere")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_type_of_entry_is_read_back_from_its_stream_under_its_name()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, [.. EntryTypes.All.Select(type => new NewEvent("a", type.Name(), "ina", "{}"u8.ToArray()))]);

        (await log.Stream("a")).Select(e => e.Type).ShouldBe(EntryTypes.All.Select(type => type.Name()));
    }

    private static object Said(RecordedEvent e) => (e.Position, e.RecordedAt, e.RecordedBy, e.Stream, e.Version, e.Type, e.Text());
}
