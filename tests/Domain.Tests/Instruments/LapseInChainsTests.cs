using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>Instruments that lapse because of what others, of which they know nothing, rest on.</summary>
public sealed class LapseInChainsTests
{
    [Fact]
    public void A_chain_of_very_many_orders_lapses_with_the_act_at_its_end_whichever_is_asked_first()
    {
        const int Last = 6_000;
        var act = Act("o0").Commencing("2020-01-01").Expiring("2020-06-01");
        var orders = Enumerable.Range(1, Last).Select(n => Order($"o{n}").Commencing("2020-02-01").RestingOn($"o{n - 1}"));
        var members = orders.Prepend(act).Select((body, n) => Member(body, n)).Reverse();

        var family = new Family(members, LegalTime.Never);

        foreach (var n in (int[])[Last, Last / 2, 1])
            family.LifeOf($"o{n}")!.Causes.Select(Register.Said).ShouldBe(["Lapsed 2020-06-01 e0"]);
    }

    [Theory]
    [InlineData("2020-05-31", "2020-05-31 e2")]
    [InlineData("2020-06-01", "2020-06-01 e2")]
    [InlineData("2020-06-02", "2020-06-01 e3#1")]
    public void A_basis_ends_with_its_act_where_that_ends_before_it(string expires, string ends) =>
        Register.WithElm()
            .On("2020-01-01", Act("act").Commencing("2020-01-01").Stating(Provision("§ 1").Expiring(expires)))
            .On("2020-01-02", Act("repeal").Commencing("2020-06-01").With(Repeal("act")))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").RestingOn("act § 1").Stating("§ 1"))
            .EndsOf("order").ShouldBe([$"Lapsed {ends}"]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_orders_that_rest_on_each_other_the_end_of_one_ends_the_other_whichever_is_asked_first(bool expiringFirst)
    {
        var a = Member(Order("a").Commencing("2020-02-01").RestingOn("b").Stating("§ 1"), 1);
        var b = Member(Order("b").Commencing("2020-02-01").Expiring("2020-05-01").RestingOn("a").Stating("§ 1"), 2);

        var family = new Family(expiringFirst ? [b, a] : [a, b], LegalTime.Never);

        family.LifeOf("a")!.Causes.Select(Register.Said).ShouldBe(["Lapsed 2020-05-01 e2"]);
        family.LifeOf("b")!.Causes.Select(Register.Said).ShouldBe(["Expired 2020-05-01 e2", "Lapsed 2020-05-01 e2"]);
    }

    [Theory]
    [InlineData("2020-05-31", "e2")]
    [InlineData("2020-06-01", "e2")]
    [InlineData("2020-06-02", "e3#1")]
    public void Of_two_expiries_the_earlier_ends_the_basis_and_at_one_moment_that_of_the_provision_itself(string own, string behind)
    {
        var (act, set) = (Act("act").Commencing("2020-01-01"), Act("set").Commencing("2020-02-01"));
        var register = Register.WithElm()
            .On("2020-01-01", act.Stating(Provision("§ 1"), Provision("§ 1, stk. 1").Expiring(own)))
            .On("2020-01-02", set.With(SetExpiry("act § 1", "2020-06-01")))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").RestingOn("act § 1, stk. 1").Stating("§ 1"));

        var end = behind == "e2" ? own : "2020-06-01";
        register.EndsOf("order").ShouldBe([$"Lapsed {end} {behind}"]);
    }

    private static FamilyMember Member(InstrumentPublished body, int position) =>
        new(new(body with { Id = $"e{position}", Published = Moment("2020-01-01") }, position), []);
}
