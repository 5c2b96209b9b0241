using System.Globalization;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Facilities;
using Period = Regulations.Domain.Period;

namespace Regulations.Host.Pages.Answers;

/// <summary>How a bar looks: in force, an exemption in force, announced and not in force, or a gap of the register.</summary>
internal enum BarKind
{
    InForce,
    Exemption,
    Announced,
    Gap,
}

/// <param name="X">Where it begins, in units of the picture.</param>
/// <param name="Said">What it stands for, in words.</param>
/// <param name="Hour">The time of day at which it begins; null where that is midnight.</param>
/// <param name="Turns">Where within it other versions of its provisions take over.</param>
internal sealed record Bar(
    BarKind Kind, double X, double Width, string Said, bool IsInferred, string? Hour, IReadOnlyList<(double X, string Said)> Turns)
{
    private const int WidthOfHour = 44;

    public bool HoldsItsHour => Kind != BarKind.Announced && Width >= WidthOfHour && Turns.All(turn => turn.X - X >= WidthOfHour);
}

/// <summary>A line of the picture: of a source, or a heading over those of one rank.</summary>
/// <param name="Label">What stands in the gutter.</param>
/// <param name="Link">The page about it; null of a heading or a gap.</param>
/// <param name="Look">A class: <c>heading</c>, <c>r5</c> to <c>r0</c> by rank, or <c>gap</c>.</param>
internal sealed record TimelineRow(string Label, string? Link, string Look, IReadOnlyList<Bar> Bars, double Y);

/// <summary>A facility's timeline as a picture: a row a source, time across. All numbers are units of the view box.</summary>
internal sealed class TimelinePicture
{
    public const int Width = 1200;
    public const int Gutter = 330;
    public const int RowHeight = 26;
    public const int Top = 44;
    private const int LongestLabel = 46;

    private readonly Period _span;
    private readonly FacilityPage _page;
    private readonly List<TimelineRow> _rows = [];

    /// <param name="page">The page it stands on.</param>
    /// <param name="states">Those of the span, in the order of time.</param>
    /// <param name="span">What is shown.</param>
    /// <param name="pointer">A moment to be pointed at; null: none is.</param>
    public TimelinePicture(FacilityPage page, IReadOnlyList<State> states, Period span, LegalTime? pointer = null)
    {
        (_page, _span) = (page, span);
        if (pointer is { } at && span.Contains(at)) Pointer = (X(at), page.Reader.Wording.Moment(at));
        var sources = states.SelectMany(s => s.Rules.Select(r => (Source: SourceShownOf(r), r.Rank)))
            .Concat(states.SelectMany(s => s.Pending.Select(p => (Source: new Source(p.Id, p.Entry), Rank: RankOf(p.Entry)))))
            .DistinctBy(s => s.Source).ToList();
        foreach (var rank in sources.GroupBy(s => s.Rank).OrderByDescending(r => r.Key))
        {
            Add(page.Reader.Say(AnswerLabels.Rank(rank.Key)), null, "heading", []);
            foreach (var (source, _) in rank.OrderBy(s => s.Source.Entry.PublishedAt))
                Add(page.Reader.Named(source.Entry), page.SourceLink(source.Id, source.Entry).ToString(), $"r{rank.Key}",
                    Bars(source, states));
        }

        var gaps = states.SelectMany(s => s.Gaps).DistinctBy(g => g.Gap).ToList();
        if (gaps.Count > 0) Add(page.Reader.Say(TimelineLabels.GapRows), null, "heading", []);
        foreach (var gap in gaps)
            Add(gap.Note ?? gap.Gap, null, "gap",
                Over(states, s => s.Gaps.Any(g => g.Gap == gap.Gap), static _ => string.Empty, BarKind.Gap, gap.Note ?? gap.Gap, false));
    }

    public IReadOnlyList<TimelineRow> Rows => _rows;

    /// <summary>The moment pointed at; null: none, or outside what is shown.</summary>
    public (double X, string Said)? Pointer { get; }

    public bool HasExemptions => _rows.Exists(row => row.Bars.Any(bar => bar.Kind == BarKind.Exemption));

    public bool HasTurns => _rows.Exists(row => row.Bars.Any(bar => bar.Turns.Count > 0));

    public double Height => Top + (_rows.Count * RowHeight) + 8;

