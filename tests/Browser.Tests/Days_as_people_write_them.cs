using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;

namespace Regulations.Browser.Tests;

public sealed class Days_as_people_write_them
{
    [Theory]
    [InlineData("5/4 2020", "2020-04-05")]
    [InlineData("5/4/2020", "2020-04-05")]
    [InlineData("05-04-2020", "2020-04-05")]
    [InlineData("5.4.2020", "2020-04-05")]
    [InlineData("5. april 2020", "2020-04-05")]
    [InlineData("den 5. april 2020", "2020-04-05")]
    [InlineData("5 April 2020", "2020-04-05")]
    [InlineData("5. maj 2020", "2020-05-05")]
    [InlineData("5 May 2020", "2020-05-05")]
    [InlineData("2020-04-05", "2020-04-05")]
    [InlineData("5. april 2020 kl. 10.00", "2020-04-05T10:00")]
    [InlineData("5/4 2020 9", "2020-04-05T09:00")]
    [InlineData("5 April 2020 at 10:30", "2020-04-05T10:30")]
    [InlineData("2020-04-05T10:00", "2020-04-05T10:00")]
    [InlineData("25. oktober 2020 kl. 02.30 +01:00", "2020-10-25T02:30+01:00")]
    public void Are_read_with_the_day_before_the_month(string written, string legal) => WrittenDay.Read(written)!.Legal.ShouldBe(legal);

    [Theory]
    [InlineData("31/4 2020")]
    [InlineData("30. februar 2020")]
    [InlineData("4/13 2020")]
    [InlineData("5/4 20")]
    [InlineData("5. aprilis 2020")]
    [InlineData("5/4 2020 kl. 25")]
    [InlineData("i morgen")]
    public void Are_refused_where_they_name_no_day(string written) => WrittenDay.Read(written).ShouldBeNull();

    [Fact]
    public void Lead_to_addresses_in_the_words_of_either_language()
    {
        Link In(Language language) =>
            Link.To(language, "dk", "maa-det", "eks/greve § 1").With("dato", "2020-04-05").With("fakta.residentAge", "17");
        In(Language.Danish).ToString().ShouldBe("/registre/dk/maa-det/eks/greve%20%C2%A7%201?dato=2020-04-05&fakta.residentAge=17");
        In(Language.English).ToString().ShouldBe("/en/registers/dk/may-it/eks/greve%20%C2%A7%201?date=2020-04-05&facts.residentAge=17");
    }
}
