using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>Commencement set by another instrument. The act is e2; what moves it follows.</summary>
public sealed class SetCommencementTests
{
    [Fact]
    public void An_act_without_commencement_is_set_in_force_by_an_order()
    {
        var register = Sleeping().On("2020-06-01", Order("setting").With(SetCommencement("act", "2020-07-01")));

        register.RulesAt("2020-06-30T23:59").ShouldBeEmpty();
        register.RulesAt("2020-07-01").ShouldBe(["act § 1", "act § 2"]);
    }

    [Fact]
    public void What_is_moved_below_an_address_commences_as_set_for_that_also_before_its_publication()
    {
        var register = Register.WithElm()
            .On("2020-10-02", Order("order").Stating("§ 1, stk. 1"))
            .On("2020-07-01", Order("moving").Commencing("2020-08-01").With(Renumber("order", ("§ 1, stk. 1", "§ 2, stk. 1"))))
            .On("2020-10-02", Order("setting").With(SetCommencement("order § 2", "2020-09-15")));

        register.RulesAt("2020-09-14T23:59").ShouldBeEmpty();
        register.RulesAt("2020-09-15").ShouldBe(["order § 2, stk. 1"]);
        register.StatusOf("order § 2, stk. 1", "2020-09-20").ShouldBe(Domain.Answers.StatusKind.Applies);
    }

    [Fact]
    public void It_counts_from_the_publication_of_the_order_that_sets_it_whenever_that_one_commences() =>
        Sleeping().On("2020-06-01", Order("setting").Commencing("2030-01-01").With(SetCommencement("act", "2020-07-01")))
            .RulesAt("2020-07-01").ShouldBe(["act § 1", "act § 2"]);

    [Fact]
    public void It_does_not_count_before_it_is_published() =>
        Sleeping().On("2020-06-01", Order("setting").With(SetCommencement("act", "2020-05-01")))
            .RulesAt("2020-05-10", known: "2020-05-31").ShouldBeEmpty();

    [Fact]
    public void A_commencement_is_postponed_by_what_is_published_no_later_than_it()
    {
        var register = Awaited().On("2020-05-01", Order("setting").With(SetCommencement("act", "2020-07-01")));

        register.RulesAt("2020-06-30T23:59").ShouldBeEmpty();
        register.RulesAt("2020-07-01").ShouldBe(["act § 1", "act § 2"]);
    }

    [Fact]
    public void A_commencement_that_has_come_cannot_be_moved() =>
        Awaited().On("2020-05-01T00:01", Order("setting").With(SetCommencement("act", "2020-07-01")))
            .RulesAt("2020-05-01").ShouldBe(["act § 1", "act § 2"]);

    [Fact]
    public void A_commencement_taken_away_leaves_the_act_out_of_force_until_another_is_set()
    {
        var register = Awaited().On("2020-04-10", Order("setting").With(SetCommencement("act", null)));
        register.RulesAt("2030-01-01").ShouldBeEmpty();

        register.On("2020-06-01", Order("again").With(SetCommencement("act", "2020-07-01")));
        register.RulesAt("2020-07-01").ShouldBe(["act § 1", "act § 2"]);
    }

