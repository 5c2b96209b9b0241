using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>
/// The order "change", published 2 April, repeals § 1 of the order on 1 June by its § 7, nr. 1. Another order repeals that
/// clause first.
/// </summary>
public sealed class CancellationTests
{
    [Fact]
    public void A_clause_repealed_before_it_is_executed_never_is()
    {
        ShouldBeCancelled(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7, nr. 1"))));
    }

    [Fact]
    public void A_clause_is_repealed_with_what_stands_above_it() =>
        ShouldBeCancelled(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7"))));

    [Theory]
    [InlineData("change § 7, nr. 2")]
    [InlineData("change § 7, nr. 1, litra a")]
    [InlineData("change § 70")]
    [InlineData("change § 8")]
    [InlineData("other § 7")]
    public void A_clause_elsewhere_is_not_touched(string repealed) =>
        ShouldBeExecuted(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal(repealed))));

    [Fact]
    public void A_clause_repealed_for_a_time_is_cancelled_for_good() =>
        ShouldBeCancelled(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7").Until("2020-05-10"))));

    [Fact]
    public void A_clause_stays_cancelled_when_the_order_that_cancelled_it_is_annulled_from_a_later_moment() =>
        ShouldBeCancelled(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7")))
            .On("2020-05-15", Annulled("cancel", "2020-05-01T00:01")));

    [Theory]
    [InlineData(null)]
    [InlineData("2020-05-01")]
    public void A_clause_is_executed_when_the_order_that_cancelled_it_is_annulled_from_before(string? annulled) =>
        ShouldBeExecuted(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7")))
            .On("2020-05-15", Annulled("cancel", annulled)));

    [Fact]
    public void A_clause_already_executed_is_not_undone() =>
        ShouldBeExecuted(Before("2020-04-10", Order("cancel").Commencing("2020-06-01T00:01").With(Repeal("change § 7"))));

    [Fact]
    public void At_the_moment_of_execution_the_earlier_published_goes_first()
    {
        ShouldBeCancelled(Before("2020-04-01", Order("cancel").Commencing("2020-06-01").With(Repeal("change § 7"))));
        ShouldBeExecuted(Before("2020-04-03", Order("cancel").Commencing("2020-06-01").With(Repeal("change § 7"))));
    }

    [Fact]
    public void Suspending_a_clause_does_not_cancel_it() =>
        ShouldBeExecuted(Before("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Suspend("change § 7", until: "2020-08-01"))));

    [Fact]
    public void An_order_does_not_cancel_clauses_of_its_own() =>
        ShouldBeExecuted(WithOrder().On("2020-04-02", Order("change").Commencing("2020-05-01").With(
            Repeal("change § 7"),
            Repeal("order § 1").EffectiveFrom("2020-06-01").Standing("§ 7"))));

    [Fact]
    public void Clauses_without_a_place_of_their_own_cannot_be_repealed_singly() =>
        ShouldBeExecuted(WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-06-01").With(Repeal("order § 1")))
            .On("2020-04-10", Order("cancel").Commencing("2020-05-01").With(Repeal("change § 7"))));

    private static Register WithOrder() => Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"));

    private static Register Before(string published, InstrumentPublished cancelling) => WithOrder()
        .On("2020-04-02", Order("change").Commencing("2020-06-01").With(Repeal("order § 1").Standing("§ 7, nr. 1")))
        .On("2020-03-01", Order("other").Commencing("2020-04-01").For(TheseFacilities("somewhere-else")).Stating("§ 7"))
        .On(published, cancelling);

    private static void ShouldBeCancelled(Register register) => register.RulesAt("2020-08-01").ShouldBe(["order § 1"]);

    private static void ShouldBeExecuted(Register register) => register.RulesAt("2020-08-01").ShouldBeEmpty();
}
