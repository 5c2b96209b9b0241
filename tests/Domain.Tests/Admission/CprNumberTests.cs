using Regulations.Domain.Admission;

namespace Regulations.Domain.Tests.Admission;

/// <summary>The numbers are made up.</summary>
public class CprNumberTests
{
    [Theory]
    [InlineData("0101901234")]
    [InlineData("010190-1234")]
    [InlineData("010190 1234")]
    [InlineData("010190\u00a01234")]
    [InlineData("010190\u20111234")]
    [InlineData("Beboer 311299-1234, flyttet")]
    [InlineData("(290296-1234)")]
    [InlineData("290200-1234")]
    [InlineData("290191-1234")]
    [InlineData("280201-1234")]
    [InlineData("2020-17 010190 010190-1234")]
    [InlineData("æ:300490-1234.")]
    [InlineData("01 01 90 1234")]
    [InlineData("01.01.90-1234")]
    [InlineData("01/01/90-1234")]
    [InlineData("01/01/901234")]
    [InlineData("01\u00a001\u202f90 1234")]
    [InlineData("Født 7.01.01.90.1234")]
    [InlineData("010190.1234")]
    [InlineData("010190\u20131234")]
    [InlineData("010190\u20141234")]
    [InlineData("010190\u22121234")]
    [InlineData("010190\u00ad1234")]
    [InlineData("010190\u20091234")]
    public void A_date_of_birth_and_four_figures_are_a_personal_number(string text) => CprNumber.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData("310490-1234")]
    [InlineData("290201-1234")]
    [InlineData("000190-1234")]
    [InlineData("320190-1234")]
    [InlineData("010090-1234")]
    [InlineData("011390-1234")]
    [InlineData("31.04.90-1234")]
    public void A_date_that_does_not_exist_is_none(string text) => CprNumber.IsIn(text).ShouldBeFalse();

    [Theory]
    [InlineData("a010190-1234")]
    [InlineData("010190-1234a")]
    [InlineData("æ0101901234")]
    [InlineData("0101901234ø")]
    [InlineData("1010190-1234")]
    [InlineData("010190-12345")]
    [InlineData("01019012345")]
    [InlineData("a01.01.90-1234")]
    [InlineData("101.01.90-1234")]
    [InlineData("01.01.90-12345")]
    public void A_part_of_a_longer_word_or_number_is_none(string text) => CprNumber.IsIn(text).ShouldBeFalse();

    [Theory]
    [InlineData("010190--1234")]
    [InlineData("010190  1234")]
    [InlineData("010190/1234")]
    [InlineData("01  01  90 1234")]
    [InlineData("0101 90-1234")]
    [InlineData("01-01-90-1234")]
    [InlineData("01.01.90")]
    [InlineData("01.01.90/1234")]
    [InlineData("1.1.90-1234")]
    [InlineData("01.01.1990 1234")]
    [InlineData("010190")]
    [InlineData("")]
    [InlineData("BEK nr 610 af 13/05/2020")]
    public void Other_figures_are_none(string text) => CprNumber.IsIn(text).ShouldBeFalse();

    [Fact]
    public void A_text_is_quoted_with_stars_for_every_personal_number_in_it() =>
        CprNumber.Mask("æ 010190-1234 og 0101901235, 01.01.90 1234, 2020").ShouldBe("æ *********** og **********, *************, 2020");
}
