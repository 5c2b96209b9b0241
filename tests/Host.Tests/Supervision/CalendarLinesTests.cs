using System.Text;
using Regulations.Host.Supervising;

namespace Regulations.Host.Tests.Supervision;

/// <summary>Lines as RFC 5545 has them, sections 3.1 and 3.3.11.</summary>
public sealed class CalendarLinesTests
{
    [Theory]
    [InlineData("§ 1, stk. 2", "§ 1\\, stk. 2")]
    [InlineData("a; b", "a\\; b")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\\,b", "a\\\\\\,b")]
    [InlineData("one\ntwo", "one\\ntwo")]
    [InlineData("one\r\ntwo", "one\\ntwo")]
    [InlineData("one\rtwo", "one\\ntwo")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("order/1: expires", "order/1: expires")]
    public void A_text_is_escaped(string text, string written) => TextOf(text).ShouldBe($"SUMMARY:{written}\r\n");

    [Fact]
    public void A_line_of_75_octets_is_whole_and_one_of_76_is_folded_before_the_last()
    {
        TextOf(new string('a', 67)).ShouldBe($"SUMMARY:{new string('a', 67)}\r\n");
        TextOf(new string('a', 68)).ShouldBe($"SUMMARY:{new string('a', 67)}\r\n a\r\n");
    }

    [Fact]
    public void The_blank_before_what_goes_on_counts() =>
        TextOf(new string('a', 67 + 74 + 1)).ShouldBe($"SUMMARY:{new string('a', 67)}\r\n {new string('a', 74)}\r\n a\r\n");

    [Theory]
    [InlineData("æ")]
    [InlineData("ø")]
    [InlineData("å")]
    [InlineData("§")]
    [InlineData("–")]
    [InlineData("😀")]
    public void No_letter_is_cut_wherever_the_fold_comes(string letter)
    {
        for (var before = 0; before < 80; before++)
        {
            var text = new string('a', before) + string.Concat(Enumerable.Repeat(letter, 80));
            var lines = Encoding.UTF8.GetBytes(TextOf(text)).AsSpan();
            for (var end = lines.IndexOf("\r\n"u8); end >= 0; lines = lines[(end + 2)..], end = lines.IndexOf("\r\n"u8))
            {
                end.ShouldBeLessThanOrEqualTo(75);
                Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(lines[..end]).ShouldNotBeEmpty();
            }

            TextOf(text).Replace("\r\n ", "", StringComparison.Ordinal).ShouldBe($"SUMMARY:{text}\r\n");
        }
    }

    private static string TextOf(string text)
    {
        var lines = new CalendarLines();
        lines.AddText("SUMMARY", text);
        return lines.ToString();
    }
}
