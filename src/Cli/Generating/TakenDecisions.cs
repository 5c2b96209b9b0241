using System.Globalization;
using Regulations.Domain;

namespace Regulations.Cli.Generating;

/// <summary>
/// An invented list of decisions to audit against a generated register of the same seed and size, as the lines of a table.
/// </summary>
internal static class TakenDecisions
{
    private static readonly string[] Outcomes = ["refused", "refused", "allowed", "allowed", "allowed-with-conditions"];

    /// <returns>The line of columns first.</returns>
    public static IEnumerable<string?[]> Of(RegisterSize size, int count)
    {
        yield return ["case", "facility", "at", "decided", "activity", "outcome", $"fact.{Wording.Persons}", $"fact.{Wording.Relation}"];
        // Other dice than the register's: its decisions are not what these throws would make again.
        var dice = new Dice(~size.Seed);
        var byFacility = new Zipf(size.Facilities, 0.5);
        for (var i = 1; i <= count; i++)
        {
            var day = Calendar.Draw(dice);
            var at = new LegalTime(day.Seconds + (3600 * dice.Between(8, 18)));
            // Half of them beforehand, as one asks for leave; the rest as a complaint is dealt with later.
            var decided = Calendar.After(day, dice.In100(50) ? -dice.Below(5) : dice.Below(60));
            yield return
            [
                i.ToString(CultureInfo.InvariantCulture), Country.Facility(byFacility.Draw(dice)), at.ToString(), decided.ToString(),
                Statutes.ActivityOf(dice), dice.Of(Outcomes),
                dice.In100(60) ? dice.Between(1, 8).ToString(CultureInfo.InvariantCulture) : null, dice.In100(60) ? Wording.Relative : null,
            ];
        }
    }
}