    /// <summary>The lines of the calendar, with what stands over them.</summary>
    public IEnumerable<(double X, string? Month, string? Year)> Ticks
    {
        get
        {
            var (first, last) = (LegalCalendar.DateOf(_span.From), LegalCalendar.DateOf(_span.Until));
            var months = NodaTime.Period.Between(first, last, PeriodUnits.Months).Months;
            var step = months <= 14 ? 1 : months <= 30 ? 2 : months <= 60 ? 3 : 12;
            var at = new LocalDate(first.Year, step == 12 ? 1 : first.Month, 1);
            for (var i = 0; at < last; at = at.PlusMonths(step), i++)
                if (at >= first) yield return (
                    X(LegalCalendar.StartOf(at)), step == 12 ? null : Month(at.Month), i == 0 || at.Month <= step ? $"{at.Year}" : null);
        }
    }

    /// <summary>A number as attributes write it.</summary>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";

    private string Month(int month) => _page.Reader.Wording.Moment(LegalCalendar.StartOf(new(2020, month, 1))).Split(' ')[1][..3];

    private void Add(string label, string? link, string look, IReadOnlyList<Bar> bars) =>
        _rows.Add(new(label, link, look, bars, Top + (_rows.Count * RowHeight)));

    private List<Bar> Bars(Source source, IReadOnlyList<State> states)
    {
        var said = _page.Reader.Named(source.Entry);
        var inferred = source.Entry.Confidence == Confidence.Inferred;
        var inForce = source.Entry is DecisionIssued { Kind: DecisionKind.Exemption } ? BarKind.Exemption : BarKind.InForce;
        return
        [
            .. Over(states, s => s.Pending.Any(p => p.Id == source.Id), static _ => string.Empty, BarKind.Announced, said, inferred),
            .. Over(states, s => s.Rules.Any(r => SourceShownOf(r).Equals(source)), s => VersionsOf(source, s), inForce, said, inferred),
        ];
    }

    /// <summary>The versions of a source's provisions that are in force in a state, as one word to compare.</summary>
    private static string VersionsOf(Source source, State state) =>
        string.Join('\n', state.Rules.Where(r => SourceShownOf(r).Equals(source)).Select(r => $"{r.Ref} {r.Version}"));

    /// <summary>The longest runs of states for which something holds, with where another version of it takes over.</summary>
    private List<Bar> Over(
        IReadOnlyList<State> states, Func<State, bool> holds, Func<State, string> version, BarKind kind, string said, bool inferred)
    {
        var bars = new List<Bar>();
        for (var i = 0; i < states.Count; i++)
        {
            if (!holds(states[i])) continue;
            var (from, now, turns) = (states[i].Period.From, version(states[i]), new List<(double X, string Said)>());
            while (i + 1 < states.Count && holds(states[i + 1]))
            {
                var next = version(states[++i]);
                var changedAt = states[i].Period.From;
                if (next != now)
                    turns.Add((X(changedAt), _page.Reader.Say(TimelineLabels.ChangedAt, _page.Reader.Wording.Moment(changedAt))));
                now = next;
            }

            var (x, until) = (X(from), X(states[i].Period.Until));
            bars.Add(new(
                kind, x, Math.Max(2, until - x), $"{said}: {_page.Reader.Wording.Over(new(from, states[i].Period.Until))}", inferred,
                from > _span.From ? HourOf(from) : null, turns));
        }

        return bars;
    }

    private string? HourOf(LegalTime time)
    {
        var hour = LegalCalendar.FormatMinute(time)[11..16];
        return hour == "00:00" ? null : _page.Reader.Say(new($"kl. {hour.Replace(':', '.')}", hour));
    }

    public double X(LegalTime time)
    {
        var part = (double)(Math.Clamp(time.Seconds, _span.From.Seconds, _span.Until.Seconds) - _span.From.Seconds) / (
            _span.Until.Seconds - _span.From.Seconds);
        return Gutter + (part * (Width - Gutter));
    }

    private static Source SourceShownOf(Rule rule) => rule switch
    {
        Rule.OfProvision provision => new(provision.Instrument.Id, provision.Instrument.Published),
        Rule.OfDecision decision => new(decision.Decision.Id, decision.Decision.Issued),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int RankOf(Entry entry) => entry switch
    {
        InstrumentPublished instrument => Rule.RankOf(instrument.Kind),
        DecisionIssued { Level: RestrictionLevel.AgencyOrder } => 3,
        _ => 2,
    };
}
