using NodaTime;
using NodaTime.Text;
using Regulations.Domain;

namespace Regulations.Host.Pages.Facilities;

/// <summary>A page about a facility at one moment; where no time of day is asked about, at noon.</summary>
internal abstract class MomentPage : FacilityPage
{
    private const string Noon = "12:00";

    public LocalDate Date { get; private set; }

    /// <summary>As legal times write it.</summary>
    public string Hour { get; private set; } = Noon;

    public LegalTime At { get; private set; }

    protected override IReadOnlyList<string> Takes => ["dato", "kl", .. Coordinates];

    protected override IEnumerable<(string Name, string? Value)> Own => [("dato", DateAsAsked), ("kl", Hour)];

    public string DateAsAsked => LocalDatePattern.Iso.Format(Date);

    protected override void ReadOwn()
    {
        var day = Query.Day("dato");
        (Date, Hour) = (day?.Date ?? Today, Query.Hour("kl") ?? day?.Hour ?? Noon);
        At = LegalCalendar.StartOf(Date);
        if (Query.Exists("kl", $"{DateAsAsked}T{Hour}")
            && LegalCalendar.ReadAsked($"{DateAsAsked}T{Hour}", out var at) == TimeFault.None) At = at.Time;
    }
}
