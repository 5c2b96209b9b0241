using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using Regulations.Host.Supervising;

namespace Regulations.Host.Tests.Supervising;

/// <summary>Lines as RFC 5545 has them, section 3.1.</summary>
public sealed class OctetFoldingTests
{
    [Fact]
    public void A_line_of_75_octets_is_whole_and_one_of_76_is_folded_before_the_last()
    {
        OctetFolding.Of(new string('a', 75) + "\r\n").ShouldBe(new string('a', 75) + "\r\n");
        OctetFolding.Of(new string('a', 76) + "\r\n").ShouldBe($"{new string('a', 75)}\r\n a\r\n");
    }

    [Fact]
    public void The_blank_before_what_goes_on_counts() =>
        OctetFolding.Of(new string('a', 75 + 74 + 1)).ShouldBe($"{new string('a', 75)}\r\n {new string('a', 74)}\r\n a");

    [Fact]
    public void What_is_folded_elsewhere_is_folded_anew() =>
        OctetFolding.Of("SUMMARY:a\r\n b\r\nUID:c\r\n").ShouldBe("SUMMARY:ab\r\nUID:c\r\n");

    [Theory]
    [InlineData("æ")]
    [InlineData("–")]
    [InlineData("😀")]
    public void No_letter_is_cut_wherever_the_fold_comes(string letter)
    {
        for (var before = 0; before < 80; before++)
        {
            var text = new string('a', before) + string.Concat(Enumerable.Repeat(letter, 80));
            var calendar = new Calendar();
            calendar.Events.Add(new CalendarEvent { Summary = text });
            var written = Strict.GetBytes(OctetFolding.Of(new CalendarSerializer().SerializeToString(calendar)!));

            Strict.GetString(written).Split("\r\n").ShouldAllBe(line => Strict.GetByteCount(line) <= 75);
            Calendar.Load(Strict.GetString(written))!.Events.Single().Summary.ShouldBe(text);
        }
    }

    /// <summary>Refuses half a letter.</summary>
    private static Encoding Strict => Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
