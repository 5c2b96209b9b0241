using System.Globalization;
using System.Text.RegularExpressions;
using Regulations.Testing;

namespace Regulations.Browser.Tests;

/// <summary>Axe leaves the colours of pictures open; their contrast is held here, by WCAG's formula.</summary>
public sealed partial class The_palette_of_the_pictures
{
    private const string White = "#ffffff";

    private static readonly Dictionary<string, string> Fills = Rules()
        .Where(rule => rule.Colour is not null).GroupBy(rule => rule.Selector).ToDictionary(g => g.Key, g => g.Last().Colour!);

    [Theory]
    [InlineData(".timeline .bar.r5")]
    [InlineData(".timeline .bar.r4")]
    [InlineData(".timeline .bar.r3")]
    [InlineData(".timeline .bar.r2")]
    [InlineData(".timeline .bar.r0")]
    [InlineData(".timeline .bar.exemption")]
    public void The_hour_in_a_bar_can_be_read(string bar) => Contrast(Fills[".timeline .hour.within"], Fills[bar]).ShouldBeGreaterThan(4.5);

    [Theory]
    [InlineData(".timeline .year", White)]
    [InlineData(".timeline .month", White)]
    [InlineData(".timeline .row-label", White)]
    [InlineData(".timeline .row-text", White)]
    [InlineData(".timeline .hour", White)]
    [InlineData(".timeline .rank-label", ".timeline .rank-ground")]
    public void What_is_written_can_be_read_on_its_ground(string text, string ground) =>
        Contrast(Fills[text], ground == White ? White : Fills[ground]).ShouldBeGreaterThan(4.5);

    [Fact]
    public void What_later_knowledge_changed_stands_out_from_what_it_did_not() =>
        Math.Abs(Luminance(Fills[".timeline .other"]) - Luminance(Fills[".timeline .same"])).ShouldBeGreaterThan(0.05);

    private static IEnumerable<(string Selector, string? Colour)> Rules()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src", "Host", "Pages", "Assets", "pages.css"));
        foreach (Match rule in Rule().Matches(css))
            yield return (rule.Groups["selector"].Value.Trim(), Fill().Match(rule.Groups["body"].Value) is { Success: true } fill
                ? Long(fill.Groups["colour"].Value) : null);
    }

    private static string Long(string colour) =>
        colour.Length == 7 ? colour : string.Concat("#", string.Concat(colour.Skip(1).Select(digit => $"{digit}{digit}")));

    private static double Contrast(string a, string b)
    {
        var (lighter, darker) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex(@"(?<selector>[^{}]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rule();

    [GeneratedRegex("fill: (?<colour>#[0-9a-f]{3,6})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Fill();
}
