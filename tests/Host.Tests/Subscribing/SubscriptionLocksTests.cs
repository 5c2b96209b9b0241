using Regulations.Host.Subscribing;

namespace Regulations.Host.Tests.Subscribing;

public sealed class SubscriptionLocksTests
{
    private readonly SubscriptionLocks _locks = new();

    [Fact]
    public void Who_holds_the_lock_is_handed_what_came_meanwhile_and_leaves_it_after_the_last()
    {
        var held = _locks.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        _locks.Take(Tell.Next("dk", 1)).ShouldBeNull();

        held.Next().ShouldBe(Tell.Next("dk", 1));
        held.Next().ShouldBeNull();
        _locks.Take(Tell.More("dk", 1)).ShouldNotBeNull();
    }

    [Fact]
    public void Other_subscriptions_do_not_wait()
    {
        _locks.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        _locks.Take(Tell.More("dk", 2)).ShouldNotBeNull();
        _locks.Take(Tell.More("se", 1)).ShouldNotBeNull();
    }

    [Fact]
    public void A_lock_given_back_twice_does_not_end_the_next_one()
    {
        var first = _locks.Take(Tell.More("dk", 1)).ShouldNotBeNull();
        first.Dispose();
        _locks.Take(Tell.More("dk", 1)).ShouldNotBeNull();

        first.Dispose();

        _locks.Take(Tell.More("dk", 1)).ShouldBeNull();
    }
}
