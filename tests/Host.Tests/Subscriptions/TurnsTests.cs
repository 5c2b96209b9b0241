using Regulations.Host.Subscribing;

namespace Regulations.Host.Tests.Subscriptions;

public sealed class TurnsTests
{
    private readonly Turns _turns = new();

    [Fact]
    public void Who_has_the_turn_is_handed_what_came_meanwhile_and_leaves_it_after_the_last()
    {
        var turn = _turns.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        _turns.Take(Tell.Next("dk", 1)).ShouldBeNull();

        turn.Next().ShouldBe(Tell.Next("dk", 1));
        turn.Next().ShouldBeNull();
        _turns.Take(Tell.More("dk", 1)).ShouldNotBeNull();
    }

    [Fact]
    public void Other_subscriptions_do_not_wait()
    {
        _turns.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        _turns.Take(Tell.More("dk", 2)).ShouldNotBeNull();
        _turns.Take(Tell.More("se", 1)).ShouldNotBeNull();
    }

    [Fact]
    public void A_turn_given_back_twice_does_not_end_the_next_one()
    {
        var first = _turns.Take(Tell.More("dk", 1)).ShouldNotBeNull();
        first.Dispose();
        _turns.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        first.Dispose();

        _turns.Take(Tell.More("dk", 1)).ShouldBeNull();
    }
}
