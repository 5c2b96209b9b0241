using Regulations.Conformance;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Tests.Properties;

/// <summary>
/// An instrument's versions are worked out in one pass over all its provisions; a provision's, from its own life. They are the same.
/// </summary>
public sealed class The_versions_of_an_instrument
{
    [Fact]
    public void Are_those_of_its_provisions_under_any_coordinates()
    {
        var (seen, moved) = (0, 0);
        Drawn.Holds(drawn =>
        {
            var book = Books.Of(drawn.Lines).Book;
            return book.About(drawn.Facility, drawn.At(drawn.Prefix)).Instruments
                .Concat(book.About(drawn.Facility, drawn.At(book.Head)).Instruments).All(instrument =>
                {
                    seen += instrument.Versions.Count;
                    if (instrument.IsRenumbered) moved++;
                    return instrument.Versions.Select(Said)
                        .SequenceEqual(instrument.Versions.Select(v => v.Provision).Distinct()
                            .SelectMany(p => instrument.Provision(p).Versions()).Select(Said), StringComparer.Ordinal)
                        && instrument.Provisions.Sum(p => p.Versions().Count) == instrument.Versions.Count;
                });
        }, times: 150);
        seen.ShouldBeGreaterThan(1_000);
        moved.ShouldBeGreaterThan(0);
    }

    private static string Said(InForce version) =>
        $"{version.Provision} {version.Address} {version.Within} {version.Period} {version.BeginsWithEffect} {version.IsAnnex} "
        + $"{version.Version.Name} {version.Scope} {version.Version.Text}";
}
