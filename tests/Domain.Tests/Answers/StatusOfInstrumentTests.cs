using Regulations.Domain.Answers;
using static Regulations.Domain.Answers.StatusKind;

namespace Regulations.Domain.Tests.Answers;

/// <summary>Asked without an address: of the instrument as a whole.</summary>
public sealed class StatusOfInstrumentTests
{
    [Fact]
    public void It_commences_with_its_first_provision()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-06-01").Stating(Provision("§ 1"), Provision("§ 2").Commencing("2020-05-01")));

        register.StatusOf("order", "2020-04-30T23:59").ShouldBe(NotCommenced);
        register.StatusOf("order", "2020-05-01").ShouldBe(Applies);
    }

    [Fact]
    public void It_has_no_commencement_where_nothing_in_it_has() =>
        Register.WithElm().On("2020-03-01", Order("order").Stating("§ 1")).StatusOf("order", "2020-05-01").ShouldBe(NoCommencement);

    [Fact]
    public void It_is_suspended_then_ends()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(
                Suspend("order", until: "2020-06-01"), Repeal("order").EffectiveFrom("2020-07-01")));

        register.StatusOf("order", "2020-05-01").ShouldBe(Suspended);
        register.StatusOf("order", "2020-06-01").ShouldBe(Applies);
        register.StatusOf("order", "2020-07-01").ShouldBe(Repealed);
    }

    [Fact]
    public void It_applies_if_one_provision_as_published_reaches()
    {
        var order = Order("order").Commencing("2020-04-01").For(Kinds("school")).Stating("§ 1");

        Register.WithElm().On("2020-03-01", order).StatusOf("order", "2020-05-01").ShouldBe(OutOfScope);
        Register.WithElm().On("2020-03-01", order.Stating(Provision("§ 2").For(Kinds("care-home")))).StatusOf("order",
            "2020-05-01").ShouldBe(Applies);
    }

    [Fact]
    public void It_may_be_annulled_or_no_instrument_at_all()
    {
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01"), Annulled("order")).StatusOf("order",
            "2020-05-01").ShouldBe(StatusKind.Annulled);
        Register.WithElm().StatusOf("order", "2020-05-01").ShouldBe(NotPublished);
    }
}
