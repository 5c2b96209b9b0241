using Regulations.Host.Http.Admission;

namespace Regulations.Host.Tests.Http.Admission;

/// <summary>In which order callers are let in. Nothing here waits for time: a place is given the moment another is given back.</summary>
public sealed class PlacesTests
{
    private readonly List<string> _let = [];
    private readonly Dictionary<string, IDisposable> _held = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caller_with_many_requests_lets_each_other_caller_in_between_them()
    {
        var places = new Places(1, 100, 100);
        await Ask(places, "a", 1);
        Task[] waiting =
        [
            Ask(places, "a", 2), Ask(places, "a", 3), Ask(places, "a", 4), Ask(places, "b", 1), Ask(places, "c", 1), Ask(places, "b", 2),
        ];

        for (var next = "a1"; _let.Count < 7;) next = await GiveBack(next);

        _let.ShouldBe(["a1", "b1", "c1", "a2", "b2", "a3", "a4"]);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task A_place_goes_to_the_caller_who_holds_the_fewest()
    {
        var places = new Places(3, 100, 100);
        await Ask(places, "a", 1);
        await Ask(places, "a", 2);
        await Ask(places, "b", 1);
        var waiting = new[] { Ask(places, "a", 3), Ask(places, "b", 2), Ask(places, "c", 1) };

        await GiveBack("a1");
        await GiveBack("a2");
        await GiveBack("c1");

        _let.ShouldBe(["a1", "a2", "b1", "c1", "a3", "b2"]);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task Who_waits_no_longer_is_passed_over()
    {
        var places = new Places(1, 100, 100);
        using var leaving = new CancellationTokenSource();
        await Ask(places, "a", 1);
        var (gone, stays) = (Ask(places, "b", 1, leaving.Token), Ask(places, "c", 1));

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(gone);
        await GiveBack("a1");
        await stays;

        _let.ShouldBe(["a1", "c1"]);
        places.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task No_more_wait_than_may_of_one_caller_and_of_all()
    {
        var places = new Places(1, 3, 2);
        await Ask(places, "a", 1);
        var waiting = new[] { Ask(places, "a", 2), Ask(places, "a", 3) };

        (await places.Enter("a", Cancellation)).ShouldBeNull();
        var other = Ask(places, "b", 1);
        (await places.Enter("c", Cancellation)).ShouldBeNull();

        for (var next = "a1"; _let.Count < 4;) next = await GiveBack(next);
        await Task.WhenAll([.. waiting, other]);
    }

    [Fact]
    public async Task A_place_given_back_twice_is_one_place()
    {
        var places = new Places(1, 100, 100);
        await Ask(places, "a", 1);
        _held["a1"].Dispose();
        _held["a1"].Dispose();
        await Ask(places, "b", 1);

        var second = places.Enter("c", Cancellation);

        second.IsCompleted.ShouldBeFalse();
        _held["b1"].Dispose();
        (await second).ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_is_gone_already_is_not_let_in() =>
        await Should.ThrowAsync<OperationCanceledException>(async () => await new Places(1, 1, 1).Enter("a", new(canceled: true)));

    private async Task Ask(Places places, string caller, int number, CancellationToken? leaving = null)
    {
        var place = await places.Enter(caller, leaving ?? Cancellation);
        lock (_let)
        {
            _held[$"{caller}{number}"] = place.ShouldNotBeNull();
            _let.Add($"{caller}{number}");
        }
    }

    /// <returns>Who is let in then; the same where nobody waits.</returns>
    private async Task<string> GiveBack(string holder)
    {
        var before = _let.Count;
        _held[holder].Dispose();
        while (true)
        {
            lock (_let)
                if (_let.Count > before) return _let[before];
            await Task.Yield();
        }
    }
}
