using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>An invented country: five regions, 98 municipalities, and facilities most of which lie in few of them.</summary>
internal sealed class Country
{
    private const int Municipalities = 98;

    private static readonly string[] Regions = ["R1", "R2", "R3", "R4", "R5"];
    private static readonly Zipf BySize = new(Municipalities, 1.0);
    private static readonly Zipf ByKind = new(13, 1.0);

    public static IReadOnlyList<string> Kinds { get; } =
        ["sel-108", "sel-107", "sel-104", "sel-66-1-7", "sel-66-1-6", "sel-103", "sel-110", "sel-109", "sel-101", "sel-32", "sel-36",
            "sel-82c", "sel-66-1-5"];

    public static string MunicipalityOf(Dice dice) => Name(BySize.Draw(dice));

    public static string RegionOf(Dice dice) => dice.Of(Regions);

    public static string KindOf(Dice dice) => Kinds[ByKind.Draw(dice)];

    /// <summary>Several municipalities, each once.</summary>
    public static IReadOnlyList<string> SomeMunicipalities(Dice dice) =>
        [.. Enumerable.Range(0, dice.Between(3, 20)).Select(_ => MunicipalityOf(dice)).Distinct()];

    public static IEnumerable<Entry> Areas()
    {
        yield return new AreaDefined { Id = "area-LAND", Area = "LAND", Kind = AreaKind.Country, Name = "Landet" };
        foreach (var region in Regions)
            yield return new AreaDefined
            {
                Id = $"area-{region}", Area = region, Kind = AreaKind.Region, Name = $"Region {region}",
                Within = "LAND"
            };
        for (var i = 0; i < Municipalities; i++)
            yield return new AreaDefined
            {
                Id = $"area-{Name(i)}", Area = Name(i), Kind = AreaKind.Municipality,
                Name = $"Kommune {i + 1}", Within = Regions[i % Regions.Length]
            };
    }

    /// <summary>Facilities registered before the span, of which one in ten has changed, moved or closed since.</summary>
    public static IEnumerable<Entry> Facilities(Dice dice, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var facility = Facility(i);
            yield return new FacilityRegistered
            {
                Id = $"{facility}-1", Facility = facility, From = Calendar.Day(new(2000 + dice.Below(20), dice.Between(1, 12), 1)),
                Name = $"Tilbud {i + 1}",
                Kinds = [.. Enumerable.Range(0, dice.In100(20) ? 2 : 1).Select(_ => KindOf(dice)).Distinct()],
                Municipality = MunicipalityOf(dice),
                Operator = $"Operatør {dice.Below(1 + (count / 12)) + 1}",
                Attributes = new Dictionary<string, FactValue> { ["riskGroup"] = new FactValue.Text(dice.In100(40) ? "yes" : "no") },
            };
            if (!dice.In100(10)) continue;
            var from = Calendar.Draw(dice);
            yield return dice.Below(3) switch
            {
                0 => new FacilityChanged { Id = $"{facility}-2", Facility = facility, From = from, Municipality = MunicipalityOf(dice) },
                1 => new FacilityChanged { Id = $"{facility}-2", Facility = facility, From = from, Kinds = [KindOf(dice)] },
                _ => new FacilityClosed { Id = $"{facility}-2", Facility = facility, From = from },
            };
        }
    }

    public static string Facility(int index) => $"f{index + 1}";

    private static string Name(int index) => $"K{index + 1:00}";
}
