using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>A citation in parts parted by commas.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("§ 2, stk. 1, nr. 3", "§ 2, stk. 1, nr. 3")]
    [InlineData("  §  2 ,stk.\t1,  nr. 3 ", "§ 2, stk. 1, nr. 3")]
    [InlineData("bilag 1", "bilag 1")]
    public void Blanks_are_normalised_and_nothing_else(string written, string text)
    {
        Address.TryRead(written, out var address).ShouldBeTrue();
        address.Text.ShouldBe(text);
        address.ShouldBe(Address.Of(text));
    }

    [Fact]
    public void Case_and_signs_are_not_normalised()
    {
        Address.Of("Bilag 1").ShouldNotBe(Address.Of("bilag 1"));
        Address.Of("§ 2").ShouldNotBe(Address.Of("§2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("§ 2,")]
    [InlineData(", § 2")]
    [InlineData("§ 2, , nr. 1")]
    public void A_part_may_not_be_empty(string written)
    {
        Address.TryRead(written, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Address.Of(written)).ParamName.ShouldBe("written");
    }

    [Theory]
    [InlineData("§ 2", "§ 2", true, false)]
    [InlineData("§ 2", "§ 2, stk. 1", true, true)]
    [InlineData("§ 2", "§ 2, stk. 1, nr. 3", true, true)]
    [InlineData("§ 2", "§ 20", false, false)]
    [InlineData("§ 2, stk. 1", "§ 2", false, false)]
    [InlineData("§ 2, stk. 1", "§ 2, stk. 10", false, false)]
    [InlineData("§ 3", "§ 2, stk. 1", false, false)]
    public void A_place_stands_above_those_that_begin_with_its_parts(string address, string other, bool atOrAbove, bool above)
    {
        Address.Of(address).IsAtOrAbove(Address.Of(other)).ShouldBe(atOrAbove);
        Address.Of(address).IsAbove(Address.Of(other)).ShouldBe(above);
    }

    [Fact]
    public void The_places_above_are_told_nearest_first()
    {
        Address.Of("§ 2, stk. 1, nr. 3").AndAbove().Select(a => a.Text).ShouldBe(["§ 2, stk. 1, nr. 3", "§ 2, stk. 1", "§ 2"]);
        Address.Of("§ 2").AndAbove().Select(a => a.Text).ShouldBe(["§ 2"]);
    }

    [Fact]
    public void A_reference_covers_the_instrument_or_the_provision_with_what_stands_below()
    {
        Ref("act").Covers("act", Address.Of("§ 2")).ShouldBeTrue();
        Ref("act § 2").Covers("act", Address.Of("§ 2, stk. 1")).ShouldBeTrue();
        Ref("act § 2").Covers("act", Address.Of("§ 20")).ShouldBeFalse();
        Ref("act").Covers("order", Address.Of("§ 2")).ShouldBeFalse();
        Ref("act § 2").Covers("order", Address.Of("§ 2")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("act")]
    [InlineData("act § 2, stk. 1")]
    public void A_reference_is_written_as_it_is_read(string text) => Ref(text).ToString().ShouldBe(text);
}
