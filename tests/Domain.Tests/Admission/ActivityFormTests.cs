using Regulations.Domain.Admission;

namespace Regulations.Domain.Tests.Admission;

public class ActivityFormTests
{
    [Theory]
    [InlineData("visit")]
    [InlineData("visit.own-room")]
    [InlineData("a.b2.c-3")]
    public void Words_parted_by_dots_are_an_activity(string activity) => ActivityForm.Fits(activity).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".visit")]
    [InlineData("visit.")]
    [InlineData("visit..indoors")]
    [InlineData("visit.2nd")]
    [InlineData("visit.-indoors")]
    [InlineData("Visit")]
    [InlineData("visit indoors")]
    [InlineData("besøg")]
    public void Anything_else_is_none(string activity) => ActivityForm.Fits(activity).ShouldBeFalse();
}
