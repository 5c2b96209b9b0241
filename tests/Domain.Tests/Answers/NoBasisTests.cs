using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Answers;

/// <summary>The act empowers to restrict visits from 1 January to 1 June 2020; r1 forbids them from 1 April.</summary>
public sealed class NoBasisTests
{
    [Fact]
    public void A_restriction_has_no_basis_from_when_the_power_ends() =>
        Restricted(R1).NoBasisOver("2020-01-01 .. 2021-01-01").ShouldBe(["r1 2020-06-01 .. 2021-01-01"]);

    [Fact]
    public void It_is_told_within_the_span_asked_about()
    {
        Restricted(R1).NoBasisOver("2020-07-01 .. 2020-08-01").ShouldBe(["r1 2020-07-01 .. 2020-08-01"]);
        Restricted(R1).NoBasisOver("2020-04-01 .. 2020-06-01").ShouldBeEmpty();
        Restricted(R1).NoBasisOver("2020-07-01 .. 2020-07-01").ShouldBeEmpty();
    }

    [Fact]
    public void It_ends_with_the_restriction() =>
        Restricted(R1.Expiring("2020-07-01")).NoBasisOver("2020-01-01 .. 2021-01-01").ShouldBe(["r1 2020-06-01 .. 2020-07-01"]);

    [Fact]
    public void It_is_not_broken_where_something_else_changes() =>
        Restricted(R1).Holding(FacilityChanged("elm", "2020-08-01") with { Name = "Birkegården" })
            .NoBasisOver("2020-01-01 .. 2021-01-01").ShouldBe(["r1 2020-06-01 .. 2021-01-01"]);

    [Fact]
    public void It_may_come_and_go() =>
        Restricted(R1)
            .On("2020-04-02", Act("change").For(Kinds("school")).Commencing("2020-04-10").With(Suspend("act § 1", until: "2020-04-20")))
            .NoBasisOver("2020-01-01 .. 2020-07-01").ShouldBe(["r1 2020-04-10 .. 2020-04-20", "r1 2020-06-01 .. 2020-07-01"]);

    [Fact]
    public void Several_restrictions_stand_in_order_of_name_then_time() =>
        Restricted(R1.Expiring("2020-08-01"))
            .On("2020-03-02", LocalDecision("a").Commencing("2020-07-01").Saying(Forbid("visit")))
            .On("2020-04-02", Act("change").For(Kinds("school")).Commencing("2020-04-10").With(Suspend("act § 1", until: "2020-04-20")))
            .NoBasisOver("2020-01-01 .. 2020-12-01")
            .ShouldBe(["a 2020-07-01 .. 2020-12-01", "r1 2020-04-10 .. 2020-04-20", "r1 2020-06-01 .. 2020-08-01"]);

    [Theory]
    [InlineData(Modality.Forbid, true)]
    [InlineData(Modality.Require, true)]
    [InlineData(Modality.Permit, true)]
    [InlineData(Modality.Exempt, false)]
    [InlineData(Modality.Empower, false)]
    [InlineData(Modality.Recommend, false)]
    public void Only_norms_that_forbid_require_or_permit_need_a_basis(Modality modality, bool needed) =>
        Restricted(R1.RestingOn().Saying(Norms.Of(modality, "visit"))).NoBasisOver("2020-05-01 .. 2020-06-01")
            .ShouldBe(needed ? ["r1 2020-05-01 .. 2020-06-01"] : []);

    [Fact]
    public void One_norm_without_a_basis_is_enough() =>
        Restricted(R1.Saying(Forbid("visit"), Require("masks"))).NoBasisOver("2020-05-01 .. 2020-06-01")
            .ShouldBe(["r1 2020-05-01 .. 2020-06-01"]);

    [Fact]
    public void An_exemption_needs_no_basis() =>
        Register.WithElm().On("2020-03-01",
            Exemption("x1").Saying(Permit("visit"))).NoBasisOver("2020-05-01 .. 2020-06-01").ShouldBeEmpty();

    [Fact]
    public void A_restriction_that_does_not_reach_the_facility_is_not_told() =>
        Restricted(R1.For(Kinds("school"))).NoBasisOver("2020-01-01 .. 2021-01-01").ShouldBeEmpty();

    private static DecisionIssued R1 => AgencyOrder("r1").Commencing("2020-04-01").RestingOn("act § 1").Saying(Forbid("visit"));

    private static Register Restricted(DecisionIssued restriction) => Register.WithElm()
        .On("2020-01-01", Act("act").Commencing("2020-01-01").Expiring("2020-06-01").Stating("§ 1", Empower("visit")))
        .On("2020-03-01", restriction);
}
