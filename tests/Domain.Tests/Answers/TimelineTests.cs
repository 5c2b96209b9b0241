using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers;

public sealed class TimelineTests
{
    [Fact]
    public void An_empty_span_has_no_states() => Register.WithElm().TimelineOver("2020-04-01 .. 2020-04-01").ShouldBeEmpty();

    [Fact]
    public void A_span_in_which_nothing_changes_is_one_state() =>
        Register.WithElm().TimelineOver("2020-04-01 .. 2020-05-01").ShouldBe(["2020-04-01 .. 2020-05-01: "]);

    [Fact]
    public void A_change_at_the_very_edges_of_the_span_cuts_nothing() =>
        InForceInMay().TimelineOver("2020-05-01 .. 2020-06-01").ShouldBe(["2020-05-01 .. 2020-06-01: order § 1 as e2"]);

    [Fact]
    public void The_span_is_cut_where_a_rule_begins_and_ends() =>
        InForceInMay().TimelineOver("2020-04-01 .. 2020-07-01").ShouldBe(
        [
            "2020-04-01 .. 2020-05-01: ",
            "2020-05-01 .. 2020-06-01: order § 1 as e2",
            "2020-06-01 .. 2020-07-01: ",
        ]);

    public static TheoryData<string, FacilityEntry> Facts => new()
    {
        { "name", FacilityChanged("elm", "2020-05-01") with { Name = "Birkegården" } },
        { "kinds", FacilityChanged("elm", "2020-05-01") with { Kinds = ["clinic"] } },
        { "municipality", FacilityChanged("elm", "2020-05-01") with { Municipality = "0751" } },
        { "operator", FacilityChanged("elm", "2020-05-01") with { Operator = "Viborg" } },
        { "a new attribute", FacilityChanged("elm", "2020-05-01") with { Attributes = Written.Facts([("garden", true)]) } },
        { "an attribute's value", FacilityChanged("elm", "2020-05-01") with { Attributes = Written.Facts([("beds", 11)]) } },
        { "status", Closed("elm", "2020-05-01") },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_span_is_cut_where_a_fact_of_the_facility_changes(string what, FacilityEntry change) =>
        new Register().Holding(Registered("elm") with { Attributes = Written.Facts([("beds", 10)]) }, change)
            .TimelineOver("2020-04-01 .. 2020-06-01").Length.ShouldBe(2, what);

    [Fact]
    public void A_fact_stated_again_cuts_nothing() =>
        Register.WithElm().Holding(FacilityChanged("elm", "2020-05-01") with { Name = "Elmegården", Kinds = ["care-home"] })
            .TimelineOver("2020-04-01 .. 2020-06-01").Length.ShouldBe(1);

    [Fact]
    public void The_span_is_cut_where_something_becomes_pending() =>
        Register.WithElm().On("2020-05-01", Order("order")).TimelineOver("2020-04-01 .. 2020-06-01").Length.ShouldBe(2);

    [Fact]
    public void The_span_is_cut_where_something_ends_before_it_commences() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-09-01").Stating("§ 1"))
            .On("2020-03-02", Order("repealing").For(Kinds("school")).Commencing("2020-03-10")
                .With(Repeal("order").EffectiveFrom("2020-05-01")))
            .TimelineOver("2020-04-01 .. 2020-06-01").Length.ShouldBe(2);

    [Fact]
    public void The_span_is_cut_where_an_annex_of_another_instrument_changes() =>
        Register.WithElm()
            .On("2020-02-01", Act("list").Commencing("2020-02-01").Expiring("2020-05-01").Stating(Annex("bilag 1", "0791")))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(new Scope().Except(AreasListedIn("list bilag 1"))).Stating("§ 1"))
            .TimelineOver("2020-04-01 .. 2020-06-01")
            .ShouldBe(["2020-04-01 .. 2020-05-01: ", "2020-05-01 .. 2020-06-01: order § 1 as e3"]);

    [Fact]
    public void The_span_is_cut_where_an_agreement_is_implemented() =>
        Register.WithElm()
            .On("2020-03-01", Agreement("agreement"),
                Order("order").For(Kinds("school")).Commencing("2020-05-01").Implementing("agreement"))
            .TimelineOver("2020-04-01 .. 2020-06-01").Length.ShouldBe(2);

    [Fact]
    public void What_implements_an_agreement_cuts_the_span_though_it_does_not_reach_the_facility()
    {
        var all = Register.WithElm()
            .On("2020-03-01", Agreement("agreement"),
                Order("order").For(Kinds("school")).Commencing("2020-05-01").Implementing("agreement"))
            .Matter();
        var reaching = all with { Bodies = [new([.. all.Instruments.Where(i => i.Id == "agreement")])] };

        Timeline.Of(reaching, Period("2020-04-01 .. 2020-06-01")).Select(s => s.Pending.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_rule_whose_period_alone_changes_is_another_state() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"))
            .On("2020-04-02", Order("change").For(Kinds("school")).Commencing("2020-05-01").With(Suspend("order", until: "2020-06-01")))
            .TimelineOver("2020-04-15 .. 2020-07-01").ShouldBe(
            [
                "2020-04-15 .. 2020-05-01: order § 1 as e2",
                "2020-05-01 .. 2020-06-01: ",
                "2020-06-01 .. 2020-07-01: order § 1 as e2",
            ]);

    [Fact]
    public void States_follow_each_other_without_gap_or_overlap_and_each_is_constant()
    {
        var matter = Eventful().Matter();
        var span = Period("2020-01-01 .. 2021-01-01");

        var states = Timeline.Of(matter, span);

        states[0].Period.From.ShouldBe(span.From);
        states[^1].Period.Until.ShouldBe(span.Until);
        states.Count.ShouldBe(13);
        for (var i = 1; i < states.Count; i++)
        {
            states[i].Period.From.ShouldBe(states[i - 1].Period.Until);
            states[i].ShowsTheSameAs(states[i - 1]).ShouldBeFalse();
        }

        for (var at = span.From; at < span.Until; at = new(at.Seconds + 86_400))
            states.Single(s => s.Period.Contains(at)).ShowsTheSameAs(State.At(matter, at)).ShouldBeTrue(at.ToString());
    }

    private static Register InForceInMay() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-05-01").Expiring("2020-06-01").Stating("§ 1"));

    private static Register Eventful() => Register.WithElmInItsRegion()
        .Holding(Gap("hole", "2020-02-01", "2020-02-15"), Moved("0791", "1081", "2020-10-01"), Closed("elm", "2020-11-01"))
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1").Stating(Provision("§ 2").For(Areas("1082"))))
        .On("2020-04-02", Order("change").For(Kinds("school")).Commencing("2020-05-01").With(Replace("order § 1").Until("2020-06-01")))
        .On("2020-06-15", AgencyOrder("r1").Commencing("2020-07-01").Saying(Forbid("visit")), Lifted("r1", "2020-09-01"))
        .On("2020-06-16", Changed("r1", "2020-08-01") with { Text = "Changed" });
}
