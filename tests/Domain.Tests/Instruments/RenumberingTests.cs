using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order amended is e2 and states § 1 to § 3; the amending orders are e3, e4 …</summary>
public sealed class RenumberingTests
{
    [Fact]
    public void A_provision_that_is_moved_keeps_its_words_and_its_period()
    {
        var register = WithOrder().On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))));

        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2", "order § 2 as e2", "order § 4 as e2 § 3"]);
        var moved = register.State("2020-05-01").Rules[2];
        moved.Period.From.ShouldBe(At("2020-04-01"));
    }

    [Fact]
    public void What_stands_below_moves_with_it()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1, stk. 2", Forbid("visit")))
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 1", "§ 7"))));

        register.RulesAt("2020-04-30").ShouldBe(["order § 1, stk. 2"]);
        register.RulesAt("2020-05-01").ShouldBe(["order § 7, stk. 2"]);
    }

    [Fact]
    public void Two_that_change_places_keep_what_was_done_to_each()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("o").Commencing("2020-04-10").With(Replace("order § 1")))
            .On("2020-04-20", Order("p").Commencing("2020-05-01").With(Renumber("order", ("§ 1", "§ 2"), ("§ 2", "§ 1"))));

        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2 § 2", "order § 2 as e3#1", "order § 3 as e2"]);
    }

    [Fact]
    public void A_clause_means_the_provision_that_has_the_address_when_it_is_executed() =>
        WithOrder()
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 1", "§ 9"))))
            .On("2020-04-21", Order("p").Commencing("2020-06-01").With(Repeal("order § 9")))
            .RulesAt("2020-06-01").ShouldBe(["order § 2", "order § 3"]);

    [Fact]
    public void An_address_left_empty_means_a_new_provision_that_a_clause_may_fill()
    {
        var register = WithOrder()
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Insert("order § 3", Forbid("outing"))));

        register.StatusOf("order § 3", "2020-05-10").ShouldBe(Domain.Answers.StatusKind.ProvisionRenumbered);
        register.VersionsAt("2020-06-01").ShouldBe(["order § 1 as e2", "order § 2 as e2", "order § 3 as e4#1", "order § 4 as e2 § 3"]);
    }

    [Theory]
    [InlineData("order § 2", "2020-06-15")]
    [InlineData("order § 3", "2020-08-01")]
    [InlineData("order § 3, stk. 1", "2020-08-01")]
    public void Where_nothing_stands_an_address_moved_from_is_renumbered_whatever_clauses_did_there_since(string address, string at) =>
        Vacated().StatusOf(address, at).ShouldBe(Domain.Answers.StatusKind.ProvisionRenumbered);

    [Fact]
    public void What_a_clause_put_at_an_address_moved_from_and_another_moved_on_ends_as_what_it_is()
    {
        var register = Vacated()
            .On("2020-05-21", Order("q").Commencing("2020-06-10").With(Renumber("order", ("§ 3", "§ 9"))));

        register.StatusOf("order § 9", "2020-06-20").ShouldBe(Domain.Answers.StatusKind.Applies);
        register.On("2020-06-21", Order("r").Commencing("2020-07-15").With(Repeal("order § 9")))
            .StatusOf("order § 9", "2020-08-01").ShouldBe(Domain.Answers.StatusKind.ProvisionRepealed);
    }

    [Fact]
    public void What_stood_where_another_is_moved_to_has_no_address_while_that_lasts_and_comes_back_with_its_annulment()
    {
        var register = WithOrder()
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 1", "§ 2"))))
            .On("2020-06-20", Annulled("o", "2020-07-01"));

        register.VersionsAt("2020-06-30").ShouldBe(["order § 2 as e2 § 1", "order § 3 as e2"]);
        register.VersionsAt("2020-07-01").ShouldBe(["order § 1 as e2", "order § 2 as e2", "order § 3 as e2"]);
    }

    [Fact]
    public void The_addresses_it_had_are_told_with_their_end_and_the_clause_and_so_is_the_one_to_come()
    {
        var register = WithOrder()
            .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))))
            .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Renumber("order", ("§ 4", "§ 5"))));
        var provision = register.Life("order").Provision(Domain.Entries.Address.Of("§ 3"), At("2020-04-01"));

        provision.FormerAddresses(At("2020-04-30")).ShouldBeEmpty();
        foreach (var time in (string[])["2020-05-01", "2020-05-10"])
            provision.FormerAddresses(At(time)).Select(f => $"{f.Address} until {f.Until} by {f.Clause}")
                .ShouldBe(["§ 3 until 2020-05-01 by e3#1"]);
        provision.MovesAfter(At("2020-05-10")).ShouldBeTrue();
        provision.AddressAtEnd!.Text.ShouldBe("§ 5");
        provision.MovesAfter(At("2020-06-01")).ShouldBeFalse();
    }

    [Fact]
    public void A_comparison_follows_the_provision_and_names_who_moved_it()
    {
        var register = WithOrder().On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))));

        register.Compared(register.From("2020-04-30"), register.From("2020-05-01"))
            .ShouldContain("Rule order § 4 Changed address version: At 2020-05-01 e3#1");
    }

    /// <summary>§ 2 and § 3 are moved away; a new § 3 is put there and repealed, and so is § 2, where nothing stands.</summary>
    private static Register Vacated() => WithOrder()
        .On("2020-04-20", Order("o").Commencing("2020-05-01").With(Renumber("order", ("§ 2", "§ 7"), ("§ 3", "§ 8"))))
        .On("2020-05-20", Order("p").Commencing("2020-06-01").With(Insert("order § 3", Forbid("outing")), Repeal("order § 2")))
        .On("2020-06-20", Order("s").Commencing("2020-07-01").With(Repeal("order § 3")));

    private static Register WithOrder() => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1", Forbid("visit")).Stating("§ 2", Forbid("visit"))
            .Stating("§ 3", Forbid("visit")));
}