    [Fact]
    public void Setting_the_act_in_force_leaves_provisions_with_a_commencement_of_their_own()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Act("act").Stating(Provision("§ 1"), Provision("§ 2").Commencing("2020-08-01")))
            .On("2020-04-01", Order("setting").With(SetCommencement("act", "2020-05-01")));

        register.RulesAt("2020-07-31T23:59").ShouldBe(["act § 1"]);
        register.RulesAt("2020-08-01").ShouldBe(["act § 1", "act § 2"]);
    }

    [Fact]
    public void Setting_an_order_in_force_leaves_clauses_with_a_commencement_of_their_own()
    {
        var register = Awaited()
            .On("2020-05-02", Order("change").With(Repeal("act § 1"), Repeal("act § 2").Commencing("2020-08-01")))
            .On("2020-05-03", Order("setting").With(SetCommencement("change", "2020-06-01")));

        register.RulesAt("2020-06-01").ShouldBe(["act § 2"]);
        register.RulesAt("2020-08-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_provision_is_set_in_force_by_its_address_with_what_stands_below()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Act("act").Stating(Provision("§ 1"), Provision("§ 2"), Provision("§ 2, stk. 1")))
            .On("2020-04-01", Order("setting").With(SetCommencement("act § 2", "2020-05-01")));

        register.RulesAt("2020-05-01").ShouldBe(["act § 2", "act § 2, stk. 1"]);
    }

    [Fact]
    public void Taken_from_a_provision_the_acts_commencement_goes_too() =>
        Awaited().On("2020-04-10", Order("setting").With(SetCommencement("act § 2", null)))
            .RulesAt("2030-01-01").ShouldBe(["act § 1"]);

    [Fact]
    public void A_provision_that_has_commenced_with_its_act_cannot_be_moved() =>
        Awaited().On("2020-05-01T00:01", Order("setting").With(SetCommencement("act § 2", "2020-08-01")))
            .RulesAt("2020-05-02").ShouldBe(["act § 1", "act § 2"]);

    [Fact]
    public void A_clause_is_set_in_force_by_its_address()
    {
        var register = Awaited()
            .On("2020-05-02", Order("change").Commencing("2020-06-01").With(
                Repeal("act § 1").Standing("§ 7"),
                Repeal("act § 2").Standing("§ 8")))
            .On("2020-05-03", Order("setting").With(SetCommencement("change § 7", "2020-07-01")));

        register.RulesAt("2020-06-01").ShouldBe(["act § 1"]);
        register.RulesAt("2020-07-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_address_with_a_clause_names_the_clause_and_not_the_provision_there()
    {
        var register = Awaited()
            .On("2020-05-02", Order("change").Commencing("2020-06-01").Stating("§ 7").With(Repeal("act § 1").Standing("§ 7")))
            .On("2020-05-03", Order("setting").With(SetCommencement("change § 7", "2020-07-01")));

        register.RulesAt("2020-06-01").ShouldBe(["act § 1", "act § 2", "change § 7"]);
        register.RulesAt("2020-07-01").ShouldBe(["act § 2", "change § 7"]);
    }

    [Fact]
    public void Taken_from_a_clause_its_orders_commencement_goes_too() =>
        Awaited()
            .On("2020-05-02", Order("change").Commencing("2020-06-01").With(Repeal("act § 1").Standing("§ 7"), Repeal("act § 2")))
            .On("2020-05-03", Order("setting").With(SetCommencement("change § 7", null)))
            .RulesAt("2030-01-01").ShouldBe(["act § 1"]);

    [Theory]
    [InlineData("2020-06-01", false)]
    [InlineData("2020-06-01T00:01", true)]
    public void A_clause_is_postponed_only_by_what_is_published_no_later_than_it_commences(string published, bool tooLate)
    {
        var register = Awaited()
            .On("2020-05-02", Order("change").Commencing("2020-06-01").With(Repeal("act § 1").Standing("§ 7")))
            .On(published, Order("setting").With(SetCommencement("change § 7", "2020-07-01")));

        register.RulesAt("2020-06-15").ShouldBe(tooLate ? ["act § 2"] : ["act § 1", "act § 2"]);
    }

    [Fact]
    public void Of_several_the_last_published_holds_whichever_was_recorded_last() =>
        Sleeping()
            .On("2020-04-02", Order("later").With(SetCommencement("act", "2020-07-01")))
            .On("2020-04-01", Order("earlier").With(SetCommencement("act", "2020-06-01")))
            .RulesAt("2020-06-15").ShouldBeEmpty();

    [Fact]
    public void Of_several_published_at_once_the_last_recorded_holds() =>
        Sleeping()
            .On("2020-04-01", Order("first").With(SetCommencement("act", "2020-06-01")))
            .On("2020-04-01", Order("second").With(SetCommencement("act", "2020-07-01")))
            .RulesAt("2020-06-15").ShouldBeEmpty();

    [Theory]
    [InlineData(null, false)]
    [InlineData("2020-03-31", false)]
    [InlineData("2020-04-01", false)]
    [InlineData("2020-04-01T00:01", true)]
    public void It_counts_unless_the_order_that_sets_it_is_annulled_from_its_publication(string? annulledFrom, bool counts) =>
        Sleeping()
            .On("2020-04-01", Order("setting").With(SetCommencement("act", "2020-05-01")))
            .On("2020-04-15", Annulled("setting", annulledFrom))
            .RulesAt("2020-06-01").ShouldBe(counts ? ["act § 1", "act § 2"] : []);

    [Fact]
    public void An_agreement_sets_nothing_in_force() =>
        Sleeping().On("2020-04-01", Agreement("agreement").With(SetCommencement("act", "2020-05-01")))
            .RulesAt("2020-06-01").ShouldBeEmpty();

    [Fact]
    public void A_guideline_sets_guidelines_in_force_and_nothing_else() =>
        Sleeping()
            .On("2020-03-01", Guideline("advice").Stating("1"))
            .On("2020-04-01", Guideline("setting").With(SetCommencement("act", "2020-05-01"), SetCommencement("advice", "2020-05-01")))
            .RulesAt("2020-06-01").ShouldBe(["advice 1"]);

    [Fact]
    public void Setting_in_force_what_the_register_does_not_hold_does_nothing() =>
        Awaited().On("2020-04-01", Order("setting").With(SetCommencement("unheard-of", "2020-05-01")))
            .RulesAt("2020-06-01").ShouldBe(["act § 1", "act § 2"]);

    [Theory]
    [InlineData("2020-03-31", false)]
    [InlineData("2020-04-01", true)]
    public void Under_a_decision_it_counts_if_published_by_then(string decided, bool counts) =>
        Sleeping()
            .On("2020-04-01", Order("setting").With(SetCommencement("act", "2020-03-15")))
            .RulesAt("2020-03-20", known: "2020-12-31", decided: decided).ShouldBe(counts ? ["act § 1", "act § 2"] : []);

    private static Register Sleeping() => Register.WithElm().On("2020-03-01", Two(Act("act")));

    private static Register Awaited() => Register.WithElm().On("2020-03-01", Two(Act("act").Commencing("2020-05-01")));

    private static InstrumentPublished Two(InstrumentPublished act) => act.Stating("§ 1").Stating("§ 2");
}
