using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>What clauses do to provisions that are moved; the order (e2) states § 1 to § 3, and e3 moves some from 1 May 2020.</summary>
public sealed class RenumberingWithClausesTests
{
    [Fact]
    public void What_is_moved_below_an_address_is_repealed_with_that()
    {
        var register = Moving(("§ 1", "§ 5, stk. 1"))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Repeal("order § 5")));

        register.RulesAt("2020-05-31").ShouldBe(["order § 2", "order § 3", "order § 5, stk. 1", "order § 5, stk. 1, stk. 1"]);
        register.RulesAt("2020-06-01").ShouldBe(["order § 2", "order § 3"]);
    }

    [Fact]
    public void What_was_moved_from_below_an_address_is_not_repealed_with_that()
    {
        var register = Moving(("§ 1, stk. 1", "§ 5"))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Repeal("order § 1")));

        register.RulesAt("2020-06-01").ShouldBe(["order § 2", "order § 3", "order § 5"]);
    }

    [Fact]
    public void A_change_not_held_marks_the_provision_it_was_made_to_and_not_the_one_put_where_that_stood()
    {
        var register = WithOrder()
            .On("2020-04-05", Order("unread").Commencing("2020-04-10").With(Unrecorded("order § 3")))
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Insert("order § 3")));

        register.State("2020-06-01").Rules.Where(r => r.Unrecorded.Count > 0).Select(r => r.Ref).ShouldBe(["order § 4"]);
    }

    [Fact]
    public void What_was_put_at_an_address_moved_from_stands_nowhere_once_the_move_is_annulled()
    {
        var register = Moving(("§ 3", "§ 4"))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Insert("order § 3")))
            .On("2020-06-20", Annulled("o", "2020-07-01"));

        register.VersionsAt("2020-06-30").ShouldBe(
            ["order § 1 as e2", "order § 1, stk. 1 as e2", "order § 2 as e2", "order § 3 as e4#1", "order § 4 as e2 § 3"]);
        register.VersionsAt("2020-07-01").ShouldBe(
            ["order § 1 as e2", "order § 1, stk. 1 as e2", "order § 2 as e2", "order § 3 as e2"]);
    }

    [Theory]
    [InlineData("2020-04-30", "§ 3")]
    [InlineData("2020-05-01", "")]
    public void It_had_an_address_before_only_where_it_was_in_force_there(string commences, string former)
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing(commences).Stating("§ 3"))
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))));

        var provision = register.Life("order").Provision(Address.Of("§ 3"), LegalTime.Always);

        string.Join(", ", provision.FormerAddresses(At("2020-06-01")).Select(f => f.Address)).ShouldBe(former);
    }

    [Fact]
    public void What_never_commenced_had_no_address_before()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Stating("§ 3"))
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))));

        register.Life("order").Provision(Address.Of("§ 3"), LegalTime.Always).FormerAddresses(At("2020-06-01")).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_clause_repeals_as_another_is_moved_has_ended_by_its_own_clause_alone()
    {
        var register = WithOrder()
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Repeal("order § 2"), Renumber("order", ("§ 3", "§ 4"))));

        register.Compared(register.From("2020-04-30"), register.From("2020-05-01"))
            .ShouldContain("Rule order § 2 Ended: At 2020-05-01 e3#1");
    }

    private static Register Moving(params (string From, string To)[] moves) => WithOrder()
        .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", moves)));

    private static Register WithOrder() => Register.WithElm().On("2020-03-01",
        Order("order").Commencing("2020-04-01").Stating("§ 1").Stating("§ 1, stk. 1").Stating("§ 2").Stating("§ 3"));
}
