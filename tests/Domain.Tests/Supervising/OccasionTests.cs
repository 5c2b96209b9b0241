namespace Regulations.Domain.Tests.Supervising;

/// <summary>The same may become of the same version more than once; a calendar must tell the times apart, whatever days it shows.</summary>
public sealed class OccasionTests
{
    [Fact]
    public void Each_return_of_a_version_is_an_occasion_of_its_own_whatever_days_are_asked_about()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-03-02").Stating("§ 1"))
            .On("2020-03-03", Order("first").For(Kinds("school")).Commencing("2020-04-01").With(Suspend("order", until: "2020-04-10")))
            .On("2020-03-04", Order("second").For(Kinds("school")).Commencing("2020-05-01").With(Suspend("order", until: "2020-05-10")));

        register.ComingOver("2020-03-01 .. 2020-06-01").Select(c => $"{c.At} {c.Kind} {c.Occasion}").ShouldBe([
            "2020-03-02 Commences 1", "2020-04-01 Suspended 1", "2020-04-10 Commences 2", "2020-05-01 Suspended 2",
                "2020-05-10 Commences 3",
        ]);
        register.ComingOver("2020-05-10 .. 2020-05-11").Single().Occasion.ShouldBe("3");
    }

    [Fact]
    public void An_end_that_is_moved_is_still_the_same()
    {
        var register = Register.WithElm().On("2020-03-01",
            LocalDecision("r1").Commencing("2020-05-01").Expiring("2020-06-01").Saying(Forbid("visit")));
        var before = register.ComingOver("2020-06-01 .. 2020-06-02").Single();

        register.On("2020-05-10", Extended("r1", "2020-07-01")).ComingOver("2020-07-01 .. 2020-07-02").Single().ShouldBe(before with
        { At = Written.At("2020-07-01") });
    }

    [Fact]
    public void An_annex_that_comes_to_list_a_municipality_twice_does_so_on_two_occasions()
    {
        var order = Order("order").Commencing("2020-03-02").Stating(Provision("§ 1").For(AreasListedIn("annexes bilag 1")));
        var annexes = Order("annexes").Commencing("2020-03-02").Stating(Annex("bilag 1", "0101"));
        var change = Order("change").For(Kinds("school")).Commencing("2020-04-01").With(
            ReplaceAnnex("annexes bilag 1", "0791").Until("2020-04-10"),
                ReplaceAnnex("annexes bilag 1", "0791", "0101").EffectiveFrom("2020-05-01"));
        var coming = Register.WithElmInItsRegion().Holding(Municipality("0101", null)).On("2020-03-01", annexes, order).On("2020-03-03",
            change).ComingOver("2020-03-01 .. 2020-06-01");

        coming.Select(c => $"{c.At} {c.Kind} {c.Version}: {c.Occasion} of {c.Rule.Id} by {c.Annex}").ShouldBe([
            "2020-04-01 Commences e7: e8#1 1 of order by annexes", "2020-04-10 NoLongerReaches e7: e6 2 of order by annexes",
                "2020-05-01 Commences e7: e8#2 1 of order by annexes",
        ]);
    }
}
