using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Addresses;
using Period = Regulations.Domain.Period;

namespace Regulations.Host.Pages.Facilities;

/// <summary>A page about a facility over a span of days, the last included.</summary>
internal abstract class SpanPage : FacilityPage
{
    private const int BusyYear = 3;

    public LocalDate First { get; private set; }

    public LocalDate Last { get; private set; }

    public Period Span => new(LegalCalendar.StartOf(First), LegalCalendar.NextMidnight(LegalCalendar.StartOf(Last)));

    /// <summary>The years in which anything shown changed.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    protected override IReadOnlyList<string> Takes => ["fra", "til", .. Coordinates];

    protected override IEnumerable<(string Name, string? Value)> Own => [("fra", Iso(First)), ("til", Iso(Last))];

    public Link Over(LocalDate first, LocalDate last) => Here.With("fra", Iso(first)).With("til", Iso(last));

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    protected override void ReadOwn()
    {
        var changes = Timeline.Of(Register.Book.About(Id, Domain.Coordinates.At(Register.Book.Head), Cancellation), Period.Everything)
            .Where(s => s.Period.From.IsMoment).Select(s => LegalCalendar.DateOf(s.Period.From)).ToList();
        Years = [.. changes.Select(c => c.Year).Distinct().Order()];
        var busy = changes.GroupBy(c => c.Year).Where(y => y.Count() >= BusyYear).Select(y => y.Key).DefaultIfEmpty(Today.Year).ToList();
        First = Query.Day("fra")?.Date ?? new(busy.Min(), 1, 1);
        Last = Query.Day("til")?.Date ?? new(busy.Max(), 12, 31);
        if (Last < First) Query.Fault("til", TimelineLabels.EndsBefore);
    }
}
