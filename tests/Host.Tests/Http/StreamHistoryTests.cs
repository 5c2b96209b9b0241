namespace Regulations.Host.Tests.Http;

public sealed class StreamHistoryTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private Register _register = null!;

    public async ValueTask InitializeAsync() => _register = await shared.RegisterOf(Lines.Law);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_things_entries_are_shown_with_what_mended_them()
    {
        var mistaken = (await Entries("facility/home")).ShouldHaveSingleItem()!;
        mistaken["correctedBy"]!.AsArray().ShouldBeEmpty();
        var entry = mistaken["entry"]!["entry"]!.GetValue<string>();

        var head = (await _register.Record(
            $$"""{"entry": "mend", "type": "entry.retracted", "retracts": "{{entry}}", "reason": "Opfundet"}"""))
            ["head"]!.GetValue<long>();

        var entries = await Entries("facility/home");
        entries.Select(e => e!["version"]!.GetValue<int>()).ShouldBe([1, 2]);
        entries[0]!["correctedBy"]!.AsArray().Select(p => p!.GetValue<long>()).ShouldBe([head]);
        entries[1]!["position"]!.GetValue<long>().ShouldBe(head);
        entries[1]!["correctedBy"]!.AsArray().ShouldBeEmpty();
        entries[0]!["recordedBy"]!.GetValue<string>().ShouldBe("anonymous");
    }

    [Fact]
    public async Task Ids_with_slashes_are_named_as_they_are_or_escaped()
    {
        var stream = (await _register.Ask("/entries"))["entries"]!.AsArray()
            .Select(e => e!["stream"]!.GetValue<string>()).First(s => s.StartsWith("instrument/", StringComparison.Ordinal));

        (await Entries(stream)).ShouldNotBeEmpty();
        (await Entries(stream.Replace("/", "%2F", StringComparison.Ordinal))).Count.ShouldBe((await Entries(stream)).Count);
    }

    [Fact]
    public async Task A_page_of_it_begins_after_a_position() =>
        (await _register.Ask("/streams/facility/home?after=2&limit=1"))["entries"]!.AsArray().ShouldBeEmpty();

    private async Task<System.Text.Json.Nodes.JsonArray> Entries(string stream) =>
        (await _register.Ask($"/streams/{stream}"))["entries"]!.AsArray();
}
