using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Law;

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

    private static FamilyMember Member(InstrumentPublished body, int position) =>
        new(new(body with { Id = $"e{position}", Published = Moment("2020-01-01") }, position), []);

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
}
