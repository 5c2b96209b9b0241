using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Tests.Auditing.Profiles;

public sealed class WrittenCellTests
{
    [Theory]
    [InlineData("10-04-2020", "dd-mm-yyyy", "2020-04-10")]
    [InlineData("5/4 2020", "dd-mm-yyyy", "2020-04-05")]
    [InlineData("10.04.2020", "dd-mm-yyyy", "2020-04-10")]
    [InlineData("10-04-2020 14:00", "dd-mm-yyyy", "2020-04-10T14:00")]
    [InlineData("10-04-2020 kl. 14.05", "dd-mm-yyyy", "2020-04-10T14:05")]
    [InlineData("10-04-2020 14:00:59", "dd-mm-yyyy", "2020-04-10T14:00")]
    [InlineData("2020-04-10T14:00", "yyyy-mm-dd", "2020-04-10T14:00")]
    [InlineData("04/10/2020", "mm-dd-yyyy", "2020-04-10")]
    [InlineData("2020-04-10", "dd-mm-yyyy", null)]
    [InlineData("31-04-2020", "dd-mm-yyyy", null)]
    [InlineData("10-04-20", "dd-mm-yyyy", null)]
    [InlineData("10-04-2020 25:00", "dd-mm-yyyy", null)]
    [InlineData("10-04-2020 om eftermiddagen", "dd-mm-yyyy", null)]
    public void A_date_is_read_in_the_form_said_and_no_other(string written, string form, string? read)
    {
        ContractWord.TryRead<DateForm>(form, out var dates).ShouldBeTrue();

        var date = WrittenCell.Date(written, dates);

        (date is var (day, time) ? time is null ? day : $"{day}T{time}" : null).ShouldBe(read);
    }

    [Theory]
    [InlineData("17,5", "comma", "17.5")]
    [InlineData("1.234,5", "comma", "1234.5")]
    [InlineData("1.085", "comma", "1085")]
    [InlineData("-0,5", "comma", "-0.5")]
    [InlineData("1,234.5", "point", "1234.5")]
    [InlineData("17.5", "point", "17.5")]
    [InlineData("17.5", "comma", "17.5")]
    [InlineData("007", "comma", "007")]
    [InlineData("12.05.2020", "comma", "12.05.2020")]
    [InlineData("ven", "comma", "ven")]
    public void A_number_is_read_with_the_sign_said_before_its_decimals(string written, string sign, string read)
    {
        ContractWord.TryRead<DecimalSign>(sign, out var decimals).ShouldBeTrue();

        WrittenCell.Number(written, decimals).ShouldBe(read);
    }
}
