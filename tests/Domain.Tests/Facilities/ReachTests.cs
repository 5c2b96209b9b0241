using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Facilities;

/// <summary>
/// Elmegården is a care home and a clinic with 40 beds in Viborg (0791) in Midtjylland (1082) in Denmark (DK). Bilag 1 of
/// the order lists Viborg, bilag 2 Aarhus (0751), bilag 3 Midtjylland.
/// </summary>
public sealed class ReachTests
{
    private static readonly Scope None = new();

    [Fact]
    public void Without_a_scope_a_rule_reaches_everything_as_widely_as_can_be() => Of(null).ShouldBe(new(0, false));

    [Fact]
    public void A_scope_without_parts_reaches_everything() => Of(None).ShouldBe(new(0, false));

    public static TheoryData<Scope, int?, bool> Parts => new()
    {
        { TheseFacilities("elm"), 3, false },
        { TheseFacilities("oak", "elm"), 3, false },
        { TheseFacilities("oak"), null, false },
        { TheseFacilities(), null, false },
        { Areas("0791"), 2, false },
        { Areas("1082"), 1, false },
        { Areas("DK"), 0, false },
        { Areas("DK", "1082", "0791"), 2, false },
        { Areas("1082", "DK"), 1, false },
        { Areas("0751"), null, false },
        { Areas(), null, false },
        { AreasListedIn("order bilag 1"), 2, false },
        { AreasListedIn("order bilag 2"), null, false },
        { AreasListedIn("order bilag 3"), 1, false },
        { AreasListedIn("order bilag 9"), null, false },
        { AreasListedIn("order"), null, false },
        { AreasListedIn("order § 1"), null, false },
        { AreasListedIn("unheard-of bilag 1"), null, false },
        { Kinds("care-home"), 0, true },
        { Kinds("school", "clinic"), 0, true },
        { Kinds("school"), null, false },
        { Kinds(), null, false },
        { Attributes(("beds", 40)), 0, true },
        { Attributes(("beds", 40), ("secure", true)), 0, true },
        { Attributes(("beds", 41)), null, false },
        { Attributes(("beds", "40")), null, false },
        { Attributes(("beds", 40), ("secure", false)), null, false },
        { Attributes(("garden", true)), null, false },
        { Attributes(), 0, false },
        { Areas("1082") with { AreasListedIn = Ref("order bilag 1") }, 2, false },
        { Areas("0791") with { AreasListedIn = Ref("order bilag 2") }, null, false },
        { Areas("0751") with { AreasListedIn = Ref("order bilag 1") }, null, false },
        { Areas("1082") with { Kinds = ["clinic"] }, 1, true },
        { Areas("1082") with { Kinds = ["school"] }, null, false },
        { Areas("0751") with { Kinds = ["clinic"] }, null, false },
        { TheseFacilities("elm") with { Areas = ["DK"], Kinds = ["clinic"] }, 3, true },
        { TheseFacilities("elm") with { Areas = ["0751"] }, null, false },
        { Areas("DK").Except(Kinds("clinic")), null, false },
        { Areas("DK").Except(Kinds("school")), 0, false },
        { Areas("DK").Except(None), null, false },
        { Areas("DK").Except(Areas("1082").Except(TheseFacilities("elm"))), 0, false },
        { Areas("DK").Except(Areas("1082").Except(TheseFacilities("oak"))), null, false },
        { None.Except(AreasListedIn("order bilag 1")), null, false },
        { None.Except(AreasListedIn("order bilag 2")), 0, false },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_scope_reaches_whom_every_part_present_fits_and_the_exception_does_not(Scope scope, int? place, bool namesKind) =>
        Of(scope).ShouldBe(place is { } narrow ? new Narrowness(narrow, namesKind) : null);

    [Fact]
    public void A_facility_without_a_municipality_lies_in_no_area()
    {
        var facility = FacilityState.Unknown("elm") with { Status = FacilityStatus.Open };
        var matter = Register.WithElmInItsRegion().Matter();

        matter.ReachAt(facility, At("2020-05-01")).Of(Areas("DK"), _ => null).ShouldBeNull();
        matter.ReachAt(facility, At("2020-05-01")).Of(null, _ => null).ShouldBe(new(0, false));
    }

    [Fact]
    public void By_name_is_narrower_than_by_municipality_by_region_and_by_country_then_kinds_or_attributes_decide()
    {
        Narrowness[] fromWideToNarrow =
            [new(0, false), new(0, true), new(1, false), new(1, true), new(2, false), new(2, true), new(3, false), new(3, true)];

        fromWideToNarrow.Reverse().Order().ShouldBe(fromWideToNarrow);
        foreach (var same in fromWideToNarrow)
        {
            var other = same with { };
            (same < other).ShouldBeFalse();
            (same > other).ShouldBeFalse();
            (same <= other).ShouldBeTrue();
            (same >= other).ShouldBeTrue();
        }

        for (var i = 1; i < fromWideToNarrow.Length; i++)
        {
            (fromWideToNarrow[i - 1] < fromWideToNarrow[i]).ShouldBeTrue();
            (fromWideToNarrow[i - 1] <= fromWideToNarrow[i]).ShouldBeTrue();
            (fromWideToNarrow[i - 1] > fromWideToNarrow[i]).ShouldBeFalse();
            (fromWideToNarrow[i - 1] >= fromWideToNarrow[i]).ShouldBeFalse();
        }
    }

    private static Narrowness? Of(Scope? scope)
    {
        var at = At("2020-05-01");
        var matter = Register.WithElmInItsRegion()
            .Holding(FacilityChanged("elm", "2020-01-01") with
            { Kinds = ["care-home", "clinic"], Attributes = Facts([("beds", 40), ("secure", true)]) })
            .On("2020-03-01", Order("order").Commencing("2020-04-01")
                .Stating(Provision("§ 1"), Annex("bilag 1", "0791"), Annex("bilag 2", "0751"), Annex("bilag 3", "1082")))
            .Matter();
        return matter.ReachAt(matter.Facility.At(at), at).Of(scope, annex => matter.AnnexAt(annex, at, at));
    }
}
